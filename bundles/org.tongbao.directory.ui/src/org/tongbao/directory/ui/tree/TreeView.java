package org.tongbao.directory.ui.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.account.Permission;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.editor.OrganizationEditors;
import org.tongbao.directory.ui.internal.Directory;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.directory.ui.lists.FileDrop;
import org.tongbao.directory.ui.lists.ImportWindow;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.draft.DraftNotice;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.widgets.Keyed;

/** 機關樹: all organizations below their superiors, searched by name, by their people and telephones. */
public final class TreeView extends ViewPart implements WorkbenchStore.Listener {

    private final Runnable changed = this::changed;
    private @Nullable Widgets widgets;

    private record Widgets(
            Composite root,
            DraftNotice<Organization> drafts,
            Text search,
            StackLayout stack,
            Composite place,
            TreePane tree,
            Composite empty,
            Label message,
            Label count) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "directory");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var drafts = new DraftNotice<>(
                root,
                getSite().getService(DraftDesk.class),
                DraftKind.ORGANIZATION,
                each -> Objects.toString(each.getName(), ""),
                draft -> OrganizationEditors.open(getSite().getPage(), draft));
        var search = Keyed.as(
                new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER), "directory.search");
        search.setMessage(Messages.Search_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        var place = new Composite(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        var stack = new StackLayout();
        place.setLayout(stack);
        var tree = new TreePane(place, directory()::findings, this::chosen, this::opened);
        var message = Keyed.as(new Label(place, SWT.WRAP), "directory.message");
        var count = Keyed.as(new Label(root, SWT.NONE), "directory.count");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        var empty = new EmptyDirectory(place, getSite());
        for (Control each : List.of(place, tree.control(), empty)) {
            FileDrop.on(each, files -> {
                if (getSite().getService(WorkbenchStore.class).admits(getSite().getShell(), Permission.DIRECTORY)) {
                    ImportWindow.open(getSite().getWorkbenchWindow(), files);
                }
            });
        }
        var now = new Widgets(root, drafts, search, stack, place, tree, empty, message, count);
        widgets = now;
        search.addModifyListener(event -> show(now));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                enterTree(now);
            }
        });
        search.addListener(SWT.DefaultSelection, event -> enterTree(now));
        getSite().setSelectionProvider(tree);
        directory().addListener(changed);
        store().addListener(this);
        storeChanged();
        show(now);
    }

    /** Offers what an earlier run left behind. */
    @Override
    public void storeChanged() {
        var now = widgets;
        if (now != null && store().store().isPresent()) {
            now.drafts().look();
        }
    }

    private static void enterTree(Widgets now) {
        var control = now.tree().control();
        if (control.getItemCount() > 0 && control.getSelectionCount() == 0) {
            control.setSelection(control.getItem(0));
            control.notifyListeners(SWT.Selection, null);
        }
        control.setFocus();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            now.search().setFocus();
        }
    }

    @Override
    public void dispose() {
        directory().removeListener(changed);
        store().removeListener(this);
        super.dispose();
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        var now = widgets;
        if (now != null) {
            now.search().setFocus();
            now.search().selectAll();
        }
    }

    /** Chooses an organization, when it is there. */
    public void choose(String id) {
        var now = widgets;
        if (now != null && !now.tree().choose(id)) {
            now.search().setText("");
            now.tree().choose(id);
        }
    }

    private void changed() {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), () -> show(now));
        }
    }

    private void show(Widgets now) {
        String typed = now.search().getText().strip();
        Optional<OrganizationTree> tree = directory().tree();
        List<Finding> trouble = directory().trouble();
        if (tree.isEmpty()) {
            tell(
                    now,
                    trouble.isEmpty()
                            ? Messages.Tree_opening
                            : trouble.getFirst().message());
            return;
        }
        if (tree.get().all().isEmpty()) {
            top(now, now.empty(), "");
            return;
        }
        Optional<List<OrganizationSummary>> found =
                typed.isEmpty() ? Optional.empty() : Optional.of(directory().search(typed));
        if (found.isPresent() && found.get().isEmpty()) {
            tell(now, NLS.bind(Messages.Search_none, typed));
            return;
        }
        var shown = new ShownTree(tree.get(), found);
        now.tree().show(shown);
        String count = NLS.bind(Messages.Tree_count, shown.size());
        top(now, now.tree().control(), shown.cut() ? NLS.bind(Messages.Tree_cut, count, ShownTree.MOST_FOUND) : count);
    }

    private static void tell(Widgets now, String words) {
        now.message().setText(words.replace("&", "&&"));
        top(now, now.message(), "");
    }

    private static void top(Widgets now, Control control, String count) {
        now.count().setText(count);
        if (now.stack().topControl != control) {
            now.stack().topControl = control;
            now.place().layout();
        }
    }

    private void chosen(OrganizationSummary line) {
        OrganizationEditors.show(getSite().getPage(), line.id(), line.name(), false);
    }

    private void opened(OrganizationSummary line) {
        OrganizationEditors.show(getSite().getPage(), line.id(), line.name(), true);
    }

    private WorkbenchStore store() {
        return getSite().getService(WorkbenchStore.class);
    }

    private Directory directory() {
        return getSite().getService(Directory.class);
    }
}
