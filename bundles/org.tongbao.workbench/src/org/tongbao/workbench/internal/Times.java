package org.tongbao.workbench.internal;

import java.time.Instant;
import java.time.ZoneId;
import org.tongbao.core.time.RocDates;

/** Instants as the workbench shows them: in the time the legal clocks are read by. Any thread. */
public final class Times {

    /** Official time; independent of where the machine thinks it is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private Times() {}

    /** For people, e.g. {@code 115/03/13（五）22:40}. */
    public static String format(Instant at) {
        return RocDates.format(at, ZONE);
    }

    /** For tooltips, e.g. {@code 2026-03-13T22:40+08:00}. */
    public static String iso(Instant at) {
        return RocDates.iso(at, ZONE);
    }
}
