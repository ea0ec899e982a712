package org.tongbao.core.offline;

import java.util.Set;
import org.tongbao.model.finding.Result;

/** Tells an outage from other refusals of a shared database. */
final class Outage {

    /** The second says that the connection broke at the very end: whether it was saved is seen when it is back. */
    private static final Set<String> CODES = Set.of("server-unreachable", "outcome-unknown");

    private Outage() {}

    /** True when a call was refused because the database cannot be reached. */
    static boolean is(Result<?> result) {
        return !result.done()
                && result.findings().stream()
                        .anyMatch(finding -> CODES.contains(finding.code().id()));
    }
}
