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
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.model.finding.Result;

/** Removes one of the user's plugins. */
@Component(service = Command.class)
public final class PluginRemoveCommand implements Command {

    private final Plugins plugins;

    /** Over the user's plugins. */
    @Activate
    public PluginRemoveCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugin remove";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID", 1, 1, Messages.PluginRemove_help, "tongbao plugin remove cloud", List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Result<Plugin> plugin = plugins.remove(call.operands().get(0));
        if (!plugin.done()) {
            return Outcome.failed(ExitStatus.USAGE, plugin.findings());
        }
        return Outcome.done(
                PluginLines.document(plugin.get(), List.of()),
                List.of(Messages.bind(Messages.PluginRemove_done, plugin.get().id())));
    }
}
