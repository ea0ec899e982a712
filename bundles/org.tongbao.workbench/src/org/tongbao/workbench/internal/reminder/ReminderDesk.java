package org.tongbao.workbench.internal.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.core.account.Permission;
import org.tongbao.core.reminder.MailRound;
import org.tongbao.core.reminder.Mailer;
import org.tongbao.core.reminder.Reminder;
import org.tongbao.core.reminder.ReminderFinding;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.seal.Sealing;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.deadline.DeadlineWatch;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * Looks once a minute what one is to be reminded of, claims it, shows it and sends it by mail where that is wanted. The
 * password for the mail server lives here as long as the program runs, nowhere else. Any thread.
 */
@Component(service = ReminderDesk.class)
public final class ReminderDesk {

    private static final char[] NONE = {};

    /**
     * What a round came to.
     *
     * @param fresh reminders this person has not seen yet, most urgent first
     * @param unsent mails that were not sent or of which nobody knows
     * @param troubles why mail is not sent, each once
     */
    public record Round(List<Reminder> fresh, List<ReminderLog.Entry> unsent, List<Finding> troubles) {

        /** Nothing to say. */
        static final Round QUIET = new Round(List.of(), List.of(), List.of());

        /** Keeps copies. */
        public Round {
            fresh = List.copyOf(fresh);
            unsent = List.copyOf(unsent);
            troubles = List.copyOf(troubles);
        }

        /** True when only the password is missing. */
        boolean wantsPassword() {
            return troubles.stream().anyMatch(finding -> finding.code() == ReminderFinding.MAIL_PASSWORD);
        }
    }

    /** Told how each round ended, on any thread. */
    public interface Listener {

        /** A round has ended. */
        void reminded(Round round);
    }

    private final StoreAccess access;
    private final DeadlineWatch watch;
    private final @Nullable Mailer mailer;
    private final Clock clock = Clock.systemUTC();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean running = new AtomicBoolean();

    /** Shown in this run of the program, also where the database could not take the claim. */
    private final Set<ReminderKey> shown = new HashSet<>();

    private volatile char[] password = NONE;
    private volatile Round last = Round.QUIET;

    /** A desk over the workbench's store; without mail where no bundle sends any. */
    @Activate
    public ReminderDesk(
            @Reference StoreAccess access,
            @Reference DeadlineWatch watch,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Mailer mailer) {
        this.access = access;
        this.watch = watch;
        this.mailer = mailer;
    }

    /** From now on the listener is told. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** No longer tells the listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** How the last round ended. */
    public Round last() {
        return last;
    }

    /** What stands on a rung of the ladder now, whether shown before or not; reads a file, not for the UI thread. */
    public List<Reminder> current() {
        ReminderSettings settings = settings().value().orElse(ReminderSettings.USUAL);
        return Reminder.at(watch.rows(), settings.ladder(), clock.instant());
    }

    /** Keeps the password for the mail server until the program ends. */
    public void setPassword(char[] typed) {
        Arrays.fill(password, '\0');
        password = typed.clone();
    }

    /** True when a password was given in this run. */
    public boolean hasPassword() {
        return password.length > 0;
    }

    /** Starts a round in a Job; one at a time. */
    public void look() {
        start(false);
    }

    /** Tries again at once to send what failed. */
    public void sendAgain() {
        start(true);
    }

    /**
     * Sends a mail that says that mail arrives, by settings that need not be kept yet. Blocking, not for the UI thread.
     *
     * @param typed password; empty for the one given before
     */
    public Result<ReminderSettings> test(ReminderSettings settings, char[] typed) {
        var sender = mailer;
        if (sender == null) {
            return Result.refused(Finding.error(ReminderFinding.MAIL_NONE, ""));
        }
        var mail =
                new org.tongbao.core.reminder.Mail(Messages.Reminder_test_subject, Messages.Reminder_test_text + '\n');
        return sender.send(mail, settings.smtp(), typed.length > 0 ? typed : password)
                .map(sent -> settings);
    }

