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
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Says what is wrong with a plugin that is not installed yet. */
@Component(service = Command.class)
public final class PluginCheckCommand implements Command {

    private final Plugins plugins;

    /** Over the user's plugins. */
    @Activate
    public PluginCheckCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugin check";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE|FOLDER",
                1,
                1,
                Messages.PluginCheck_help,
                "tongbao plugin check my-category",
                List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Result<Plugin> plugin = plugins.check(Path.of(call.operands().get(0)));
        if (!plugin.done()) {
            return Outcome.failed(status(plugin.findings()), plugin.findings());
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.PluginCheck_good, PluginLines.line(plugin.get())));
        plugin.findings().forEach(finding -> lines.add("  " + ClockLines.line(finding)));
        return Outcome.done(PluginLines.document(plugin.get(), plugin.findings()), lines, plugin.findings());
    }

    /** Of a refusal: whether nothing could be read, or what was read must not be used. */
    static ExitStatus status(List<Finding> findings) {
        boolean unread = findings.stream()
                .anyMatch(finding ->
                        finding.code() == PluginFinding.UNREADABLE || finding.code() == PluginFinding.UNKNOWN_KIND);
        return unread ? ExitStatus.USAGE : ExitStatus.REFUSED;
    }
}
