package org.tongbao.directory.ui.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.ui.widgets.Keyed;

/** Asks for a name. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class NameDialog extends InputDialog {

    NameDialog(Shell parent, String title, String label) {
        super(parent, title, label, "", typed -> typed.isBlank() ? Messages.Name_wanted : null);
    }

    /** What was typed, without spaces around it; empty when nothing is wanted any more. */
    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(String.valueOf(getValue()).strip()) : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        Keyed.as(getText(), "name.text");
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Keyed.as(getOkButton(), "name.ok");
    }
}
