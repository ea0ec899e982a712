package org.tongbao.flow.ui.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.core.procedure.ProcedureVersions.Saving;
import org.tongbao.core.time.RocDates;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Asks what is to be known of a new version: under which law, from when on, who and why. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class SaveVersionDialog extends TitleAreaDialog {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    private static final int LINES = 60;

    private final ProcedureVersions versions;
    private final ProcedureInput input;
    private final List<String> packs;
    private Optional<Widgets> widgets = Optional.empty();
    private Optional<Saving> saving = Optional.empty();

    private record Widgets(Combo pack, Text effective, Text author, Text reason) {}

    SaveVersionDialog(Shell shell, ProcedureVersions versions, ProcedureInput input) {
        super(shell);
        this.versions = versions;
        this.input = input;
        packs = versions.packs(input.procedure());
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was entered; empty when nothing is to be saved. */
    Optional<Saving> ask() {
        return open() == Window.OK ? saving : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Save_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        var pack = new Combo(row(body, Messages.Save_pack), SWT.READ_ONLY);
        pack.setItems(packs.toArray(String[]::new));
        pack.select(Math.max(0, packs.indexOf(input.pack())));
        var effective = new Text(row(body, Messages.Save_from), SWT.BORDER);
        effective.setText(packs.isEmpty() ? "" : RocDates.format(first(pack), Locale.getDefault()));
        effective.setToolTipText(Messages.Save_from_hint);
        var author = new Text(row(body, Messages.Save_author), SWT.BORDER);
        author.setText(System.getProperty("user.name", ""));
        var reason = new Text(row(body, Messages.Save_reason), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        for (Control field : List.of(pack, effective, author, reason)) {
            GridDataFactory.fillDefaults()
                    .grab(true, field == reason)
                    .hint(300, field == reason ? LINES : SWT.DEFAULT)
                    .applyTo(field);
        }
        Named.as(pack, "version.pack");
        Named.as(effective, "version.from");
        Named.as(author, "version.author");
        Named.as(reason, "version.reason");
        pack.addListener(SWT.Selection, event -> effective.setText(RocDates.format(first(pack), Locale.getDefault())));
        widgets = Optional.of(new Widgets(pack, effective, author, reason));
        setTitle(NLS.bind(Messages.Save_head, input.procedure()));
        setMessage(Messages.Save_message);
        reason.setFocus();
        return area;
    }

    private LocalDate first(Combo pack) {
        return versions.earliest(input.procedure(), pack.getText());
    }

    private static Composite row(Composite body, String label) {
        new Label(body, SWT.NONE).setText(label);
        return body;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Save_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        widgets.ifPresent(entered -> {
            String typed = entered.effective()
                    .getText()
                    .replaceAll("（.*?）|\\(.*?\\)", "")
                    .strip();
            Result<LocalDate> day = RocDates.parseDate(typed, ZONE, Clock.systemUTC());
            if (!day.done()) {
                setErrorMessage(day.findings().stream()
                        .map(Finding::message)
                        .findFirst()
                        .orElse(typed));
                entered.effective().setFocus();
            } else if (day.get().isBefore(first(entered.pack()))) {
                setErrorMessage(
                        NLS.bind(Messages.Save_early, RocDates.format(first(entered.pack()), Locale.getDefault())));
                entered.effective().setFocus();
            } else if (entered.author().getText().isBlank()
                    || entered.reason().getText().isBlank()) {
                setErrorMessage(Messages.Save_why);
                (entered.author().getText().isBlank() ? entered.author() : entered.reason()).setFocus();
            } else {
                saving = Optional.of(new Saving(
                        entered.pack().getText(),
                        day.get(),
                        entered.author().getText().strip(),
                        entered.reason().getText().strip()));
                super.okPressed();
            }
        });
    }
}
