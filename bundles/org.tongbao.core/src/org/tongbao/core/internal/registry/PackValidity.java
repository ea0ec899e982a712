package org.tongbao.core.internal.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.rules.RulePack;

/** On which days of awareness a pack applies. */
public final class PackValidity {

    private PackValidity() {
        super();
    }

    /** True when the pack applies to an awareness at this instant, counted in days of the pack's time zone. */
    public static boolean covers(RulePack pack, Instant awareness) {
        LocalDate day = awareness.atZone(ZoneId.of(pack.getTimeZone())).toLocalDate();
        @Nullable LocalDate from = pack.getValidFrom();
        @Nullable LocalDate to = pack.getValidTo();
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The validity as people write it, e.g. {@code 110/08/23（一） – 115/01/04（日）}; open ends stay empty. */
    public static String text(RulePack pack) {
        @Nullable LocalDate from = pack.getValidFrom();
        @Nullable LocalDate to = pack.getValidTo();
        return (from == null ? "" : RocDates.format(from)) + " – " + (to == null ? "" : RocDates.format(to));
    }
}
