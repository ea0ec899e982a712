package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.backup.BackupSettings;
import org.tongbao.core.backup.ScheduledBackup;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Backs up a store in a folder and proves that the backup is sound; now, or when the settings say that one is due. */
@Component(service = Command.class)
public final class DbBackupCommand implements Command {

    private static final String SCHEDULED = "--scheduled";
    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final Stores stores;
    private final Interruption interruption;

    /** Over the store. */
    @Activate
    public DbBackupCommand(@Reference Stores stores, @Reference Interruption interruption) {
        this.stores = stores;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db backup";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "DIR",
                0,
                1,
                Messages.DbBackup_help,
                "tongbao db backup /media/backups",
                Options.ofStore(new Option(SCHEDULED, "", Messages.Option_scheduled)));
    }

    @Override
    public Outcome run(Call call) {
        if (call.has(SCHEDULED) == !call.operands().isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.DbBackup_which, SCHEDULED));
        }
        if (!call.has(SCHEDULED)) {
            return stores.reading(
                    call,
                    store ->
                            made(store.backup(call.operands().get(0), interruption.share(Messages.DbBackup_progress))));
        }
        Result<BackupSettings> settings = BackupSettings.load(UserData.current().backups());
        return settings.done()
                ? stores.reading(call, store -> scheduled(settings.get(), store))
                : Outcome.failed(ExitStatus.USAGE, settings.findings());
    }

    private static Outcome made(Result<BackupReport> made) {
        return made.done()
                ? BackupAnswer.of(
                        made,
                        Messages.bind(
                                Messages.DbBackup_done,
                                made.get().database(),
                                made.get().backup()))
                : Stores.failed(made);
    }

    private static Outcome scheduled(BackupSettings settings, IncidentStore store) {
        Result<ScheduledBackup.Round> round =
                new ScheduledBackup(settings).run(store, Clock.systemUTC().instant());
        if (!round.done()) {
            return Stores.failed(round);
        }
        String next = RocDates.format(round.get().next(), ZONE);
        if (round.get().made().isEmpty()) {
            ObjectNode document = Render.object();
            document.put("next", RocDates.iso(round.get().next(), ZONE));
            return Outcome.done(document, List.of(Messages.bind(Messages.DbBackup_notDue, next)));
        }
        Outcome made = made(Result.of(round.get().made().get(), round.findings()));
        var lines = new ArrayList<>(made.lines());
        round.get().removed().forEach(folder -> lines.add(Messages.bind(Messages.DbBackup_removed, folder)));
        if (made.document() instanceof ObjectNode document) {
            document.put("next", RocDates.iso(round.get().next(), ZONE));
            round.get().removed().forEach(document.putArray("removed")::add);
        }
        return new Outcome(made.status(), made.document(), lines, made.errors());
    }
}
