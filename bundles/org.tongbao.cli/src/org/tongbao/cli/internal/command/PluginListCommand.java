package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the user's plugins and what is wrong with whom. */
@Component(service = Command.class)
public final class PluginListCommand implements Command {

    private final Plugins plugins;

    /** Over the user's plugins. */
    @Activate
    public PluginListCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugin list";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.PluginList_help, "tongbao plugin list --json", List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Result<List<Plugin>> installed = plugins.installed();
        List<Finding> findings = new ArrayList<>(installed.findings());
        // what a plugin's forms lack is found only where they are read
        Stream.concat(
                        plugins.statuses().stream().flatMap(status -> status.findings().stream()),
                        plugins.findings().stream())
                .filter(finding ->
                        findings.stream().noneMatch(known -> known.message().equals(finding.message())))
                .forEach(findings::add);
        ObjectNode document = Render.object();
        ArrayNode array = document.putArray("plugins");
        List<String> lines = new ArrayList<>();
        for (Plugin plugin : installed.get()) {
            array.add(PluginLines.node(plugin));
            lines.add(PluginLines.line(plugin));
        }
        document.set("findings", Render.findings(findings));
        if (lines.isEmpty()) {
            lines.add(Messages.PluginList_none);
        }
        findings.forEach(finding -> lines.add(ClockLines.line(finding)));
        return Outcome.done(document, lines, findings);
    }
}
