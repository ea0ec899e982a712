package org.tongbao.core.store;

import org.tongbao.model.finding.Finding;

/**
 * A place where what is stored is not what was recorded.
 *
 * @param organization whose chain it is
 * @param position of the link, 0 for what has none
 * @param id of the incident or organization, empty where the link itself is gone
 * @param number case number, or name of an organization; empty where that is not known
 * @param revision of it, 0 where that is not known
 * @param what differs
 */
public record ChainBreak(String organization, long position, String id, String number, long revision, Finding what) {}
