package org.tongbao.mail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.reminder.Ladder;
import org.tongbao.core.reminder.MailRound;
import org.tongbao.core.reminder.ReminderFinding;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog.State;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.reminder.SmtpSettings;
import org.tongbao.mail.internal.SmtpMailer;
import org.tongbao.model.rules.RulesFactory;

/** Rounds of reminding by mail, against a real server. */
final class MailRoundTest {

    private static final char[] NO_PASSWORD = {};
    private static final Instant DUE = Instant.parse("2026-03-13T15:40:00Z");

    private final Moving clock = new Moving();
    private final KeptLog log = new KeptLog(clock);

    @Test
    void ladder_asTimeGoesOn_isClimbedOnceEach() {
        try (MailServer server = MailServer.open()) {
            var rows = List.of(row("i-1", "CLK-01", DUE));
            assertEquals(0, round(server, rows, -31));
            assertEquals(1, round(server, rows, -30));
            assertEquals(0, round(server, rows, -29));
            assertEquals(1, round(server, rows, -10));
            assertEquals(0, round(server, rows, -1));
            assertEquals(1, round(server, rows, 0));
            assertEquals(1, round(server, rows, 10));
            assertEquals(0, round(server, rows, 600));
            assertEquals(4, server.taken.size());
        }
    }

    @Test
    void whoComesLate_isRemindedOnceOfTheLastRung() {
        try (MailServer server = MailServer.open()) {
            assertEquals(1, round(server, List.of(row("i-1", "CLK-01", DUE)), -5));
            assertEquals(
                    List.of(-10),
                    log.entries.keySet().stream().map(ReminderKey::rung).toList());
        }
    }

    @Test
    void longOverdue_isNoNews() {
        try (MailServer server = MailServer.open()) {
            assertEquals(0, round(server, List.of(row("i-1", "CLK-01", DUE)), 10 + 24 * 60));
        }
    }

    @Test
    void severalClocksOfAnIncident_comeInOneMail() {
        try (MailServer server = MailServer.open()) {
            var rows = List.of(row("i-1", "CLK-01", DUE), row("i-1", "CLK-09", DUE), row("i-2", "CLK-01", DUE));
            assertEquals(3, round(server, rows, -10));
            assertEquals(2, server.taken.size());
        }
    }

    @Test
    void severalWorkbenchesAtOnce_sendItOnce() throws Exception {
        try (MailServer server = MailServer.open()) {
            clock.set(-10);
            var rows = List.of(row("i-1", "CLK-01", DUE));
            var ready = new CountDownLatch(1);
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < 8; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    try {
                        ready.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    run(server.settings(""), rows, false);
                }));
            }
            ready.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(1, server.taken.size());
        }
    }

    @Test
    void serverBack_afterAPause_getsWhatFailed() {
        MailServer gone = MailServer.open();
        SmtpSettings nowhere = gone.settings("");
        gone.close();
        var rows = List.of(row("i-1", "CLK-01", DUE));
        clock.set(-10);
        var report = run(nowhere, rows, false);
        assertEquals(ReminderFinding.MAIL_NO_ANSWER, report.findings().get(0).code());
        assertEquals(State.FAILED, log.entries.values().iterator().next().state());
        try (MailServer server = MailServer.open()) {
            assertEquals(0, run(server.settings(""), rows, false).sent().size());
            assertEquals(1, round(server, rows, -9));
            assertEquals(0, round(server, rows, -8));
            assertEquals(1, server.taken.size());
        }
    }

    @Test
    void wrongPassword_isNotTriedAgainUntilAPersonAsks() {
        try (MailServer server = MailServer.withLogin()) {
            var rows = List.of(row("i-1", "CLK-01", DUE));
            clock.set(-10);
            var settings = server.settings(MailServer.USER);
            assertTrue(run(settings, rows, false, "wrong").sent().isEmpty());
            clock.set(-2);
            assertTrue(run(settings, rows, false, MailServer.PASSWORD).sent().isEmpty());
            assertEquals(
                    1, run(settings, rows, true, MailServer.PASSWORD).sent().size());
        }
    }

    @Test
    void doneMeanwhile_isDropped() {
        MailServer gone = MailServer.open();
        SmtpSettings nowhere = gone.settings("");
        gone.close();
        clock.set(-10);
        run(nowhere, List.of(row("i-1", "CLK-01", DUE)), false);
        clock.set(-5);
        run(nowhere, List.of(), false);
        assertEquals(State.DROPPED, log.entries.values().iterator().next().state());
    }

    @Test
    void claimWithoutOutcome_isNeverSentAgain() {
        try (MailServer server = MailServer.open()) {
            var row = row("i-1", "CLK-01", DUE);
            clock.set(-10);
            log.claim(new ReminderKey("i-1", "CLK-01", "", DUE, -10, ReminderKey.MAIL), "a program that broke off");
            assertEquals(0, run(server.settings(""), List.of(row), true).sent().size());
        }
    }

    private int round(MailServer server, List<BoardRow> rows, int minutesFromDue) {
        clock.set(minutesFromDue);
        return run(server.settings(""), rows, false).sent().size();
    }

    private MailRound.Report run(SmtpSettings smtp, List<BoardRow> rows, boolean force) {
        return round(smtp).run(log, rows, NO_PASSWORD, force);
    }

    private MailRound.Report run(SmtpSettings smtp, List<BoardRow> rows, boolean force, String password) {
        return round(smtp).run(log, rows, password.toCharArray(), force);
    }

    private MailRound round(SmtpSettings smtp) {
        return new MailRound(new SmtpMailer(), new ReminderSettings(Ladder.USUAL, true, smtp), clock, "人員06");
    }

    private static BoardRow row(String incident, String clock, Instant due) {
        var rule = RulesFactory.eINSTANCE.createClockRule();
        rule.setId(clock);
        rule.setTitle("通報");
        var open = new OpenClock(
                clock,
                Optional.empty(),
                "awareness",
                Optional.of(due.minus(Duration.ofHours(1))),
                Optional.of(due),
                Optional.empty(),
                false,
                List.of(),
                false);
        var line = new BoardLine(
                BoardLine.Kind.INCIDENT,
                incident,
                "115-示範-001",
                "官網",
                "示範機關",
                false,
                1,
                new OpenClocks("p", "b", Optional.empty(), List.of(open)));
        return BoardRow.of(line, open, rule);
    }

    /** A clock that is set from the due. */
    private static final class Moving extends Clock {

        private volatile Instant now = DUE;

        void set(int minutesFromDue) {
            now = DUE.plus(Duration.ofMinutes(minutesFromDue));
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
        public Clock withZone(@org.eclipse.jdt.annotation.Nullable ZoneId zone) {
            return this;
        }
    }
}
