package org.tongbao.core.tests.plugin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tongbao.core.internal.plugin.OwnTime;

/** On a machine that is busy or slept meanwhile a plugin is not blamed for the time it did not get. */
final class OwnTimeTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final long COMPUTED = Duration.ofMillis(100).toNanos();

    private final OwnTime time = new OwnTime(LIMIT);

    @Test
    void computing_isChargedWithWhatItComputes() {
        for (int look = 1; look < 20; look++) {
            assertFalse(time.over(Thread.State.RUNNABLE, look * COMPUTED));
        }
        assertTrue(time.over(Thread.State.RUNNABLE, 20 * COMPUTED));
    }

    @Test
    void waiting_isChargedWithTheTime() {
        for (int look = 1; look < 20; look++) {
            assertFalse(time.over(Thread.State.TIMED_WAITING, 0));
        }
        assertTrue(time.over(Thread.State.BLOCKED, 0));
    }

    @Test
    void readyToRunButNotLetTo_isGivenTimeToComeToItsTurn_butNotForEver() {
        for (int look = 1; look < 200; look++) {
            assertFalse(time.over(Thread.State.RUNNABLE, 0));
        }
        assertTrue(time.over(Thread.State.RUNNABLE, 0));
    }

    @Test
    void computingThatNobodyCanMeasure_isChargedWithTheTime() {
        for (int look = 1; look < 20; look++) {
            assertFalse(time.over(Thread.State.RUNNABLE, -1));
        }
        assertTrue(time.over(Thread.State.RUNNABLE, -1));
    }

    @Test
    void slice_isASmallPartOfTheLimit() {
        assertTrue(time.slice() <= LIMIT.toNanos() / 10);
        assertTrue(new OwnTime(Duration.ofNanos(3)).slice() > 0);
    }
}
