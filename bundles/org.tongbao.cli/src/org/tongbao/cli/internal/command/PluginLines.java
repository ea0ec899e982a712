package org.tongbao.cli.internal.command;

import java.util.List;
import java.util.Locale;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the plugin commands show a plugin. */
final class PluginLines {

    private PluginLines() {
        super();
    }

    /** The plugin and what was found about it, as JSON. */
    static ObjectNode document(Plugin plugin, List<Finding> findings) {
        ObjectNode document = node(plugin);
        document.set("findings", Render.findings(findings));
        return document;
    }

    /** The plugin as JSON. */
    static ObjectNode node(Plugin plugin) {
        ObjectNode node = Render.object();
        node.put("id", plugin.id());
        node.put("kind", plugin.kind().name().toLowerCase(Locale.ROOT));
        node.put("version", plugin.version());
        node.put("name", plugin.name());
        ArrayNode categories = node.putArray("categories");
        plugin.categories().forEach(categories::add);
        node.put("place", plugin.place().toString());
        return node;
    }

    /** The plugin in one line. */
    static String line(Plugin plugin) {
        String kind = plugin.kind() == Plugin.Kind.PACK ? Messages.Plugin_pack : Messages.Plugin_bundle;
        return Messages.bind(Messages.Plugin_line, new Object[] {plugin.id(), plugin.version(), plugin.name(), kind});
    }
}
