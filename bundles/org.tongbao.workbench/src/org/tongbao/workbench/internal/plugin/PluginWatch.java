package org.tongbao.workbench.internal.plugin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Keeps how all plugins stand, looked at in a Job: when the workbench has started, and again after each change. Any
 * thread.
 */
@Component(service = PluginWatch.class)
public final class PluginWatch {

    /** Opening the window comes first, in milliseconds. */
    private static final long AFTER_START = 1_500;

    /** Changes within this many milliseconds are looked at together. */
    private static final long PAUSE = 100;

    private final Plugins plugins;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable changed = this::refresh;
    private final Job job;
    private volatile List<PluginStatus> statuses = List.of();

    /** Looks at the plugins of the current user. */
    @Activate
    public PluginWatch(@Reference Plugins plugins) {
        this.plugins = plugins;
        job = Job.create(Messages.Plugins_looking, (ICoreRunnable) monitor -> look());
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        plugins.addListener(changed);
        job.schedule(AFTER_START);
    }

    /** No longer looks. */
    @Deactivate
    public void stop() {
        plugins.removeListener(changed);
        job.cancel();
    }

    /** How each stands, those in trouble first; empty until they were looked at for the first time. */
    public List<PluginStatus> statuses() {
        return statuses;
    }

    /** Looks at them again soon. */
    public void refresh() {
        job.schedule(PAUSE);
    }

    /** From now on the listener is told, on any thread, when something may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer tells the listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void look() {
        statuses = List.copyOf(plugins.statuses());
        listeners.forEach(Runnable::run);
    }
}
