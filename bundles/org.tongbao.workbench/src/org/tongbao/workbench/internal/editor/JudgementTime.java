package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.edit.ImpactEdits;
import org.tongbao.ui.widgets.CorrectionDialog;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 判斷時間: when the newest judgement was made. The present by itself; who writes it down later enters it, since levels
 * follow one another by it. One that is saved is corrected, not changed. UI thread.
 */
final class JudgementTime {

    private static final String ID = "level.at";
    private static final int WIDTH = 360;

    private final PageContext context;
    private final Composite row;
    private final DateTimeField field;
    private final Label saved;
    private final Button correct;

    JudgementTime(PageContext context, Composite parent) {
        this.context = context;
        context.toolkit().createLabel(parent, Messages.Level_at);
        row = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var editing = context.session().editing();
        field = new DateTimeField(row, editing.clock(), Times.ZONE, true);
        Keyed.as(field.text(), ID);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).span(2, 1).applyTo(field);
        field.addValueListener(this::entered);
        editing.addPending(field);
        field.text().addModifyListener(event -> editing.typed());
        field.addListener(SWT.Dispose, event -> editing.removePending(field));
        saved = Keyed.as(context.toolkit().createLabel(row, ""), ID + ".saved");
        correct = Keyed.as(context.toolkit().createButton(row, Messages.Correct, SWT.PUSH), ID + ".correct");
        correct.addListener(SWT.Selection, event -> correct());
        editing.addListener(this::show);
        show();
    }

    private void show() {
        if (row.isDisposed()) {
            return;
        }
        Optional<Instant> at = impacts().time();
        boolean recorded = impacts().recorded();
        field.setValue(at);
        field.setEnabled(impacts().newest().isPresent());
        saved.setText(at.map(Times::format).orElse(Messages.Time_unknown));
        show(field, !recorded);
        show(saved, recorded);
        show(correct, recorded);
        // at once: what has no size yet cannot take the focus from what goes
        row.layout(true, true);
        row.requestLayout();
    }

    /** An emptied field means the time that was there. */
    private void entered(Optional<Instant> at) {
        if (impacts().recorded()) {
            return;
        }
        at.ifPresent(when -> impacts().setTime(Messages.Level_at, when));
        field.setValue(impacts().time());
    }

    private void correct() {
        impacts()
                .time()
                .ifPresent(wrong -> new CorrectionDialog(
                                correct,
                                ID,
                                Messages.Level_at,
                                context.session().editing().clock(),
                                Times.ZONE,
                                wrong,
                                (at, reason) -> impacts().correct(Messages.Level_at, at, reason))
                        .open());
    }

    private ImpactEdits impacts() {
        return context.session().editing().impacts();
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        } else {
            GridDataFactory.swtDefaults().exclude(!shown).applyTo(control);
        }
    }
}
