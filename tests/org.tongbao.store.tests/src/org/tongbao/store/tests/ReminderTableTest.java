package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.reminder.ReminderLog.State;
import org.tongbao.core.store.IncidentStore;

/** Claims of reminders: given once, kept over restarts. */
@OnEachEngine
final class ReminderTableTest {

    private static final Instant DUE = Instant.parse("2026-03-13T15:40:00.001Z");
    private static final ReminderKey KEY = new ReminderKey("i-1", "CLK-01", "甲", DUE, -30, ReminderKey.MAIL);

    private final StoreFixture fixture;

    ReminderTableTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void reminder_claimedTwice_isGivenOnce() {
        ReminderLog log = fixture.open().reminders();
        assertTrue(log.claim(KEY, "人員06").get());
        assertFalse(log.claim(KEY, "人員07").get());
    }

    @Test
    void otherRungDueInstanceOrChannel_isAnotherReminder() {
        ReminderLog log = fixture.open().reminders();
        assertTrue(log.claim(KEY, "a").get());
        assertTrue(log.claim(new ReminderKey("i-1", "CLK-01", "甲", DUE, -10, ReminderKey.MAIL), "a")
                .get());
        assertTrue(log.claim(new ReminderKey("i-1", "CLK-01", "甲", DUE.plusMillis(1), -30, ReminderKey.MAIL), "a")
                .get());
        assertTrue(log.claim(new ReminderKey("i-1", "CLK-01", "", DUE, -30, ReminderKey.MAIL), "a")
                .get());
        assertTrue(log.claim(new ReminderKey("i-1", "CLK-01", "甲", DUE, -30, ReminderKey.windowOf("人員06")), "a")
                .get());
    }

    @Test
    void claim_survivesARestart() {
        IncidentStore store = fixture.open();
        assertTrue(store.reminders().claim(KEY, "a").get());
        store.close();
        assertFalse(fixture.open().reminders().claim(KEY, "a").get());
    }

    @Test
    void claimedByManyAtOnce_isGivenOnce() throws Exception {
        ReminderLog log = fixture.open().reminders();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                var key = new ReminderKey("i-" + round, "CLK-01", "", DUE, 0, ReminderKey.MAIL);
                List<Callable<Boolean>> tries = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    String who = "workbench " + i;
                    tries.add(() -> log.claim(key, who).get());
                }
                int given = 0;
                for (Future<Boolean> one : threads.invokeAll(tries)) {
                    given += one.get() ? 1 : 0;
                }
                assertEquals(1, given);
            }
        }
    }

    @Test
    void failedReminder_isListedAndGivenAgainOnce() {
        ReminderLog log = fixture.open().reminders();
        log.claim(KEY, "a");
        Optional<Instant> again = Optional.of(StoreFixture.NOW.plus(Duration.ofMinutes(1)));
        log.failed(KEY, "連不到伺服器", again);
        var entry = log.unsent(ReminderKey.MAIL).get().get(0);
        assertEquals(new ReminderLog.Entry(KEY, State.FAILED, 1, StoreFixture.NOW, "a", again, "連不到伺服器"), entry);
        assertTrue(log.claimAgain(entry, "b").get());
        assertFalse(log.claimAgain(entry, "c").get());
        log.sent(KEY);
        assertEquals(List.of(), log.unsent(ReminderKey.MAIL).get());
        assertFalse(log.claim(KEY, "d").get());
    }

    @Test
    void claimUnderWay_isNotListedAsUnsent() {
        ReminderLog log = fixture.open().reminders();
        log.claim(KEY, "a");
        assertEquals(List.of(), log.unsent(ReminderKey.MAIL).get());
    }
}
