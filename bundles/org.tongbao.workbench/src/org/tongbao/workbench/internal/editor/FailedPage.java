package org.tongbao.workbench.internal.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.look.ErrorPane;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** Stands for a page that could not be made: says so, and hands out the details. UI thread. */
final class FailedPage implements EditorPage {

    private final EditorPage page;
    private final Throwable cause;

    FailedPage(EditorPage page, Throwable cause) {
        this.page = page;
        this.cause = cause;
    }

    @Override
    public String id() {
        return page.id();
    }

    @Override
    public String title() {
        return page.title();
    }

    @Override
    public Icon icon() {
        return page.icon();
    }

    @Override
    public Control create(Composite parent) {
        return Keyed.as(new ErrorPane(parent, NLS.bind(Messages.Page_failed, title()), cause), id() + ".failed");
    }

    @Override
    public void focus() {
        // Nothing on it takes the focus.
    }

    @Override
    public boolean holds(String subject) {
        return false;
    }

    @Override
    public boolean reveal(String subject) {
        return false;
    }
}
