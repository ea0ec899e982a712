package org.tongbao.workbench.internal.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.model.finding.Finding;
import org.tongbao.workbench.internal.nls.Messages;

/** What is said of plugins. Any thread. */
final class PluginWords {

    private PluginWords() {}

    static String origin(PluginStatus.Origin origin) {
        return switch (origin) {
            case BUILT_IN -> Messages.Plugins_built_in;
            case PACK -> Messages.Plugins_pack;
            case BUNDLE -> Messages.Plugins_bundle;
        };
    }

    static String state(PluginStatus.State state) {
        return switch (state) {
            case REFUSED -> Messages.Plugins_refused;
            case QUARANTINED -> Messages.Plugins_quarantined;
            case PARTLY -> Messages.Plugins_partly;
            case DOUBTFUL -> Messages.Plugins_doubtful;
            case WORKS -> Messages.Plugins_works;
        };
    }

    /** What it means and what to do; one sentence. */
    private static String advice(PluginStatus.State state) {
        return switch (state) {
            case REFUSED -> Messages.Plugins_refused_advice;
            case QUARANTINED -> Messages.Plugins_quarantined_advice;
            case PARTLY -> Messages.Plugins_partly_advice;
            case DOUBTFUL -> Messages.Plugins_doubtful_advice;
            case WORKS -> Messages.Plugins_works_advice;
        };
    }

    static String categories(PluginStatus status) {
        return String.join(Messages.List_separator, status.categories());
    }

    /** Everything about one plugin, to read and copy. */
    static String details(PluginStatus status) {
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.Plugins_heading, status.name(), status.version())
                .strip());
        lines.add(NLS.bind(Messages.Plugins_state_line, state(status.state()), advice(status.state())));
        if (!status.findings().isEmpty()) {
            lines.add("");
            lines.add(findings(status.findings()));
            lines.add("");
        }
        lines.add(NLS.bind(Messages.Plugins_id_line, status.id()));
        status.own().map(Plugin::place).ifPresent(place -> lines.add(NLS.bind(Messages.Plugins_place_line, place)));
        return String.join("\n", lines);
    }

    /** One finding a line, each with how grave it is. */
    static String findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> NLS.bind(severity(finding), finding.message()))
                .collect(Collectors.joining("\n"));
    }

    private static String severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Messages.Plugins_error;
            case WARNING -> Messages.Plugins_warning;
            case INFO -> Messages.Plugins_info;
        };
    }
}
