package org.tongbao.ui.internal.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.ui.internal.nls.Messages;

/** What to write in a field and which clause asks for it; goes away with Esc or a click elsewhere. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class ClausePopup extends PopupDialog {

    private final Field field;
    private Point place = new Point(0, 0);

    ClausePopup(Shell parent, Field field) {
        super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false, Texts.label(field), null);
        this.field = field;
    }

    /** Opens below a control. */
    void open(Control control) {
        place = control.toDisplay(0, control.getSize().y + 4);
        open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
        var help = Texts.help(field);
        if (!help.isEmpty()) {
            var words = new Label(area, SWT.WRAP);
            words.setText(help);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(320, SWT.DEFAULT)
                    .applyTo(words);
        }
        var text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(clause(field));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        return area;
    }

    /** Help and clause of a field in one text, for tool tips; empty when there is neither. */
    static String tip(Field field) {
        var help = Texts.help(field);
        var clause = clause(field);
        return help.isEmpty() || clause.isEmpty() ? help + clause : help + "\n" + clause;
    }

    @Override
    protected Point getInitialLocation(Point initialSize) {
        return place;
    }

    private static String clause(Field field) {
        var citation = field.getCitation();
        return citation == null || citation.isEmpty() ? "" : NLS.bind(Messages.Clause_citation, citation);
    }
}
