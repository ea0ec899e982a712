package org.tongbao.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.CopiedText;
import org.tongbao.ui.internal.nls.Messages;

/** Stands in the place of a part that failed, so that the rest keeps working: what failed, and details to copy. */
public final class ErrorPane extends Composite {

    /**
     * Shows a failure.
     *
     * @param parent the place of the part; its background is taken over
     * @param message what failed and what to do, in the user's language
     * @param cause for the details; logged by whoever caught it
     */
    public ErrorPane(Composite parent, String message, Throwable cause) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(this);
        var icon = new Label(this, SWT.NONE);
        icon.setBackground(parent.getBackground());
        icon.setImage(Icon.ERROR.image(getDisplay()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        var text = new Label(this, SWT.WRAP);
        text.setBackground(parent.getBackground());
        text.setText(message);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
        var copy = new Button(this, SWT.PUSH);
        copy.setText(Messages.ErrorPane_copyDetails);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copy(cause)));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(copy);
    }

    private void copy(Throwable cause) {
        CopiedText.put(getDisplay(), details(cause));
    }

    private static String details(Throwable cause) {
        var details = new StringBuilder(cause.toString());
        for (var line : cause.getStackTrace()) {
            details.append("\n\tat ").append(line);
        }
        var deeper = cause.getCause();
        return deeper == null || deeper == cause ? details.toString() : details + "\n" + details(deeper);
    }
}
