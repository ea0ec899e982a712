package org.tongbao.ui.testkit;

import org.eclipse.jdt.annotation.Nullable;

/** Says that a widget, view, editor or menu asked for did not appear in time. */
public final class WidgetNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was not found. */
    public WidgetNotFoundException(String message) {
        super(message);
    }

    /** Says what was not found, and what happened on the way. */
    public WidgetNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
