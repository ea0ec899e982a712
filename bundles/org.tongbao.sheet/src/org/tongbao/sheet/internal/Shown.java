package org.tongbao.sheet.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** How times are shown in a table: those of the Republic's calendar in Chinese, else in ISO order. */
final class Shown {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private Shown() {
        super();
    }

    /** True where years are those of the Republic. */
    static boolean republican() {
        return Locale.getDefault().getLanguage().equals("zh");
    }

    /** The local time at an instant, to the second. */
    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE).withNano(0);
    }
}
