package org.tongbao.flow.ui.internal.view;

import java.util.function.Consumer;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.tongbao.core.form.Texts;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.flow.ui.viewer.Pictures;
import org.tongbao.model.procedure.Lane;
import org.tongbao.ui.look.Icon;

/** What can be done with the diagram: buttons, menu and keys of the view. */
final class ViewActions {

    /** The keys of diagrams. */
    private static final String CONTEXT = "org.tongbao.flow.ui.diagram";

    private final ProcedureView view;
    private final ViewChoices choices;

    ViewActions(ProcedureView view, ViewChoices choices) {
        this.view = view;
        this.choices = choices;
        var site = view.getViewSite();
        site.getService(IContextService.class).activateContext(CONTEXT);
        IToolBarManager bar = site.getActionBars().getToolBarManager();
        bar.add(action(
                "org.tongbao.flow.ui.now",
                Messages.Action_now,
                Icon.NOW.descriptor(),
                () -> onDiagram(DiagramPane::bringAgain)));
        bar.add(action("org.tongbao.flow.ui.find", Messages.Action_find, Icon.SEARCH.descriptor(), view::find));
        bar.add(new Separator());
        bar.add(action(
                GEFActionConstants.ZOOM_IN,
                Messages.Action_larger,
                own("larger"),
                () -> onDiagram(pane -> pane.viewer().zoomIn())));
        bar.add(action(
                GEFActionConstants.ZOOM_OUT,
                Messages.Action_smaller,
                own("smaller"),
                () -> onDiagram(pane -> pane.viewer().zoomOut())));
        bar.add(action(
                "org.tongbao.flow.ui.fit",
                Messages.Action_fit,
                own("fit"),
                () -> onDiagram(pane -> pane.viewer().fit())));
        fill();
    }

    /** Makes the menu anew, because another diagram, or none, is shown. */
    void fill() {
        IMenuManager menu = view.getViewSite().getActionBars().getMenuManager();
        menu.removeAll();
        view.shown().ifPresent(shown -> choices(menu, shown));
        menu.add(checked("map", Messages.Action_map, choices.map(), choices::setMap));
        menu.add(new Separator());
        for (SceneWriter writer : SceneWriter.values()) {
            var export = plain(
                    NLS.bind(Messages.Action_export, writer.name()),
                    () -> view.shown()
                            .ifPresent(shown ->
                                    Pictures.export(view.getSite().getShell(), shown.onPaper(choices), writer)));
            export.setEnabled(view.shown().isPresent());
            menu.add(export);
        }
        var print = plain(
                Messages.Action_print,
                () -> view.shown()
                        .ifPresent(shown -> Pictures.print(view.getSite().getShell(), shown.onPaper(choices))));
        print.setEnabled(view.shown().isPresent());
        menu.add(print);
        menu.update(true);
    }

    private void choices(IMenuManager menu, ViewState shown) {
        FlowDiagram diagram = shown.diagram();
        for (String layer : diagram.layers()) {
            menu.add(checked(
                    "layer." + layer,
                    diagram.label(layer),
                    choices.shown(layer),
                    wanted -> choices.showLayer(layer, wanted)));
        }
        menu.add(new Separator());
        for (String filter : diagram.filters()) {
            menu.add(checked(
                    "filter." + filter,
                    diagram.label(filter),
                    choices.filtered(filter),
                    wanted -> choices.filter(filter, wanted)));
        }
        var roles = new MenuManager(Messages.Action_roles);
        for (Lane lane : shown.procedure().getLanes()) {
            String id = String.valueOf(lane.getId());
            roles.add(checked(
                    "role." + id, Texts.title(lane), choices.roles().contains(id), wanted -> choices.role(id, wanted)));
        }
        menu.add(roles);
        menu.add(new Separator());
    }

    private Action checked(String id, String words, boolean now, Consumer<Boolean> choose) {
        var action = new Action(words, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                choose.accept(isChecked());
                view.refresh();
            }
        };
        action.setId("flow." + id);
        action.setChecked(now);
        return action;
    }

    /** With a key of its own, which acts while the view is active. */
    private ActionContributionItem action(String command, String words, ImageDescriptor image, Runnable work) {
        Action action = plain(words, work);
        action.setId(command);
        action.setToolTipText(words);
        action.setImageDescriptor(image);
        action.setActionDefinitionId(command);
        view.getSite().getService(IHandlerService.class).activateHandler(command, new ActionHandler(action));
        return new ActionContributionItem(action);
    }

    private static Action plain(String words, Runnable work) {
        return new Action(words) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void onDiagram(Consumer<DiagramPane> work) {
        view.diagram().ifPresent(work);
    }

    private static ImageDescriptor own(String name) {
        return ImageDescriptor.createFromURL(ViewActions.class.getResource("/icons/" + name + ".svg"));
    }
}
