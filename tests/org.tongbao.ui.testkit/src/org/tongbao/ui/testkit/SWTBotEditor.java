package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Arrays;
import org.eclipse.ui.IEditorReference;

/** An editor. */
public final class SWTBotEditor extends SWTBotWorkbenchPart<IEditorReference> {

    SWTBotEditor(IEditorReference reference) {
        super(reference);
    }

    /** Whether it holds changes not yet saved. */
    public boolean isDirty() {
        return syncExec(() -> reference.isDirty());
    }

    /** Saves it and waits until it is clean. */
    public SWTBotEditor save() {
        asyncExec(() -> SWTWorkbenchBot.page().saveEditor(reference.getEditor(true), false));
        Waits.waitUntil(((ICondition) () -> !isDirty()).named("still dirty: " + this), 2 * SWTBotPreferences.TIMEOUT);
        return this;
    }

    /** Closes it as the user does: with changes in it the workbench asks. */
    public void closeAsking() {
        asyncExec(() -> SWTWorkbenchBot.page().closeEditor(reference.getEditor(false), true));
    }

    /** Closes it, leaving changes behind, and waits until it is gone. */
    public void close() {
        asyncExec(() -> SWTWorkbenchBot.page().closeEditor(reference.getEditor(false), false));
        waitUntilClosed();
    }

    /** Saves and closes it. */
    public void saveAndClose() {
        save();
        close();
    }

    /** Waits until it is gone. */
    public void waitUntilClosed() {
        Waits.waitUntil(((ICondition) () -> !isOpen()).named("still open: " + this), SWTBotPreferences.TIMEOUT);
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return syncExec(() ->
                Arrays.asList(SWTWorkbenchBot.page().getEditorReferences()).contains(reference));
    }
}
