package org.tongbao.workbench.internal.register;

import java.util.List;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.model.finding.Finding;

/**
 * What came of reading the register.
 *
 * @param keys of all lines that are wanted, in order
 * @param grouping what they are grouped by
 * @param counts of all incidents there are
 * @param lines those that are seen first
 * @param complete false while the search does not find all
 * @param trouble why not all that was typed could be searched
 */
public record RegisterAnswer(
        List<RegisterKey> keys,
        RegisterGrouping grouping,
        List<IncidentCount> counts,
        List<IncidentSummary> lines,
        boolean complete,
        List<Finding> trouble) {}
