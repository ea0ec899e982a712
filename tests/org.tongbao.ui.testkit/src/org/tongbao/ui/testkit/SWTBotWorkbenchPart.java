package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * A view or an editor.
 *
 * @param <R> the kind of its reference
 */
public abstract class SWTBotWorkbenchPart<R extends IWorkbenchPartReference> {

    /** The workbench's reference to the part. */
    protected final R reference;

    /** A bot for that part. */
    protected SWTBotWorkbenchPart(R reference) {
        this.reference = reference;
    }

    /** Finds widgets in this part. */
    public SWTBot bot() {
        return new SWTBot(this::control) {};
    }

    private @Nullable Widget control() {
        var part = reference.getPart(true);
        if (part == null) {
            return null;
        }
        MPart model = part.getSite().getService(MPart.class);
        return model.getWidget() instanceof Widget widget ? widget : null;
    }

    /** The part itself, restored if need be; use it on the user-interface thread only. */
    public IWorkbenchPart getPart() {
        var part = syncExec(() -> reference.getPart(true));
        if (part == null) {
            throw new WidgetNotFoundException("part could not be made: " + reference.getId());
        }
        return part;
    }

    /** Title on the part's tab. */
    public String getTitle() {
        return syncExec(() -> reference.getTitle());
    }

    /** Tool tip of the part's tab. */
    public String getToolTip() {
        return syncExec(() -> reference.getTitleToolTip());
    }

    /** Brings the part to the front and gives it the focus. */
    public void show() {
        syncExec(() -> {
            var page = SWTWorkbenchBot.page();
            page.activate(reference.getPart(true));
            page.getWorkbenchWindow().getShell().forceActive();
        });
    }

    /** Gives the part the focus. */
    public void setFocus() {
        show();
        syncExec(() -> reference.getPart(true).setFocus());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "「" + getTitle() + "」";
    }
}
