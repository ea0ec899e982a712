package org.tongbao.core.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tongbao.core.time.WallClockWatch;

final class WallClockWatchTest {

    private final Settable wall = new Settable();
    private long nanos;
    private final WallClockWatch watch = new WallClockWatch(wall, () -> nanos);

    @Test
    void bothGoOn_nothingIsNoticed() {
        pass(Duration.ofHours(5));
        assertEquals(Optional.empty(), watch.look());
        assertEquals(Duration.ofHours(5), watch.running());
    }

    @Test
    void correctionWithinTolerance_isNotNoticedAndOneSecondMoreIs() {
        pass(Duration.ofMinutes(1));
        wall.set(WallClockWatch.TOLERANCE);
        assertEquals(Optional.empty(), watch.look());
        wall.set(WallClockWatch.TOLERANCE.plusSeconds(1));
        assertTrue(watch.look().isPresent());
    }

    @Test
    void clockSetBack_isNoticedOnceWithHowFar() {
        pass(Duration.ofMinutes(10));
        wall.set(Duration.ofHours(-1));
        var jump = watch.look().orElseThrow();
        assertEquals(Duration.ofHours(-1), jump.by());
        assertTrue(jump.backwards());
        assertEquals(Duration.ofHours(-1), watch.shift());
        assertEquals(Optional.empty(), watch.look());
        assertEquals(Optional.of(jump), watch.last());
    }

    @Test
    void settled_isForgottenAndTold() {
        var told = new AtomicInteger();
        watch.addListener(told::incrementAndGet);
        wall.set(Duration.ofHours(2));
        watch.look();
        watch.settle();
        assertEquals(2, told.get());
        assertEquals(Duration.ZERO, watch.shift());
        assertEquals(Optional.empty(), watch.last());
    }

    @Test
    void watchOfThisComputer_noticesNothingByItself() {
        var own = new WallClockWatch();
        assertEquals(Optional.empty(), own.look());
        assertTrue(!own.running().isNegative());
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        wall.set(time);
    }

    /** A wall clock that can be set. */
    private static final class Settable extends Clock {

        private Instant now = Instant.parse("2026-03-13T15:00:00Z");

        void set(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }
    }
}
