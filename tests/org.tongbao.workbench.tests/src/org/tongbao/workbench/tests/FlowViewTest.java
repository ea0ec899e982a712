package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.ui.viewer.FlowViewer;
import org.tongbao.ui.testkit.Mouse;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotView;

/** 流程: where the incident in the editor stands, and the ways from there into the editor. */
final class FlowViewTest extends WorkbenchTest {

    private static final String VIEW = "org.tongbao.flow.ui.procedure";
    private static final int DONE = 1;
    private static final int ACTIVE = 3;

    @Test
    void incident_opened_isShownWhereItStands_andFollowed() {
        SWTBotEditor editor = begin();
        awaitScene();
        assertEquals(ACTIVE, node("N3").style());
        assertTrue(rows(view()).getFirst().startsWith("現在："), () -> rows(view()).toString());
        editor.show();
        editor.bot().buttonWithId("overview.action.CLK-01").click();
        bench.bot.waitUntil(() -> node("N5").style() == DONE, Bench.SLOW);
    }

    @Test
    void noIncident_open_offersProcedures() {
        SWTBotView view = view();
        bench.bot.waitUntil(() -> view.bot().exists("flow.message"));
        var combo = view.bot().comboBoxWithId("flow.procedure");
        bench.bot.waitUntil(() -> combo.items().size() >= 2, Bench.SLOW);
        combo.setSelection(0);
        bench.bot.waitUntil(() -> viewer().flatMap(FlowViewer::scene).isPresent(), Bench.SLOW);
        assertTrue(scene().nodes().stream().allMatch(node -> node.style() == 0), "a procedure by itself has no state");
    }

    @Test
    void step_clicked_isMarkedInTheEditor_doubleClickedOpensItsPage() {
        SWTBotEditor editor = begin();
        awaitScene();
        press("N3", false);
        assertEquals(Optional.of("N3"), syncExec(() -> viewer().orElseThrow().selected()));
        press("N3", true);
        bench.bot.waitUntil(() -> page(editor).equals("editor.page.level"));
    }

    @Test
    void step_searched_isFound() {
        begin();
        awaitScene();
        SWTBotView view = view();
        run("org.tongbao.flow.ui.find");
        bench.bot.waitUntil(() -> view.bot().exists("flow.find"));
        view.bot().textWithId("flow.find").setText("損害控制");
        bench.bot.waitUntil(
                () -> syncExec(() -> viewer().orElseThrow().selected()).isPresent());
        String found = syncExec(() -> viewer().orElseThrow().selected().orElseThrow());
        assertTrue(node(found).tooltip().contains("損害控制"), found);
    }

    @Test
    void layerAndFilter_chosenInTheMenu_hideWhatTheySay() {
        begin();
        awaitScene();
        assertTrue(badges().contains("Form"), () -> badges().toString());
        choose("flow.layer.FormsAndChecklists");
        bench.bot.waitUntil(() -> !badges().contains("Form"));
        choose("flow.layer.FormsAndChecklists");
        bench.bot.waitUntil(() -> badges().contains("Form"));
    }

    @Test
    void mouse_draggedOnEmptyGround_movesTheDiagram() {
        assumeTrue("gtk".equals(SWT.getPlatform()), "xdotool moves the mouse of X11 alone");
        begin();
        awaitScene();
        view();
        var canvas = canvas();
        var before = syncExec(() -> canvas.getViewport().getViewLocation());
        Point ground = ground();
        Mouse.fromOutside().drag(canvas, ground, new Point(ground.x + 40, ground.y + 30));
        bench.bot.waitUntil(
                () -> !before.equals(syncExec(() -> canvas.getViewport().getViewLocation())));
        assertNotEquals(before, syncExec(() -> canvas.getViewport().getViewLocation()));
    }

    private SWTBotEditor begin() {
        view();
        return bench.create(
                "永安測試機關",
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
                        .format(ZonedDateTime.now(ZoneId.of("Asia/Taipei")).minusMinutes(10)));
    }

    private SWTBotView view() {
        SWTBotView view = bench.bot.openView(VIEW);
        view.show();
        return view;
    }

