package org.tongbao.workbench.internal.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.account.Permission;
import org.tongbao.core.backup.BackupSettings;
import org.tongbao.core.backup.Retention;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.SettingFields;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 備份: whether, where and how often backups are made by themselves, and which are kept. */
public final class BackupPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page in plugin.xml. */
    public static final String ID = "org.tongbao.workbench.backups";

    private @Nullable Fields fields;

    private record Fields(Button on, Text folder, Spinner hours, Spinner newest, Spinner days, Spinner weeks) {

        void set(BackupSettings now) {
            on.setSelection(now.on());
            folder.setText(now.folder());
            hours.setSelection(now.hours());
            newest.setSelection(now.keep().newest());
            days.setSelection(now.keep().days());
            weeks.setSelection(now.keep().weeks());
        }

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
        var page = new SettingFields(Objects.requireNonNull(parent), "backups");
        Button on = page.box("on", Messages.Backup_on);
        Text folder = page.text("folder", Messages.Backup_folder, Messages.Backup_browse, this::browse);
        var made = new Fields(
                on,
                folder,
                page.number("hours", Messages.Backup_hours, 1, BackupSettings.MOST_HOURS),
                page.number("newest", Messages.Backup_newest, 1, Retention.MOST),
                page.number("days", Messages.Backup_days, 0, Retention.MOST),
                page.number("weeks", Messages.Backup_weeks, 0, Retention.MOST));
        page.note("hint", Messages.Backup_hint);
        Result<BackupSettings> kept = BackupDesk.settings();
        fields = made;
        made.set(kept.value().orElse(BackupSettings.USUAL));
        kept.findings().stream().findFirst().map(Finding::message).ifPresent(this::setErrorMessage);
        on.addListener(SWT.Selection, event -> check());
        folder.addListener(SWT.Modify, event -> check());
        PlatformUI.getWorkbench()
                .getService(StoreAccess.class)
                .actor()
                .objection(Permission.BACKUP)
                .ifPresent(why -> {
                    page.deny(why);
                    fields = null;
                });
        return page.control();
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

    private void browse() {
        var made = fields;
        if (made != null) {
            PlatformUI.getWorkbench()
                    .getService(FileChoice.class)
                    .folder(getShell(), Messages.Backup_title, Messages.Backup_where)
                    .ifPresent(chosen -> made.folder().setText(chosen.toString()));
        }
    }
}
