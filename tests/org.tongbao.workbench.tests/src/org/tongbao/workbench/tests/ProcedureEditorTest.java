package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureVersion;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.core.rules.PackInstaller;
import org.tongbao.flow.ui.editor.ProcedureBody;
import org.tongbao.flow.ui.editor.ProcedureEditor;
import org.tongbao.flow.ui.editor.ProcedureInput;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.Transition;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.SWTWorkbenchBot;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** A procedure changed with mouse and keys, undone, and saved as a version. */
@ExtendWith(SWTBotJunit5Extension.class)
final class ProcedureEditorTest {

    private static final String MADE = "S1";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private ProcedureEditor editor = new ProcedureEditor();

    @BeforeEach
    void open() {
        bot.closeAllShells();
        editor = UIThreadRunnable.syncExec(() -> {
            try {
                return (ProcedureEditor) PlatformUI.getWorkbench()
                        .getActiveWorkbenchWindow()
                        .getActivePage()
                        .openEditor(new ProcedureInput("FLOW-K", "tw-115", "作業流程"), ProcedureEditor.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        bot.waitUntil(
                () -> read(body -> body.viewer().getEditPartRegistry().containsKey(SceneKey.step("N2"))), Bench.SLOW);
        // what is clicked must be in sight
        state(IWorkbenchPage.STATE_MAXIMIZED);
        UIThreadRunnable.syncExec(
                () -> ((ScalableRootEditPart) editor.body().viewer().getRootEditPart())
                        .getZoomManager()
                        .setZoom(0.5));
    }

    @AfterEach
    void close() {
        state(IWorkbenchPage.STATE_RESTORED);
        UIThreadRunnable.syncExec(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(editor, false);
        });
    }

    private void state(int state) {
        UIThreadRunnable.syncExec(() -> {
            IWorkbenchPage page =
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.setPartState(page.getReference(editor), state);
        });
    }

    private boolean read(Predicate<ProcedureBody> reader) {
        return UIThreadRunnable.syncExec(() -> reader.test(editor.body()));
    }

    private Procedure procedure() {
        return UIThreadRunnable.syncExec(
                () -> EcoreUtil.copy(editor.body().session().procedure()));
    }

    private Step step(String id) {
        return procedure().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean has(String id) {
        return procedure().getSteps().stream().anyMatch(step -> id.equals(step.getId()));
    }

    private void waitShown(SceneKey key) {
        bot.waitUntil(() -> read(body -> body.viewer().getEditPartRegistry().containsKey(key)), Bench.SLOW);
    }

    /** Where the middle of something is, in the diagram's widget, once what changed before is drawn. */
    private Point middle(SceneKey key) {
        bot.waitUntil(() -> read(body -> body.session().upToDate()), Bench.SLOW);
        return UIThreadRunnable.syncExec(() -> {
            var viewer = editor.body().viewer();
            viewer.flush();
            GraphicalEditPart part =
                    (GraphicalEditPart) viewer.getEditPartRegistry().get(key);
            Rectangle box = ((HandleBounds) part.getFigure()).getHandleBounds().getCopy();
            part.getFigure().translateToAbsolute(box);
            return box.getCenter();
        });
    }

    /** In a lane, beside its first step. */
    private Point inLane(String lane, int y) {
        Point point = middle(new SceneKey(SceneKey.Kind.LANE, lane));
        return new Point(point.x, y);
    }

    /** To the dispatcher of the diagram, as the widget would hand it on. UI thread. */
    private void mouse(int type, Point at, boolean held) {
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = held ? SWT.BUTTON1 : 0;
        event.count = 1;
        editor.body().viewer().getControl().notifyListeners(type, event);
    }

    private void drag(Point from, Point to) {
        // all at once, so that nothing that happens meanwhile takes the focus away
        UIThreadRunnable.syncExec(() -> {
            mouse(SWT.MouseMove, from, false);
            mouse(SWT.MouseDown, from, false);
            for (int part = 1; part <= 4; part++) {
                int x = from.x + (to.x - from.x) * part / 4;
                mouse(SWT.MouseMove, new Point(x, from.y + (to.y - from.y) * part / 4), true);
            }
            mouse(SWT.MouseUp, to, true);
        });
    }

    private void click(Point at) {
        UIThreadRunnable.syncExec(() -> {
            mouse(SWT.MouseMove, at, false);
            mouse(SWT.MouseDown, at, false);
            mouse(SWT.MouseUp, at, true);
        });
    }

    private void key(int code) {
        UIThreadRunnable.syncExec(() -> {
            var event = new Event();
            event.keyCode = code;
            event.character = code < 256 ? (char) code : 0;
            editor.body().viewer().getControl().notifyListeners(SWT.KeyDown, event);
        });
    }

    private void choose(String tool) {
        UIThreadRunnable.syncExec(() -> editor.body().choose(tool));
    }

    private void select(String id) {
        UIThreadRunnable.syncExec(() -> editor.body().select(id));
    }

    /** Types into the field that stands where the words stood. */
    private void rename(String words) {
        bot.waitUntil(() -> bot.exists("procedure.rename"));
        Text field = bot.find(
                Text.class,
                widget -> "procedure.rename".equals(widget.getData("org.eclipse.swtbot.widget.key")),
                0,
                "rename");
        UIThreadRunnable.syncExec(() -> {
            field.setText(words);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private Step made() {
        choose("Activity");
        click(inLane("R-K02", middle(SceneKey.step("N2c")).y + 15));
        bot.waitUntil(() -> has(MADE));
        rename("電話確認");
        bot.waitUntil(() -> "電話確認".equals(step(MADE).getTitle()));
        waitShown(SceneKey.step(MADE));
        return step(MADE);
    }

    @Test
    void step_madeMovedConnectedReconnectedDeleted_andAllUndone() {
        byte[] before = ProcedureFile.write(procedure());

        assertEquals("R-K02", made().getLane());

        drag(middle(SceneKey.step(MADE)), inLane("R-K03", middle(SceneKey.step("N2c")).y));
        bot.waitUntil(() -> "R-K03".equals(step(MADE).getLane()));

        choose("Way");
        click(middle(SceneKey.step("N2c")));
        click(middle(SceneKey.step(MADE)));
        bot.waitUntil(() -> way(MADE) != null);
        Transition way = way(MADE);
        assertEquals("N2c", way.getSource());

        SceneKey shown = new SceneKey(SceneKey.Kind.WAY, way.getId());
        waitShown(shown);
        select(way.getId());
        drag(end(shown), middle(SceneKey.step("N2m")));
        bot.waitUntil(() -> way("N2m") != null);
        assertEquals(way.getId(), way("N2m").getId());

        select(MADE);
        key(SWT.DEL);
        bot.waitUntil(() -> !has(MADE));

        int undone = 0;
        while (read(body -> body.session().stack().canUndo())) {
            UIThreadRunnable.syncExec(() -> editor.body().session().stack().undo());
            undone++;
        }
        assertEquals(6, undone, "make, rename, move, connect, reconnect, delete");
        assertArrayEquals(before, ProcedureFile.write(procedure()));
        assertFalse(UIThreadRunnable.syncExec(() -> editor.isDirty()));
    }

    private Transition way(String target) {
        return procedure().getTransitions().stream()
                .filter(way -> target.equals(way.getTarget()) && "N2c".equals(way.getSource()))
                .findFirst()
                .orElse(null);
    }

    private Point end(SceneKey way) {
        bot.waitUntil(() -> read(body -> body.session().upToDate()), Bench.SLOW);
        return UIThreadRunnable.syncExec(() -> {
            var viewer = editor.body().viewer();
            viewer.flush();
            var part = (GraphicalEditPart) viewer.getEditPartRegistry().get(way);
            Point end =
                    ((Connection) part.getFigure()).getPoints().getLastPoint().getCopy();
            part.getFigure().translateToAbsolute(end);
            return end;
        });
    }

    @Test
    void whatIsWrong_isMarkedAndListed_andGoneWithTheCause() {
        made();
        bot.waitUntil(() -> read(body -> body.session().findings(MADE).stream()
                .anyMatch(finding -> finding.code() == ProcedureFinding.UNREACHABLE)));
        SWTBot part = new SWTBot(root());
        assertTrue(part.tableWithId("procedure.findings").rowCount() >= 2);
        select("N5");
        part.tableWithId("procedure.findings").select(0);
        assertTrue(read(body -> body.selected()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .filter(step -> MADE.equals(step.getId()))
                .isPresent()));

        key(SWT.DEL);
        bot.waitUntil(() -> read(body -> body.session().findings().isEmpty()), Bench.SLOW);
        assertEquals(0, part.tableWithId("procedure.findings").rowCount());
    }

    private Widget root() {
        return UIThreadRunnable.syncExec(
                () -> editor.body().viewer().getControl().getParent().getParent());
    }

    @Test
    void property_entered_isOneChange_savedAsAVersion_theOriginalStays() {
        ProcedureRegistry procedures = service(ProcedureRegistry.class);
        byte[] published = ProcedureFile.write(procedures.find("FLOW-K").get());
        ProcedureVersions versions = service(ProcedureVersions.class);
        select("N2");
        new SWTBot(root()).textWithId("procedure.title").setText("內部通報（電話）");
        UIThreadRunnable.asyncExec(() -> editor.doSave(null));
        try {
            bot.waitUntil(() -> bot.exists("version.reason"));
            SWTBotShell dialog = bot.shell(Messages.Save_title);
            dialog.bot().textWithId("version.reason").setText("電話優先");
            dialog.bot().textWithId("version.from").setText("2099-01-01");
            dialog.bot().button(Messages.Save_ok).click();
            bot.waitUntil(() -> !versions.versions().isEmpty(), Bench.SLOW);

            ProcedureVersion version = versions.versions().get(0);
            assertEquals(List.of("FLOW-K-own-1", "電話優先"), List.of(version.procedure(), version.reason()));
            assertEquals(
                    "內部通報（電話）",
                    procedures.find("FLOW-K-own-1").get().getSteps().stream()
                            .filter(step -> "N2".equals(step.getId()))
                            .findFirst()
                            .orElseThrow()
                            .getTitle());
            assertArrayEquals(
                    published, ProcedureFile.write(procedures.find("FLOW-K").get()));
            bot.waitUntil(() -> !UIThreadRunnable.syncExec(() -> editor.isDirty()));
            assertNotEquals(
                    "FLOW-K",
                    UIThreadRunnable.syncExec(() -> editor.getEditorInput().getName()));
        } finally {
            service(PackInstaller.class).remove("tw-115-own-1");
        }
    }

    private static <T> T service(Class<T> type) {
        return UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().getService(type));
    }
}
