package org.tongbao.cli.internal.command;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.rules.PackInstaller;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Removes a rule pack that was installed from a file. */
@Component(service = Command.class)
public final class PacksRemoveCommand implements Command {

    private final PackInstaller installer;

    /** Over the user's packs. */
    @Activate
    public PacksRemoveCommand(@Reference PackInstaller installer) {
        this.installer = installer;
    }

    @Override
    public String name() {
        return "packs remove";
    }

    @Override
    public Usage usage() {
        return new Usage("ID", 1, 1, Messages.PacksRemove_help, "tongbao packs remove nis2", List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Result<String> removed = installer.remove(call.operands().get(0));
        if (!removed.done()) {
            return Outcome.failed(ExitStatus.USAGE, removed.findings());
        }
        ObjectNode document = Render.object();
        document.put("pack", removed.get());
        document.put("removed", true);
        return Outcome.done(
                document, List.of(Messages.bind(Messages.PacksRemove_done, removed.get())), removed.findings());
    }
}
