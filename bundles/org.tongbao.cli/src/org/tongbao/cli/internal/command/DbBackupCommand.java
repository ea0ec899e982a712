package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.BackupReport;
import org.tongbao.model.finding.Result;

/** Backs up a store in a folder and proves that the backup is sound. */
@Component(service = Command.class)
public final class DbBackupCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public DbBackupCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "db backup";
    }

    @Override
    public Usage usage() {
        return new Usage("DIR", 1, 1, Messages.DbBackup_help, "tongbao db backup /media/backups", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<BackupReport> made = store.backup(call.operands().get(0));
            return made.done()
                    ? BackupAnswer.of(
                            made.get(),
                            Messages.bind(
                                    Messages.DbBackup_done,
                                    made.get().database(),
                                    made.get().backup()))
                    : Stores.failed(made);
        });
    }
}
