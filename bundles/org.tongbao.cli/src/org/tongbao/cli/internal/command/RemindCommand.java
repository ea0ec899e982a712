package org.tongbao.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.board.Board;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.Freshness;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.reminder.MailRound;
import org.tongbao.core.reminder.Mailer;
import org.tongbao.core.reminder.Reminder;
import org.tongbao.core.reminder.ReminderFinding;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.seal.Sealing;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Reminds of deadlines by mail, once, for a machine on which no workbench is open; to be run each minute. */
@Component(service = Command.class)
public final class RemindCommand implements Command {

    private static final String SETTINGS = "--settings";
    private static final String AGAIN = "--again";

    private final Stores stores;
    private final RulePackRegistry packs;
    private final Optional<Mailer> mailer;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public RemindCommand(
            @Reference Stores stores,
            @Reference RulePackRegistry packs,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Mailer mailer) {
        this.stores = stores;
        this.packs = packs;
        this.mailer = mailer == null ? Optional.empty() : Optional.of(mailer);
        this.clock = Clock.systemUTC();
    }

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.Remind_help,
                "tongbao remind --secrets - --json < password.txt",
                Options.ofStore(
                        new Option(SETTINGS, "FILE", Messages.Option_settings),
                        new Option(AGAIN, "", Messages.Option_again)));
    }

    @Override
    public Outcome run(Call call) {
        // what is wrong with them is said before anything is asked; that they are encrypted is not wrong
        Result<ReminderSettings> clear = settings(call, Optional.empty());
        if (!clear.done() && !ReminderSettings.sealed(clear)) {
            return Outcome.failed(ExitStatus.USAGE, clear.findings());
        }
        // one line each: first of the database, then of the mail server
        return stores.reading(call, store -> {
            Result<ReminderSettings> settings = settings(call, store.sealing(ReminderSettings.PURPOSE));
            return settings.done()
                    ? remind(call, store, settings.get())
                    : Outcome.failed(ExitStatus.USAGE, settings.findings());
        });
    }

    private Outcome remind(Call call, IncidentStore store, ReminderSettings settings) {
        boolean wanted = settings.mail() && settings.smtp().wantsPassword();
        Result<char[]> password = wanted
                ? Secrets.read(
                        call,
                        Messages.bind(Messages.Remind_password, settings.smtp().host()))
                : Result.of(new char[0]);
        if (!password.done()) {
            return Outcome.failed(ExitStatus.USAGE, password.findings());
        }
        try {
            return remind(store, settings, password.get(), call.has(AGAIN));
        } finally {
            Arrays.fill(password.get(), '\0');
        }
    }

    private static Result<ReminderSettings> settings(Call call, Optional<Sealing> sealing) {
        Optional<String> typed = call.option(SETTINGS);
        if (typed.isEmpty()) {
            return ReminderSettings.load(UserData.current().reminders(), sealing);
        }
        try {
            Path file = Path.of(typed.get());
            return Files.isRegularFile(file) ? ReminderSettings.load(file, sealing) : missing(typed.get());
        } catch (InvalidPathException e) {
            return missing(typed.get());
        }
    }

    private static Result<ReminderSettings> missing(String file) {
        return Result.refused(Finding.error(CliFinding.FILE_MISSING, file, file));
    }

    private Outcome remind(IncidentStore store, ReminderSettings settings, char[] password, boolean again) {
        Result<Board> board = board(store);
        if (!board.done()) {
            return Stores.failed(board);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var rows = board.get().rows();
        List<Reminder> due = Reminder.at(rows, settings.ladder(), now);
        List<Finding> findings = new ArrayList<>(board.findings());
        List<Reminder> sent = List.of();
        if (settings.mail() && mailer.isPresent()) {
            var round = new MailRound(mailer.get(), settings, clock, System.getProperty("user.name", ""));
            MailRound.Report report = round.run(store.reminders(), rows, password, again);
            findings.addAll(report.findings());
            sent = report.sent();
        } else {
            findings.add(
                    settings.mail()
                            ? Finding.error(ReminderFinding.MAIL_NONE, "")
                            : Finding.warning(ReminderFinding.MAIL_OFF, ""));
        }
        Result<List<ReminderLog.Entry>> unsent = store.reminders().unsent(ReminderKey.MAIL);
        findings.addAll(unsent.findings());
        return new ReminderAnswer(now, due, sent, unsent.value().orElse(List.of()), findings).outcome();
    }

    /** The board as it is now: what time or new rules may have changed is derived first. */
    private Result<Board> board(IncidentStore store) {
        Result<List<BoardLine>> lines = store.board();
        if (!lines.done()) {
            return Result.refused(lines.findings());
        }
        var board = new Board(packs);
        board.setLines(lines.get());
        var freshness = new Freshness(packs);
        List<Finding> findings = new ArrayList<>();
        for (BoardLine line : lines.get()) {
            if (freshness.isStale(line, clock.instant())) {
                Result<Optional<BoardLine>> derived = store.derive(line.id());
                findings.addAll(derived.findings());
                derived.value().ifPresent(now -> board.change(line.id(), now));
            }
        }
        return Result.of(board, findings);
    }
}
