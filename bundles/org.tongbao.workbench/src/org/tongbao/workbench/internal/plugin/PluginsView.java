package org.tongbao.workbench.internal.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.ListAndDetails;
import org.tongbao.workbench.internal.nls.Messages;

/** 外掛: what is installed and how it stands above, what is wrong with the chosen one below. */
public final class PluginsView extends ViewPart {

    private static final int[] SHARES = {60, 40};

    private final Runnable changed = this::changed;
    private @Nullable Widgets widgets;

    private record Widgets(Composite root, ListAndDetails<PluginStatus> list, Button remove) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "plugins");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var list = list(sash);
        sash.setWeights(SHARES);
        sash.addListener(SWT.Resize, event -> turn(sash));
        var buttons = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        button(buttons, "plugins.install", Messages.Plugins_install, () -> Commands.run(getSite(), Commands.INSTALL));
        var remove = button(buttons, "plugins.remove", Messages.Plugins_remove, this::remove);
        button(buttons, "plugins.refresh", Messages.Plugins_refresh, this::refresh);
        widgets = new Widgets(root, list, remove);
        list.viewer().addSelectionChangedListener(event -> showDetails());
        getSite().setSelectionProvider(list.viewer());
        watch().addListener(changed);
        watch().refresh();
        show();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            now.list().viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        watch().removeListener(changed);
        super.dispose();
    }

    /** Looks at all plugins again, in a Job. */
    public void refresh() {
        watch().refresh();
    }

    /** Chooses a plugin, now or as soon as it is known. */
    public void choose(String id) {
        var now = widgets;
        if (now != null) {
            now.list().want(id);
            show();
        }
    }

    /** Beside each other where there is little height, as at the bottom of the window. */
    private static void turn(SashForm sash) {
        var size = sash.getSize();
        int orientation = size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private static ListAndDetails<PluginStatus> list(SashForm sash) {
        var list = new ListAndDetails<>(sash, "plugins", PluginStatus.class, PluginStatus::id);
        ColumnViewerToolTipSupport.enableFor(list.viewer());
        for (PluginColumn column : PluginColumn.values()) {
            var cells = new PluginCell(column, list.viewer().getControl());
            list.column(column.name().toLowerCase(Locale.ROOT), column.heading(), column.width(), cells);
        }
        return list;
    }

    private static Button button(Composite parent, String id, String label, Runnable work) {
        var button = Keyed.as(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    /** Any thread. */
    private void changed() {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), this::show);
        }
    }

    private void show() {
        var now = widgets;
        if (now == null) {
            return;
        }
        List<PluginStatus> all = watch().statuses();
        long troubled = all.stream().filter(PluginStatus::troubled).count();
        setPartName(troubled > 0 ? NLS.bind(Messages.Plugins_title_troubled, troubled) : Messages.Plugins_title);
        now.list().show(all);
        showDetails();
    }

    private void showDetails() {
        var now = widgets;
        if (now != null) {
            Optional<PluginStatus> status = chosen();
            now.list().tell(status.map(PluginWords::details).orElse(Messages.Plugins_help));
            now.remove().setEnabled(status.flatMap(PluginStatus::own).isPresent());
        }
    }

    private void remove() {
        var now = widgets;
        if (now != null) {
            chosen().ifPresent(status -> new RemovePlugin(getSite(), now.root()).ask(status));
        }
    }

    private Optional<PluginStatus> chosen() {
        var now = widgets;
        return now == null ? Optional.empty() : now.list().chosen();
    }

    private PluginWatch watch() {
        return getSite().getService(PluginWatch.class);
    }
}
