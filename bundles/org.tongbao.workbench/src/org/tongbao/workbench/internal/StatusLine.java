package org.tongbao.workbench.internal;

import java.time.Clock;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.offline.Reach;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.deadline.DeadlineWatch;
import org.tongbao.workbench.internal.deadline.DeadlineWords;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.plugin.PluginWatch;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** 狀態列: next deadline │ database │ user. UI thread. */
final class StatusLine implements StoreAccess.Listener {

    private static final int DEADLINE_WIDTH = 305;
    private static final int DATABASE_WIDTH = 172;
    private static final int USER_WIDTH = 230;
    private static final int PLUGINS_WIDTH = 170;

    private final Clock clock = Clock.systemUTC();
    private final Shell shell;
    private final IStatusLineManager manager;
    private final StoreAccess access;
    private final DeadlineWatch watch;
    private final StatusItem deadline;
    private final StatusItem database;
    private final StatusItem user;
    private final StatusItem plugins;
    private final PluginWatch pluginWatch;
    private final Runnable changed = this::soon;
    private final IPreferenceChangeListener profileChanged = event -> soon();

    StatusLine(IWorkbenchWindow window, IStatusLineManager manager) {
        shell = window.getShell();
        access = window.getService(StoreAccess.class);
        watch = window.getService(DeadlineWatch.class);
        deadline = new StatusItem("deadline", DEADLINE_WIDTH, () -> Commands.run(window, Commands.DEADLINES));
        database = new StatusItem("database", DATABASE_WIDTH, () -> Commands.run(window, Commands.REGISTER));
        user = new StatusItem("user", USER_WIDTH, () -> Commands.run(window, Commands.PROFILE));
        pluginWatch = window.getService(PluginWatch.class);
        plugins = new StatusItem("plugins", PLUGINS_WIDTH, () -> Commands.run(window, Commands.PLUGINS));
        plugins.setVisible(false);
        this.manager = manager;
        manager.add(plugins);
        manager.add(deadline);
        manager.add(database);
        manager.add(user);
        access.addListener(this);
        watch.addListener(changed);
        pluginWatch.addListener(changed);
        Profile.node().addPreferenceChangeListener(profileChanged);
        new MinuteTick(shell, this::show);
        show();
    }

    @Override
    public void stateChanged(StoreState state) {
        soon();
    }

    @Override
    public void reachChanged(Reach reach) {
        soon();
    }

    void dispose() {
        access.removeListener(this);
        watch.removeListener(changed);
        pluginWatch.removeListener(changed);
        Profile.node().removePreferenceChangeListener(profileChanged);
    }

    /** Any thread. */
    private void soon() {
        UiThread.async(shell, this::show);
    }

    private void show() {
        String next = watch.rows().stream()
                .filter(row -> row.clock().due().isPresent())
                .findFirst()
                .map(this::words)
                .orElse(access.store().isPresent() ? Messages.Status_no_deadline : "");
        deadline.show(next, next);
        switch (access.state()) {
            case StoreState.Opening opening -> database(Messages.Status_opening, opening.place());
            case StoreState.Failed failed -> database(Messages.Status_failed, failed.place());
            case StoreState.Open open
            when offline() -> database(Messages.Status_offline, Messages.Status_offline_tooltip);
            case StoreState.Open open ->
                database(
                        open.info().encrypted() ? Messages.Status_encrypted : Messages.Status_open,
                        open.info().engine()
                                + ' '
                                + open.info().engineVersion()
                                + '\n'
                                + open.info().location());
        }
        showPlugins();
        var profile = Profile.load();
        String name = profile.title().isBlank()
                ? profile.author()
                : NLS.bind(Messages.Status_user_title, profile.author(), profile.title());
        user.show(NLS.bind(Messages.Status_user, name), Messages.Status_user_tooltip);
    }

    private boolean offline() {
        return access.reach().filter(reach -> !reach.online()).isPresent();
    }

    /** A hint that takes no room while all is well. */
    private void showPlugins() {
        long troubled =
                pluginWatch.statuses().stream().filter(PluginStatus::troubled).count();
        plugins.show(Icon.WARNING, NLS.bind(Messages.Status_plugins, troubled), Messages.Status_plugins_tooltip);
        if (plugins.isVisible() != troubled > 0) {
            plugins.setVisible(troubled > 0);
            manager.update(true);
            // the place of the whole line was measured without it
            shell.layout(true, true);
        }
    }

    private void database(String words, String tooltip) {
        database.show(NLS.bind(Messages.Status_database, words), tooltip);
    }

    private String words(BoardRow row) {
        return NLS.bind(
                Messages.Status_deadline,
                DeadlineWords.incident(row.incident()),
                DeadlineWords.obligation(row)
                        + ' '
                        + DeadlineWords.remaining(row, clock.instant()).words());
    }
}