    private void awaitScene() {
        bench.bot.waitUntil(
                () -> viewer().flatMap(FlowViewer::scene)
                        .filter(scene -> scene.nodes().stream().anyMatch(node -> node.style() == ACTIVE))
                        .isPresent(),
                Bench.SLOW);
    }

    private FigureCanvas canvas() {
        return view().bot()
                .read(widget -> widget instanceof FigureCanvas found ? List.of(found) : List.<FigureCanvas>of())
                .getFirst();
    }

    private Optional<FlowViewer> viewer() {
        return view()
                .bot()
                .read(widget -> widget.getData(FlowViewer.KEY) instanceof FlowViewer found
                        ? List.of(found)
                        : List.<FlowViewer>of())
                .stream()
                .findFirst();
    }

    private Scene scene() {
        return viewer().flatMap(FlowViewer::scene).orElseThrow();
    }

    private SceneNode node(String id) {
        return scene().nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> badges() {
        return scene().nodes().stream()
                .flatMap(node -> node.badges().stream())
                .map(badge -> badge.mapping())
                .distinct()
                .toList();
    }

    private static List<String> rows(SWTBotView view) {
        return view.bot().read(widget -> widget instanceof Link link ? List.of(link.getText()) : List.<String>of());
    }

    private static String page(SWTBotEditor editor) {
        return editor
                .bot()
                .read(widget ->
                        widget instanceof CTabItem tab && tab.getParent().getSelection() == tab
                                ? List.of(String.valueOf(tab.getData("org.eclipse.swtbot.widget.key")))
                                : List.<String>of())
                .stream()
                .filter(key -> key.startsWith("editor.page."))
                .findFirst()
                .orElse("");
    }

    /** By the window's events, as the mouse brings them. */
    private void press(String step, boolean twice) {
        FigureCanvas canvas = canvas();
        syncExec(() -> {
            FlowViewer viewer = viewer().orElseThrow();
            viewer.bring(List.of(step));
            var at = viewer.place(step).orElseThrow().getCenter();
            send(canvas, SWT.MouseDown, at.x, at.y, 0);
            if (twice) {
                send(canvas, SWT.MouseDoubleClick, at.x, at.y, 0);
            }
            send(canvas, SWT.MouseUp, at.x, at.y, SWT.BUTTON1);
        });
    }

    private static void send(FigureCanvas canvas, int type, int x, int y, int state) {
        var event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.count = 1;
        event.stateMask = state;
        canvas.notifyListeners(type, event);
    }

    /** A place in the canvas where there is no step. */
    private Point ground() {
        return syncExec(() -> {
            FlowViewer viewer = viewer().orElseThrow();
            var area = canvas().getViewport().getClientArea();
            for (int y = area.height / 3; y < area.height - 60; y += 7) {
                for (int x = 20; x < area.width - 80; x += 7) {
                    int atX = x;
                    int atY = y;
                    boolean free = viewer.scene().orElseThrow().nodes().stream()
                            .noneMatch(node -> viewer.place(node.id())
                                    .filter(box -> box.getExpanded(20, 20).contains(atX, atY))
                                    .isPresent());
                    if (free) {
                        return new Point(x, y);
                    }
                }
            }
            throw new IllegalStateException("steps everywhere");
        });
    }

    private static void choose(String id) {
        syncExec(() -> {
            IViewPart part = PlatformUI.getWorkbench()
                    .getActiveWorkbenchWindow()
                    .getActivePage()
                    .findView(VIEW);
            IMenuManager menu = part.getViewSite().getActionBars().getMenuManager();
            if (menu.find(id) instanceof ActionContributionItem item) {
                IAction action = item.getAction();
                action.setChecked(!action.isChecked());
                action.run();
            } else {
                throw new IllegalStateException(id);
            }
        });
    }

    private static void run(String command) {
        syncExec(() -> {
            try {
                PlatformUI.getWorkbench()
                        .getActiveWorkbenchWindow()
                        .getService(org.eclipse.ui.handlers.IHandlerService.class)
                        .executeCommand(command, null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new IllegalStateException(command, e);
            }
        });
    }
}
