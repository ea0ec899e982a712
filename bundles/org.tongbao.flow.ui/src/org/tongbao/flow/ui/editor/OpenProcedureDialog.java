package org.tongbao.flow.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.form.Texts;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureVersion;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.core.time.RocDates;
import org.tongbao.flow.ui.editor.nls.Messages;

/** Asks which procedure is to be changed: a published one, or a version of the agency's own. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class OpenProcedureDialog extends TitleAreaDialog {

    private static final int[] WIDTHS = {130, 300, 130, 90, 240};
    private static final int HEIGHT = 200;

    private final ProcedureRegistry procedures;
    private final List<ProcedureVersion> versions;
    private final ProcedureVersions service;
    private final List<ProcedureInput> inputs = new ArrayList<>();
    private Optional<Table> table = Optional.empty();
    private Optional<ProcedureInput> chosen = Optional.empty();

    OpenProcedureDialog(Shell shell, ProcedureRegistry procedures, ProcedureVersions service) {
        super(shell);
        this.procedures = procedures;
        this.service = service;
        versions = service.versions();
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<ProcedureInput> ask() {
        return open() == Window.OK ? chosen : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Open_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table list = Named.as(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "procedures");
        list.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(list);
        List<String> heads = List.of(
                Messages.Open_id,
                Messages.Open_procedure,
                Messages.Open_from,
                Messages.Open_author,
                Messages.Open_reason);
        for (int column = 0; column < WIDTHS.length; column++) {
            var made = new TableColumn(list, SWT.NONE);
            made.setText(heads.get(column));
            made.setWidth(WIDTHS[column]);
        }
        procedures
                .ids()
                .forEach(id -> procedures.find(id).value().ifPresent(procedure -> {
                    Optional<ProcedureVersion> version = versions.stream()
                            .filter(one -> one.procedure().equals(id))
                            .findFirst();
                    String pack = version.map(ProcedureVersion::base)
                            .orElseGet(
                                    () -> service.packs(id).stream().findFirst().orElse(""));
                    inputs.add(new ProcedureInput(id, pack, Texts.title(procedure)));
                    var item = new TableItem(list, SWT.NONE);
                    item.setText(new String[] {
                        id,
                        Texts.title(procedure),
                        version.map(this::from).orElse(Messages.Open_published),
                        version.map(ProcedureVersion::author).orElse(""),
                        version.map(ProcedureVersion::reason).orElse("")
                    });
                }));
        list.select(0);
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        table = Optional.of(list);
        setTitle(Messages.Open_title);
        setMessage(Messages.Open_message);
        return area;
    }

    private String from(ProcedureVersion version) {
        String day = RocDates.format(version.effective(), Locale.getDefault());
        return NLS.bind(version.inForce() ? Messages.Open_in_force : Messages.Open_day, day);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Open_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        int index = table.map(Table::getSelectionIndex).orElse(-1);
        if (index >= 0) {
            chosen = Optional.of(inputs.get(index));
            super.okPressed();
        }
    }
}
