package org.tongbao.workbench.internal.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 外掛: what is installed and how it stands above, what is wrong with the chosen one below. */
public final class PluginsView extends ViewPart {

    private static final int[] SHARES = {60, 40};

    private final Runnable changed = this::changed;
    private @Nullable Widgets widgets;

    /** Id of the plugin to be chosen as soon as it is there. */
    private String wanted = "";

    private record Widgets(Composite root, TableViewer viewer, Text details, Button remove) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "plugins");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var viewer = table(sash);
        var details = Keyed.as(
                new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "plugins.details");
        sash.setWeights(SHARES);
        sash.addListener(SWT.Resize, event -> turn(sash));
        var buttons = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        button(buttons, "plugins.install", Messages.Plugins_install, () -> Commands.run(getSite(), Commands.INSTALL));
        var remove = button(buttons, "plugins.remove", Messages.Plugins_remove, this::remove);
        button(buttons, "plugins.refresh", Messages.Plugins_refresh, this::refresh);
        widgets = new Widgets(root, viewer, details, remove);
        viewer.addSelectionChangedListener(event -> showDetails());
        getSite().setSelectionProvider(viewer);
        watch().addListener(changed);
        watch().refresh();
        show();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            now.viewer().getControl().setFocus();
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
        wanted = id;
        show();
    }

    /** Beside each other where there is little height, as at the bottom of the window. */
    private static void turn(SashForm sash) {
        var size = sash.getSize();
        int orientation = size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private static TableViewer table(Composite parent) {
        var viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        Keyed.as(viewer.getTable(), "plugins.table").setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (PluginColumn column : PluginColumn.values()) {
            var shown = new TableViewerColumn(viewer, SWT.LEAD);
            shown.getColumn().setText(column.heading());
            shown.getColumn().setWidth(column.width());
            shown.getColumn().setMoveable(true);
            shown.setLabelProvider(new PluginCell(column, viewer.getControl()));
            Keyed.as(shown.getColumn(), "plugins.column." + column.name().toLowerCase(Locale.ROOT));
        }
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
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
        String id = wanted.isEmpty() ? chosen().map(PluginStatus::id).orElse("") : wanted;
        now.viewer().setInput(all);
        all.stream().filter(status -> status.id().equals(id)).findFirst().ifPresent(status -> {
            wanted = "";
            now.viewer().setSelection(new StructuredSelection(status), true);
        });
        showDetails();
    }

    private void showDetails() {
        var now = widgets;
        if (now != null) {
            Optional<PluginStatus> status = chosen();
            String words = status.map(PluginWords::details).orElse(Messages.Plugins_help);
            if (!words.equals(now.details().getText())) {
                now.details().setText(words);
            }
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
        return now != null && now.viewer().getStructuredSelection().getFirstElement() instanceof PluginStatus status
                ? Optional.of(status)
                : Optional.empty();
    }

    private PluginWatch watch() {
        return getSite().getService(PluginWatch.class);
    }
}
