package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.ListKind;

/** Writes the list of response teams (K:734-797) into a file. */
@Component(service = Command.class)
public final class TeamExportCommand implements Command {

    private final DirectoryExport exports;

    /** Over what writes lists. */
    @Activate
    public TeamExportCommand(@Reference DirectoryExport exports) {
        this.exports = exports;
    }

    @Override
    public String name() {
        return "team export";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE",
                1,
                1,
                Messages.TeamExport_help,
                "tongbao team export team.xlsx",
                Options.ofStore(DirectoryExport.on()));
    }

    @Override
    public Outcome run(Call call) {
        return exports.run(call, ListKind.TEAM);
    }
}
