package org.tongbao.workbench.internal.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.ConfirmWindow;
import org.tongbao.workbench.internal.TextWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Removes a plugin after saying which incidents use it. UI thread; reading and removing happen in Jobs. */
final class RemovePlugin {

    /** Most incidents looked through. */
    private static final int LIMIT = 10_000;

    /** Most incidents named; of more the count is enough. */
    private static final int NAMED = 200;

    private final IServiceLocator site;
    private final Composite owner;

    /**
     * For a view.
     *
     * @param owner when it is gone nothing is asked any more
     */
    RemovePlugin(IServiceLocator site, Composite owner) {
        this.site = site;
        this.owner = owner;
    }

    /** Looks for incidents that use it, then asks. */
    void ask(PluginStatus status) {
        status.own().ifPresent(plugin -> {
            var access = site.getService(StoreAccess.class);
            access.store()
                    .ifPresentOrElse(
                            store -> access.run(Messages.Plugins_reading, () -> {
                                Result<List<IncidentSummary>> using = using(store, plugin);
                                UiThread.async(owner, () -> ask(status, plugin, using));
                            }),
                            () -> ask(status, plugin, Result.of(List.of())));
        });
    }

    private static Result<List<IncidentSummary>> using(IncidentStore store, Plugin plugin) {
        return store.list(IncidentQuery.newest(LIMIT))
                .map(all -> all.stream()
                        .filter(line -> plugin.categories().contains(line.category()))
                        .toList());
    }

    private void ask(PluginStatus status, Plugin plugin, Result<List<IncidentSummary>> using) {
        List<IncidentSummary> lines = using.value().orElse(List.of());
        String message = switch (lines.size()) {
            case 0 ->
                using.done() && site.getService(StoreAccess.class).store().isPresent()
                        ? NLS.bind(Messages.Plugins_remove_unused, status.name())
                        : NLS.bind(Messages.Plugins_remove_unknown, status.name());
            default -> NLS.bind(Messages.Plugins_remove_used, status.name(), lines.size());
        };
        var question = new ConfirmWindow.Question(
                "plugins.confirm", Messages.Plugins_remove_title, message, named(lines), Messages.Plugins_remove_yes);
        ConfirmWindow.open(owner.getShell(), question, () -> remove(plugin), () -> {});
    }

    private static List<String> named(List<IncidentSummary> lines) {
        var named = new ArrayList<>(
                lines.stream().limit(NAMED).map(RemovePlugin::words).toList());
        if (lines.size() > NAMED) {
            named.add(NLS.bind(Messages.Plugins_remove_more, lines.size() - NAMED));
        }
        return named;
    }

    private static String words(IncidentSummary line) {
        return Stream.of(line.number(), line.title(), line.organization())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("　"));
    }

    private void remove(Plugin plugin) {
        var plugins = site.getService(Plugins.class);
        var job = Job.create(Messages.Plugins_removing, (ICoreRunnable) monitor -> {
            Result<Plugin> removed = plugins.remove(plugin);
            if (!removed.done()) {
                UiThread.async(owner, () -> failed(removed.findings()));
            }
        });
        job.schedule();
    }

    private void failed(List<Finding> findings) {
        TextWindow.open(owner.getShell(), Messages.Plugins_not_removed, PluginWords.findings(findings));
    }
}
