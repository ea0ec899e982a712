package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.Imported;
import org.tongbao.core.directory.ListImport;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Takes a list back that was brought into the directory: all of it, or nothing. */
@Component(service = Command.class)
public final class OrgUndoImportCommand implements Command {

    private static final Set<FindingCode> MISTYPED =
            Set.of(DirectoryFinding.IMPORT_UNKNOWN, DirectoryFinding.IMPORT_UNDONE);

    private final OrganizationService organizations;
    private final Stores stores;
    private final Interruption interruption;
    private final Clock clock = Clock.systemUTC();

    /** Over the store. */
    @Activate
    public OrgUndoImportCommand(
            @Reference OrganizationService organizations,
            @Reference Stores stores,
            @Reference Interruption interruption) {
        this.organizations = organizations;
        this.stores = stores;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "org undo-import";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.OrgUndoImport_help,
                "tongbao org undo-import 6f1c0c2e-3b0a-4f7e-9a51-2d8f6b1f0c11",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> undo(store, call.operands().getFirst()));
    }

    private Outcome undo(IncidentStore store, String id) {
        IProgressMonitor monitor = interruption.monitor();
        Result<Imported> undone = new ListImport(organizations, store)
                .undo(id, Stores.author(store), clock.instant(), written -> !monitor.isCanceled());
        if (!undone.done()) {
            boolean mistyped = undone.findings().stream().anyMatch(each -> MISTYPED.contains(each.code()));
            return mistyped ? Outcome.failed(ExitStatus.USAGE, undone.findings()) : Stores.failed(undone);
        }
        ObjectNode document = Render.object();
        document.put("import", id);
        document.put("file", undone.get().file());
        document.put("organizations", undone.get().parts().size());
        return Outcome.done(
                document,
                List.of(Messages.bind(
                        Messages.OrgUndoImport_done,
                        undone.get().file(),
                        undone.get().parts().size())));
    }
}
