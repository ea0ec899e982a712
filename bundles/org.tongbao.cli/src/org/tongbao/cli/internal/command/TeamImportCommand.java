package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.ListKind;

/** Brings the list of a response team (K:734-797) into the store. */
@Component(service = Command.class)
public final class TeamImportCommand implements Command {

    private final DirectoryImport imports;

    /** Over what brings lists in. */
    @Activate
    public TeamImportCommand(@Reference DirectoryImport imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "team import";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE",
                1,
                1,
                Messages.TeamImport_help,
                "tongbao team import team.csv --from 115/3/1",
                Options.ofStore(
                        DirectoryImport.dryRun(),
                        DirectoryImport.from(),
                        DirectoryImport.endMissing(),
                        new Option(DirectoryImport.ORG, "NAME", Messages.Option_teamOf)));
    }

    @Override
    public Outcome run(Call call) {
        return imports.run(call, ListKind.TEAM);
    }
}
