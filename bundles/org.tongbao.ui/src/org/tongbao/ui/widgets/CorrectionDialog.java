package org.tongbao.ui.widgets;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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

/** Asks for the right time of a recorded event and why it is corrected. Does not block the rest of the window. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class CorrectionDialog extends Dialog {

    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Control owner;
    private final String key;
    private final String subject;
    private final Clock clock;
    private final ZoneId zone;
    private final Instant wrong;
    private final BiConsumer<Instant, String> correct;
    private Optional<DateTimeField> time = Optional.empty();
    private Optional<Text> reason = Optional.empty();
    private Optional<Label> problem = Optional.empty();

    /**
     * A dialog not yet open.
     *
     * @param owner where it is asked for; when that is disposed the dialog closes
     * @param key of what is corrected, begins the keys of the dialog's controls for tests
     * @param subject what is corrected, as the user knows it
     * @param clock a time after its present is not taken
     * @param zone of typed times, and for showing
     * @param wrong the recorded time
     * @param correct takes the right time and the reason
     */
    public CorrectionDialog(
            Control owner,
            String key,
            String subject,
            Clock clock,
            ZoneId zone,
            Instant wrong,
            BiConsumer<Instant, String> correct) {
        super(owner.getShell());
        this.owner = owner;
        this.key = key + ".correct.";
        this.subject = subject;
        this.clock = clock;
        this.zone = zone;
        this.wrong = wrong;
        this.correct = correct;
        setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
        owner.addDisposeListener(event -> close());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Correct_title, subject));
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
        var explanation = new Label(area, SWT.WRAP);
        explanation.setText(NLS.bind(Messages.Correct_explanation, RocDates.format(wrong, zone)));
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(explanation);
        var when = new Label(area, SWT.NONE);
        when.setText(Messages.Correct_time);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(when);
        var field = new DateTimeField(area, clock, zone, true);
        field.setValue(Optional.of(wrong));
        name(field.text(), "time", Messages.Correct_time);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.Correct_reason);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        var why = TabKey.leaves(new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER));
        name(why, "reason", Messages.Correct_reason);
        GridDataFactory.fillDefaults().grab(true, true).hint(280, 56).applyTo(why);
        var late = new Label(area, SWT.WRAP);
        late.setData(KEY, key + "problem");
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(late);
        problem = Optional.of(late);
        time = Optional.of(field);
        reason = Optional.of(why);
        why.addModifyListener(event -> check());
        field.text().addModifyListener(event -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Correct_ok, false).setData(KEY, key + "ok");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Correct_cancel, false)
                .setData(KEY, key + "cancel");
        check();
    }

    @Override
    protected void okPressed() {
        time.ifPresent(DateTimeField::commit);
        var at = time.flatMap(DateTimeField::value);
        var why = reason.map(Text::getText).orElse("");
        if (at.isPresent() && !at.get().isAfter(clock.instant()) && !why.isBlank()) {
            correct.accept(at.get(), why);
            super.okPressed();
        }
    }

    /** Puts the focus where the correction was asked for, or beside it when that has made place for the corrected time. */
    @Override
    public boolean close() {
        boolean inFront = getShell() != null && getShell().getDisplay().getActiveShell() == getShell();
        boolean closed = super.close();
        Control place = owner;
        while (closed && !place.isDisposed() && !place.isVisible() && place.getParent() != null) {
            place = place.getParent();
        }
        if (closed && !place.isDisposed()) {
            if (inFront) {
                place.getShell().forceActive();
            }
            place.setFocus();
        }
        return closed;
    }

    private void name(Control control, String part, String name) {
        control.setData(KEY, key + part);
        AccessibleText.set(control, () -> name, () -> "");
    }

    private void check() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            boolean readable = time.map(DateTimeField::complaint).orElse("").isEmpty();
            boolean typed =
                    time.filter(field -> !field.text().getText().isBlank()).isPresent();
            boolean explained = reason.filter(why -> !why.getText().isBlank()).isPresent();
            boolean future = time.flatMap(DateTimeField::typedValue)
                    .filter(at -> at.isAfter(clock.instant()))
                    .isPresent();
            problem.ifPresent(label -> {
                label.setText(future ? Messages.Correct_future : "");
                label.requestLayout();
            });
            ok.setEnabled(readable && typed && explained && !future);
        }
    }
}
