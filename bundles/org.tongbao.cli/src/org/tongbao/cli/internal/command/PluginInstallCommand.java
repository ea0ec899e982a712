package org.tongbao.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.model.finding.Result;

/** Checks a plugin and puts it among the user's own. */
@Component(service = Command.class)
public final class PluginInstallCommand implements Command {

    private final Plugins plugins;

    /** Over the user's plugins. */
    @Activate
    public PluginInstallCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugin install";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE|FOLDER",
                1,
                1,
                Messages.PluginInstall_help,
                "tongbao plugin install cloud.zip",
                List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Result<Plugin> plugin = plugins.install(Path.of(call.operands().get(0)));
        if (!plugin.done()) {
            return Outcome.failed(PluginCheckCommand.status(plugin.findings()), plugin.findings());
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.PluginInstall_done, PluginLines.line(plugin.get())));
        plugin.findings().forEach(finding -> lines.add("  " + ClockLines.line(finding)));
        return Outcome.done(PluginLines.document(plugin.get(), plugin.findings()), lines, plugin.findings());
    }
}
