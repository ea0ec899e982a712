package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Copies a store to another place, e.g. from one's own folder to the server that is shared from now on. */
@Component(service = Command.class)
public final class DbCopyCommand implements Command {

    private static final String TO = "--to";
    private static final String TO_USER = "--to-user";

    private final Stores stores;
    private final Interruption interruption;

    /** Over the store. */
    @Activate
    public DbCopyCommand(@Reference Stores stores, @Reference Interruption interruption) {
        this.stores = stores;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db copy";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.DbCopy_help,
                "tongbao db copy --to jdbc:postgresql://db.example.org/tongbao --to-user tongbao",
                Options.ofStore(
                        new Option(TO, "FOLDER|JDBC-URL", Messages.Option_to),
                        new Option(TO_USER, "NAME", Messages.Option_toUser)));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> to = call.option(TO);
        if (to.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), TO));
        }
        // one line each: first of what is read, then of the copy
        Result<Credentials> reader = stores.credentials(call);
        if (!reader.done()) {
            return Outcome.failed(ExitStatus.USAGE, reader.findings());
        }
        Result<Credentials> writer = stores.credentials(call, call.option(TO_USER), to.get());
        if (!writer.done()) {
            return Outcome.failed(ExitStatus.USAGE, writer.findings());
        }
        return stores.copy(
                call,
                reader.get(),
                to.get(),
                writer.get(),
                interruption.share(Messages.DbCopy_progress),
                DbCopyCommand::answer);
    }

    private static Outcome answer(CopyReport report) {
        ObjectNode document = Render.object();
        document.put("from", report.from());
        document.put("to", report.to());
        var tables = document.putArray("tables");
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.DbCopy_done, report.from(), report.to()));
        for (CopyReport.Table table : report.tables()) {
            tables.addObject()
                    .put("name", table.name())
                    .put("rows", table.rows())
                    .put("sha256", table.digest());
            lines.add("  "
                    + Messages.bind(
                            Messages.DbCopy_table,
                            new Object[] {table.name(), Long.toString(table.rows()), table.digest()}));
        }
        return Outcome.done(document, lines);
    }
}
