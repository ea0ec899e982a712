package org.tongbao.workbench.internal.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.backup.BackupSettings;
import org.tongbao.core.backup.Retention;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 備份: whether, where and how often backups are made by themselves, and which are kept. */
public final class BackupPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page in plugin.xml. */
    public static final String ID = "org.tongbao.workbench.backups";

    private static final int TEXT_WIDTH = 420;
    private static final int PAGE = 10;

    private @Nullable Fields fields;

    private record Fields(Button on, Text folder, Spinner hours, Spinner newest, Spinner days, Spinner weeks) {

        BackupSettings settings() {
            return new BackupSettings(
                    on.getSelection(),
                    folder.getText().strip(),
                    hours.getSelection(),
                    new Retention(newest.getSelection(), days.getSelection(), weeks.getSelection()));
        }
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setDescription(Messages.Backup_page_description);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(root);
        Result<BackupSettings> kept = BackupDesk.settings();
        BackupSettings now = kept.value().orElse(BackupSettings.USUAL);
        kept.findings().stream().findFirst().map(Finding::message).ifPresent(this::setErrorMessage);
        var on = Keyed.as(new Button(root, SWT.CHECK), "backups.on");
        on.setText(Messages.Backup_on);
        on.setSelection(now.on());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(on);
        new Label(root, SWT.NONE).setText(Messages.Backup_folder);
        var folder = Keyed.as(new Text(root, SWT.BORDER), "backups.folder");
        folder.setText(now.folder());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        var browse = Keyed.as(new Button(root, SWT.PUSH), "backups.browse");
        browse.setText(Messages.Backup_browse);
        browse.addListener(SWT.Selection, event -> browse(folder));
        Retention keep = now.keep();
        fields = new Fields(
                on,
                folder,
                spinner(root, "hours", Messages.Backup_hours, now.hours(), 1, BackupSettings.MOST_HOURS),
                spinner(root, "newest", Messages.Backup_newest, keep.newest(), 1, Retention.MOST),
                spinner(root, "days", Messages.Backup_days, keep.days(), 0, Retention.MOST),
                spinner(root, "weeks", Messages.Backup_weeks, keep.weeks(), 0, Retention.MOST));
        var hint = new Label(root, SWT.WRAP);
        hint.setText(Messages.Backup_hint);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(hint);
        on.addListener(SWT.Selection, event -> check());
        folder.addListener(SWT.Modify, event -> check());
        return root;
    }

    @Override
    public boolean performOk() {
        var made = fields;
        if (made == null) {
            return true;
        }
        // a small file, written when the window is closed
        Result<BackupSettings> saved = made.settings().save(UserData.current().backups());
        if (!saved.done()) {
            setErrorMessage(saved.findings().get(0).message());
            return false;
        }
        PlatformUI.getWorkbench().getService(BackupDesk.class).look();
        return true;
    }

    private void check() {
        var made = fields;
        if (made != null) {
            boolean wrong = made.on().getSelection()
                    && !isFolder(made.folder().getText().strip());
            setErrorMessage(wrong ? Messages.Backup_folder_wrong : null);
            setValid(!wrong);
        }
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void browse(Text folder) {
        var dialog = new DirectoryDialog(folder.getShell(), SWT.OPEN);
        dialog.setFilterPath(folder.getText());
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private static Spinner spinner(Composite root, String id, String label, int value, int least, int most) {
        new Label(root, SWT.NONE).setText(label);
        var spinner = Keyed.as(new Spinner(root, SWT.BORDER), "backups." + id);
        spinner.setValues(value, least, most, 0, 1, PAGE);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
        return spinner;
    }
}
