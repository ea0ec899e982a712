package org.tongbao.core.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.board.BoardRow;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * One round of reminding by mail: what stands on a rung is claimed and sent, one mail for each incident; what failed
 * before is tried again when its time has come. Blocking, one at a time.
 */
public final class MailRound {

    /** Attempts after which only a person sends it again. */
    static final int ATTEMPTS = 6;

    /** After this long a claim of which nothing more was heard is shown as of unknown outcome. */
    public static final Duration UNHEARD = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** Trying again does not help before a person has done something. */
    private static final Set<String> HOPELESS = Set.of(
            ReminderFinding.MAIL_LOGIN.id(), ReminderFinding.MAIL_INSECURE.id(), ReminderFinding.MAIL_REFUSED.id());

    private final Mailer mailer;
    private final ReminderSettings settings;
    private final Clock clock;
    private final String sender;

    /**
     * What a round did.
     *
     * @param sent reminders a server took
     * @param findings why others were not sent, each once
     */
    public record Report(List<Reminder> sent, List<Finding> findings) {

        /** Keeps copies. */
        public Report {
            sent = List.copyOf(sent);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A round under settings.
     *
     * @param clock says what is due
     * @param sender who claims, for those who look who has
     */
    public MailRound(Mailer mailer, ReminderSettings settings, Clock clock, String sender) {
        this.mailer = mailer;
        this.settings = settings;
        this.clock = clock;
        this.sender = sender;
    }

    /**
     * Sends what is to be sent now.
     *
     * @param rows of the board, most urgent first
     * @param password for the mail server; empty when none is wanted
     * @param force true to try again at once what waits for its time or for a person
     */
    public Report run(ReminderLog log, List<BoardRow> rows, char[] password, boolean force) {
        Instant now = clock.instant();
        List<Finding> findings = new ArrayList<>();
        List<Reminder> claimed = new ArrayList<>();
        Map<ReminderKey, Integer> attempts = new LinkedHashMap<>();
        List<Reminder> due = Reminder.at(rows, settings.ladder(), now);
        for (Reminder reminder : due) {
            Result<Boolean> mine = log.claim(reminder.key(ReminderKey.MAIL), sender);
            findings.addAll(mine.findings());
            if (mine.value().orElse(false)) {
                claimed.add(reminder);
                attempts.put(reminder.key(ReminderKey.MAIL), 1);
            }
        }
        claimed.addAll(again(log, due, now, force, attempts, findings));
        List<Reminder> sent = send(log, claimed, password, attempts, findings);
        return new Report(sent, findings.stream().distinct().toList());
    }

    /** What failed before and may be tried now; what nobody needs any more is dropped. */
    private List<Reminder> again(
            ReminderLog log,
            List<Reminder> due,
            Instant now,
            boolean force,
            Map<ReminderKey, Integer> attempts,
            List<Finding> findings) {
        Map<ReminderKey, Reminder> current = new LinkedHashMap<>();
        due.forEach(reminder -> current.put(reminder.key(ReminderKey.MAIL), reminder));
        List<Reminder> mine = new ArrayList<>();
        Result<List<ReminderLog.Entry>> unsent = log.unsent(ReminderKey.MAIL);
        findings.addAll(unsent.findings());
        for (ReminderLog.Entry entry : unsent.value().orElse(List.of())) {
            if (entry.state() != ReminderLog.State.FAILED) {
                // sent or not, nobody knows: never twice
                continue;
            }
            Optional<Reminder> reminder = Optional.ofNullable(current.get(entry.key()));
            if (reminder.isEmpty()) {
                findings.addAll(log.dropped(entry.key()).findings());
            } else if (force || entry.again().filter(at -> !at.isAfter(now)).isPresent()) {
                Result<Boolean> claim = log.claimAgain(entry, sender);
                findings.addAll(claim.findings());
                if (claim.value().orElse(false)) {
                    mine.add(reminder.get());
                    attempts.put(entry.key(), entry.attempts() + 1);
                }
            }
        }
        return mine;
    }

    private List<Reminder> send(
            ReminderLog log,
            List<Reminder> claimed,
            char[] password,
            Map<ReminderKey, Integer> attempts,
            List<Finding> findings) {
        Map<String, List<Reminder>> byIncident = new LinkedHashMap<>();
        claimed.forEach(reminder -> byIncident
                .computeIfAbsent(reminder.row().incident().id(), id -> new ArrayList<>())
                .add(reminder));
        List<Reminder> sent = new ArrayList<>();
        Optional<Finding> trouble = Optional.empty();
        for (List<Reminder> one : byIncident.values()) {
            // a server that does not answer is not asked again for each incident
            Result<SmtpSettings> outcome = trouble.isPresent()
                    ? Result.refused(trouble.get())
                    : mailer.send(ReminderWords.mail(one, clock.instant()), settings.smtp(), password);
            if (outcome.done()) {
                sent.addAll(one);
                one.forEach(reminder ->
                        findings.addAll(log.sent(reminder.key(ReminderKey.MAIL)).findings()));
            } else {
                Finding why = outcome.findings().get(0);
                findings.add(why);
                if (why.code() != ReminderFinding.MAIL_REFUSED) {
                    trouble = Optional.of(why);
                }
                one.forEach(reminder -> fail(log, reminder.key(ReminderKey.MAIL), why, attempts, findings));
            }
        }
        return sent;
    }

    private void fail(
            ReminderLog log, ReminderKey key, Finding why, Map<ReminderKey, Integer> attempts, List<Finding> findings) {
        int made = attempts.getOrDefault(key, 1);
        boolean hopeless = HOPELESS.contains(why.code().id()) || made >= ATTEMPTS;
        Optional<Instant> again = hopeless
                ? Optional.empty()
                : Optional.of(clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (made - 1))));
        findings.addAll(log.failed(key, why.message(), again).findings());
    }
}
