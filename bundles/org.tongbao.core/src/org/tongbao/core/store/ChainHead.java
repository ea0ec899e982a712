package org.tongbao.core.store;

import java.time.Instant;

/**
 * Where the chain of an organization ends, or ended when an anchor was made. Whoever keeps this outside the database can tell later
 * whether what was recorded until then is still as it was.
 *
 * @param organization name; empty for incidents that name none
 * @param origin what the chain began with: {@code save}, or {@code upgrade} when the first links were made for what had been
 *     saved before there were chains
 * @param began when its first link was made
 * @param position of the last link, from 1
 * @param hash of the last link: SHA-256, 64 hexadecimal digits
 */
public record ChainHead(String organization, String origin, Instant began, long position, String hash) {}
