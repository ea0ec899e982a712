package org.tongbao.ui.internal.form;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.time.RocDates;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.widgets.DateTimeField;

/** Asks for the right time of a recorded event and why it is corrected. Does not block the rest of the window. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class CorrectionDialog extends Dialog {

    private final FieldView view;
    private final Instant wrong;
    private final BiConsumer<Instant, String> correct;
    private Optional<DateTimeField> time = Optional.empty();
    private Optional<Text> reason = Optional.empty();

    /**
     * A dialog not yet open.
     *
     * @param wrong the recorded time
     * @param correct takes the right time and the reason
     */
    CorrectionDialog(FieldView view, Instant wrong, BiConsumer<Instant, String> correct) {
        super(view.cell().getShell());
        this.view = view;
        this.wrong = wrong;
        this.correct = correct;
        setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
        view.cell().addDisposeListener(event -> close());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Correct_title, view.label()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(8, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var zone = view.drawing().context().zone();
        var explanation = new Label(area, SWT.WRAP);
        explanation.setText(NLS.bind(Messages.Correct_explanation, RocDates.format(wrong, zone)));
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(explanation);
        new Label(area, SWT.NONE).setText(Messages.Correct_time);
        var field = new DateTimeField(area, view.drawing().editing().clock(), zone, true);
        field.setValue(Optional.of(wrong));
        view.name(field.text(), view.path().key() + ".correct.time", Messages.Correct_time);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.Correct_reason);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        var why = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        view.name(why, view.path().key() + ".correct.reason", Messages.Correct_reason);
        GridDataFactory.fillDefaults().grab(true, true).hint(280, 56).applyTo(why);
        time = Optional.of(field);
        reason = Optional.of(why);
        why.addModifyListener(event -> check());
        field.text().addModifyListener(event -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        var key = view.path().key() + ".correct.";
        createButton(parent, IDialogConstants.OK_ID, Messages.Correct_ok, false).setData(Drawing.KEY, key + "ok");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Correct_cancel, false)
                .setData(Drawing.KEY, key + "cancel");
        check();
    }

    @Override
    protected void okPressed() {
        time.ifPresent(DateTimeField::commit);
        var at = time.flatMap(DateTimeField::value);
        var why = reason.map(Text::getText).orElse("");
        if (at.isPresent() && !why.isBlank()) {
            correct.accept(at.get(), why);
            super.okPressed();
        }
    }

    private void check() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            boolean readable = time.map(DateTimeField::complaint).orElse("").isEmpty();
            boolean typed =
                    time.filter(field -> !field.text().getText().isBlank()).isPresent();
            boolean explained = reason.filter(why -> !why.getText().isBlank()).isPresent();
            ok.setEnabled(readable && typed && explained);
        }
    }
}
