package org.tongbao.directory.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.editor.OrganizationEditor;
import org.tongbao.directory.ui.editor.OrganizationEditors;
import org.tongbao.directory.ui.internal.Directory;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.internal.DirectoryIds;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.directory.ui.tree.TreeView;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.ui.viewer.FlowViewer;
import org.tongbao.flow.ui.viewer.Pictures;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.Keyed;

/**
 * 組織圖: the organization of the editor in front, between those above and below it, or its contact windows and team as they
 * are edited. A click goes to what was clicked on.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class ChartView extends ViewPart {

    private final Runnable directoryChanged = this::changed;
    private final IPropertyListener edited = (source, property) -> changed();
    private final EditorFollower follower = new EditorFollower(this::follow);
    private @Nullable Shown shown;
    private @Nullable OrganizationEditor editor;
    private boolean team;

    private record Shown(Composite place, StackLayout stack, FlowViewer viewer, Composite hint) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var place = Keyed.as(new Composite(parent, SWT.NONE), "chart");
        var stack = new StackLayout();
        place.setLayout(stack);
        var viewer = new FlowViewer(place, this::selected, (box, badge) -> selected(box));
        var hint = new Composite(place, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(hint);
        var words = Keyed.as(new Label(hint, SWT.WRAP), "chart.hint");
        words.setText(Messages.Chart_hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
        shown = new Shown(place, stack, viewer, hint);
        fill(getViewSite().getActionBars().getToolBarManager());
        directory().addListener(directoryChanged);
        follower.start(getSite().getPage());
        draw();
    }

    @Override
    public void setFocus() {
        var now = shown;
        if (now != null) {
            now.viewer().control().setFocus();
        }
    }

    @Override
    public void dispose() {
        directory().removeListener(directoryChanged);
        follower.stop();
        follow(Optional.empty());
        shown = null;
        super.dispose();
    }

    /** The scene that is shown; empty while nothing is. */
    public Optional<Scene> scene() {
        var now = shown;
        return now != null && now.stack().topControl == now.viewer().control()
                ? now.viewer().scene()
                : Optional.empty();
    }

    /** Shows the team, or else the superiors and those below. */
    public void showTeam(boolean shownTeam) {
        team = shownTeam;
        draw();
    }

    private void fill(IToolBarManager bar) {
        bar.add(choice("chart.superiors", Messages.Chart_superiors, Icon.ORGANIZATION, false));
        bar.add(choice("chart.team", Messages.Chart_team, Icon.PEOPLE, true));
        bar.add(new Separator());
        bar.add(action("chart.larger", Messages.Chart_larger, flow("larger"), FlowViewer::zoomIn));
        bar.add(action("chart.smaller", Messages.Chart_smaller, flow("smaller"), FlowViewer::zoomOut));
        bar.add(action("chart.fit", Messages.Chart_fit, flow("fit"), FlowViewer::fit));
        var menu = getViewSite().getActionBars().getMenuManager();
        for (SceneWriter writer : SceneWriter.values()) {
            menu.add(action(
                    "chart.export." + writer.id(),
                    NLS.bind(Messages.Chart_export, writer.name()),
                    null,
                    viewer -> scene().ifPresent(
                                    scene -> Pictures.export(getSite().getShell(), scene, scene.title(), writer))));
        }
    }

    private IAction choice(String id, String text, Icon icon, boolean ofTeam) {
        var action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    showTeam(ofTeam);
                }
            }
        };
        action.setId(id);
        action.setToolTipText(text);
        action.setImageDescriptor(icon.descriptor());
        action.setChecked(ofTeam == team);
        return action;
    }

    private IAction action(String id, String text, @Nullable ImageDescriptor icon, Consumer<FlowViewer> work) {
        var action = new Action(text) {
            @Override
            public void run() {
                var now = shown;
                if (now != null) {
                    work.accept(now.viewer());
                }
            }
        };
        action.setId(id);
        action.setToolTipText(text);
        action.setImageDescriptor(icon);
        return action;
    }

    private static @Nullable ImageDescriptor flow(String name) {
        return ImageDescriptor.createFromURL(FlowViewer.class.getResource("/icons/" + name + ".svg"));
    }

    private void follow(Optional<OrganizationEditor> next) {
        var before = editor;
        if (before != null) {
            before.removePropertyListener(edited);
        }
        editor = next.orElse(null);
        next.ifPresent(each -> each.addPropertyListener(edited));
        draw();
    }

    private void changed() {
        var now = shown;
        if (now != null) {
            UiThread.async(now.place(), this::draw);
        }
    }

    private void draw() {
        var now = shown;
        if (now == null || now.place().isDisposed()) {
            return;
        }
        Optional<Scene> scene = chart().map(ChartLayout::scene);
        boolean another = scene.isPresent()
                && now.viewer()
                        .scene()
                        .map(Scene::id)
                        .filter(scene.get().id()::equals)
                        .isEmpty();
        scene.ifPresent(now.viewer()::show);
        now.stack().topControl = scene.isPresent() ? now.viewer().control() : now.hint();
        now.place().layout();
        if (another) {
            now.viewer().fitWidth();
        }
    }

    private Optional<Chart> chart() {
        var front = editor;
        Optional<Organization> organization = front == null ? Optional.empty() : front.organization();
        if (team) {
            return organization.map(each -> Charts.team(each, DirectoryChecks.today()));
        }
        Supplier<Optional<OrganizationTree>> tree = directory()::tree;
        return organization
                .map(Organization::getId)
                .flatMap(id ->
                        tree.get().filter(all -> all.find(id).isPresent()).map(all -> Charts.organizations(all, id)));
    }

    private void selected(String box) {
        var front = editor;
        if (box.startsWith(Charts.ORGANIZATION)) {
            String id = box.substring(Charts.ORGANIZATION.length());
            directory()
                    .tree()
                    .flatMap(tree -> tree.find(id))
                    .map(OrganizationSummary::name)
                    .ifPresent(name -> {
                        OrganizationEditors.show(getSite().getPage(), id, name, false);
                        if (getSite().getPage().findView(DirectoryIds.TREE_VIEW) instanceof TreeView tree) {
                            tree.choose(id);
                        }
                    });
        } else if (front != null && box.startsWith(Charts.HOLDER)) {
            front.showHolder(box.substring(Charts.HOLDER.length()));
        }
    }

    private Directory directory() {
        return getSite().getService(Directory.class);
    }
}
