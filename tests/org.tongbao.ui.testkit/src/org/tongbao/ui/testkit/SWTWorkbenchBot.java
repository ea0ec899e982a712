package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Finds the parts of the workbench: views, editors, perspectives and its menus. */
public final class SWTWorkbenchBot extends SWTBot {

    /** The view with that id, waited for. */
    public SWTBotView viewById(String id) {
        return view(reference -> id.equals(reference.getId()), id);
    }

    /** The view with that title, waited for. */
    public SWTBotView viewByTitle(String title) {
        return view(reference -> title.equals(reference.getTitle()), title);
    }

    /** Opens the view with that id, or brings it to the front. */
    public SWTBotView openView(String id) {
        syncExec(() -> {
            try {
                page().showView(id);
            } catch (PartInitException e) {
                throw new WidgetNotFoundException("view " + id, e);
            }
        });
        return viewById(id);
    }

    private SWTBotView view(Predicate<IViewReference> wanted, String name) {
        return new SWTBotView(Waits.waitForOne(
                "view " + name,
                SWTWorkbenchBot::openParts,
                () -> Arrays.stream(page().getViewReferences()).filter(wanted).findFirst()));
    }

    /** The editor with that title, waited for. */
    public SWTBotEditor editorByTitle(String title) {
        return editor(reference -> title.equals(reference.getTitle()), title);
    }

    /** The editor in front, waited for. */
    public SWTBotEditor activeEditor() {
        return editor(reference -> reference.getEditor(false) == page().getActiveEditor(), "in front");
    }

    private SWTBotEditor editor(Predicate<IEditorReference> wanted, String name) {
        return new SWTBotEditor(Waits.waitForOne(
                "editor " + name,
                SWTWorkbenchBot::openParts,
                () -> Arrays.stream(page().getEditorReferences()).filter(wanted).findFirst()));
    }

    private static List<String> openParts() {
        return syncExec(() -> {
            var all = new ArrayList<String>();
            Arrays.stream(page().getEditorReferences())
                    .map(IEditorReference::getTitle)
                    .forEach(all::add);
            Arrays.stream(page().getViewReferences()).map(IViewReference::getId).forEach(all::add);
            return all;
        });
    }

    /** All open editors. */
    public List<SWTBotEditor> editors() {
        return syncExec(() -> Arrays.stream(page().getEditorReferences())
                .map(SWTBotEditor::new)
                .toList());
    }

    /** Closes all editors without saving. */
    public void closeAllEditors() {
        syncExec(() -> page().closeAllEditors(false));
    }

    /** Shows the perspective with that id. */
    public void activatePerspective(String id) {
        syncExec(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective(id, window());
            } catch (WorkbenchException e) {
                throw new WidgetNotFoundException("perspective " + id, e);
            }
        });
    }

    /** Sets the perspective back to how the product ships it. */
    public void resetPerspective() {
        syncExec(() -> page().resetPerspective());
    }

    /** Closes all dialogs, newest first, as their close buttons do. */
    public void closeAllShells() {
        syncExec(() -> Arrays.asList(UIThreadRunnable.display().getShells()))
                .reversed()
                .forEach(shell -> asyncExec(() -> {
                    if (!shell.isDisposed() && shell.isVisible() && shell != window().getShell()) {
                        shell.close();
                    }
                }));
    }

    /** The main window. */
    public SWTBotShell mainShell() {
        return new SWTBotShell(syncExec(() -> window().getShell()));
    }

    /** A menu of the main window's menu bar. */
    public SWTBotMenu menu(String text) {
        return menuBar().menu(text);
    }

    /** The main window's menu bar. */
    public SWTBotMenu menuBar() {
        Shell shell = syncExec(() -> window().getShell());
        return SWTBotMenu.bar(shell);
    }

    /** The page of the main window; called on the user-interface thread. */
    static IWorkbenchPage page() {
        var page = window().getActivePage();
        if (page == null) {
            throw new IllegalStateException("the window has no page");
        }
        return page;
    }

    private static IWorkbenchWindow window() {
        var workbench = PlatformUI.getWorkbench();
        var active = workbench.getActiveWorkbenchWindow();
        return active == null ? workbench.getWorkbenchWindows()[0] : active;
    }
}
