package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import org.eclipse.ui.IViewReference;

/** A view. */
public final class SWTBotView extends SWTBotWorkbenchPart<IViewReference> {

    SWTBotView(IViewReference reference) {
        super(reference);
    }

    /** Closes it. */
    public void close() {
        syncExec(() -> SWTWorkbenchBot.page().hideView(reference));
    }
}