    /** The settings kept; reads a file. */
    public Result<ReminderSettings> settings() {
        return ReminderSettings.load(UserData.current().reminders(), sealing());
    }

    /** Keeps settings, what they say of mail as safe as the database; writes a file. */
    Result<ReminderSettings> keep(ReminderSettings settings) {
        return settings.save(UserData.current().reminders(), sealing());
    }

    private Optional<Sealing> sealing() {
        return access.store().flatMap(store -> store.sealing(ReminderSettings.PURPOSE));
    }

    /** Encrypts what lies in clear beside the user's own database when that is encrypted; not on the UI thread. */
    public static void follow(IncidentStore store) {
        store.sealing(ReminderSettings.PURPOSE).ifPresent(sealing -> {
            Result<ReminderSettings> sealed =
                    ReminderSettings.seal(UserData.current().reminders(), sealing);
            if (!sealed.done()) {
                ILog.get()
                        .warn("Settings of reminders: "
                                + sealed.findings().get(0).code().id());
            }
        });
    }

    private void start(boolean force) {
        access.store().ifPresent(store -> {
            if (running.compareAndSet(false, true)) {
                access.run(Messages.Reminder_job, () -> {
                    try {
                        last = round(store, force);
                    } finally {
                        running.set(false);
                    }
                    listeners.forEach(listener -> listener.reminded(last));
                });
            }
        });
    }

    private Round round(IncidentStore store, boolean force) {
        Result<ReminderSettings> kept = settings();
        ReminderSettings settings = kept.value().orElse(ReminderSettings.USUAL);
        List<Finding> troubles = new ArrayList<>(kept.findings());
        List<Reminder> fresh = fresh(store.reminders(), settings);
        if (!store.accounts().actor().may(Permission.REMIND)) {
            // to be reminded oneself needs no right; mails are others' to send
            return new Round(fresh, List.of(), troubles);
        }
        if (settings.mail()) {
            troubles.addAll(mail(store.reminders(), settings, force));
        }
        Result<List<ReminderLog.Entry>> unsent = store.reminders().unsent(ReminderKey.MAIL);
        troubles.addAll(unsent.findings());
        return new Round(fresh, unsent.value().orElse(List.of()), troubles);
    }

    private List<Reminder> fresh(ReminderLog log, ReminderSettings settings) {
        String person = Profile.load().author();
        Instant now = clock.instant();
        List<Reminder> fresh = new ArrayList<>();
        for (Reminder reminder : Reminder.at(watch.rows(), settings.ladder(), now)) {
            ReminderKey key = reminder.key(ReminderKey.windowOf(person));
            if (shown.add(key)) {
                Result<Boolean> mine = log.claim(key, person);
                if (mine.value().orElse(true)) {
                    fresh.add(reminder);
                    log.sent(key);
                }
            }
        }
        return fresh;
    }

    private List<Finding> mail(ReminderLog log, ReminderSettings settings, boolean force) {
        var sender = mailer;
        if (sender == null) {
            return List.of(Finding.error(ReminderFinding.MAIL_NONE, ""));
        }
        if (!settings.smtp().complete()) {
            return List.of(Finding.error(ReminderFinding.MAIL_INCOMPLETE, ""));
        }
        char[] known = Objects.requireNonNull(password);
        if (settings.smtp().wantsPassword() && known.length == 0) {
            return List.of(Finding.warning(
                    ReminderFinding.MAIL_PASSWORD, "", settings.smtp().host()));
        }
        String person = Profile.load().author();
        return new MailRound(sender, settings, clock, person)
                .run(log, watch.rows(), known, force)
                .findings();
    }

    /** The sentence of the trouble to tell first, if there is any. */
    static Optional<String> sentence(Round round) {
        return round.troubles().stream().map(Finding::message).findFirst();
    }
}
