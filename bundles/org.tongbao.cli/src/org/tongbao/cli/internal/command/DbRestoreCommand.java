package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.BackupReport;
import org.tongbao.model.finding.Result;

/** Restores a backup into a folder that holds no database yet. */
@Component(service = Command.class)
public final class DbRestoreCommand implements Command {

    private static final String ROLL_FORWARD = "--roll-forward";

    private final Stores stores;
    private final Interruption interruption;

    /** Over the store. */
    @Activate
    public DbRestoreCommand(@Reference Stores stores, @Reference Interruption interruption) {
        this.stores = stores;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db restore";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "DIR",
                1,
                1,
                Messages.DbRestore_help,
                "tongbao db restore /media/backups/2026-03-14T010203Z --db ./restored",
                Options.ofStore(new Option(ROLL_FORWARD, "FOLDER", Messages.Option_rollForward)));
    }

    @Override
    public Outcome run(Call call) {
        return stores.restore(
                call,
                call.operands().get(0),
                call.option(ROLL_FORWARD),
                interruption.share(Messages.DbRestore_progress),
                DbRestoreCommand::answer);
    }

    private static Outcome answer(Result<BackupReport> restored) {
        BackupReport report = restored.get();
        return BackupAnswer.of(restored, Messages.bind(Messages.DbRestore_done, report.backup(), report.database()));
    }
}
