package org.tongbao.core.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tongbao.core.time.Durations;

final class DurationsTest {

    @Test
    void left_words_areWholeUnits() {
        assertEquals("剩 31 時 20 分", zh(Duration.ofMinutes(31 * 60 + 20)));
        assertEquals("剩 42 分", zh(Duration.ofMinutes(42).plusSeconds(59)));
        assertEquals("剩 1 時", zh(Duration.ofHours(1)));
        assertEquals("剩 29 天", zh(Duration.ofDays(29).plusHours(23)));
        assertEquals("剩 3 天", zh(Duration.ofHours(72)));
        assertEquals("剩 2 天 23 時", zh(Duration.ofHours(72).minusSeconds(1)));
        assertEquals("剩 47 時 59 分", zh(Duration.ofHours(48).minusSeconds(1)));
        assertEquals("剩 1234 天", zh(Duration.ofDays(1234)));
    }

    @Test
    void overdue_words_sayByHowMuch() {
        assertEquals("逾 1 時 10 分", zh(Duration.ofMinutes(-70)));
        assertEquals("逾 不到 1 分", zh(Duration.ofSeconds(-1)));
    }

    @Test
    void lessThanAMinute_words_doNotSayZero() {
        assertEquals("剩 不到 1 分", zh(Duration.ZERO));
        assertEquals("less than 1 min left", Durations.remaining(Duration.ofSeconds(59), Locale.ENGLISH));
    }

    @Test
    void english_words_areTheSameUnits() {
        assertEquals("31 h 20 min left", Durations.remaining(Duration.ofMinutes(31 * 60 + 20), Locale.ENGLISH));
        assertEquals("1 h 10 min overdue", Durations.remaining(Duration.ofMinutes(-70), Locale.ENGLISH));
    }

    private static String zh(Duration duration) {
        return Durations.remaining(duration, Locale.TAIWAN);
    }
}
