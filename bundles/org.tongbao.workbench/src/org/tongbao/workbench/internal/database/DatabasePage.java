package org.tongbao.workbench.internal.database;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.DatabaseSetting;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 資料庫: which database the window opens from the next start on, a folder or one on a server; the latter can be tried at once. */
public final class DatabasePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int INDENT = 20;
    private static final int WIDTH = 420;

    private @Nullable Fields fields;

    private record Fields(
            Button own,
            Text folder,
            Button server,
            Text address,
            Text user,
            Button copy,
            Text password,
            Button test,
            Label outcome) {}

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setDescription(Messages.Database_description);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        var setting = DatabaseSetting.load();
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(root);
        Button own = radio(root, "database.own", Messages.Database_own);
        Text folder = field(root, "database.folder", Messages.Database_folder, SWT.BORDER, 1);
        folder.setMessage(UserData.current().database().toString());
        var browse = Keyed.as(new Button(root, SWT.PUSH), "database.browse");
        browse.setText(Messages.Database_browse);
        browse.addListener(SWT.Selection, event -> browse(folder));
        Button server = radio(root, "database.server", Messages.Database_server);
        Text address = field(root, "database.address", Messages.Database_address, SWT.BORDER, 2);
        address.setMessage("jdbc:postgresql://db.example.org/tongbao");
        Text user = field(root, "database.user", Messages.Database_user, SWT.BORDER, 2);
        var copy = Keyed.as(new Button(root, SWT.CHECK | SWT.WRAP), "database.copy");
        copy.setText(Messages.Database_copy);
        copy.setSelection(setting.copy());
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .indent(INDENT, 0)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(copy);
        Text password = field(root, "database.password", Messages.Database_password, SWT.BORDER | SWT.PASSWORD, 2);
        var test = Keyed.as(new Button(root, SWT.PUSH), "database.test");
        test.setText(Messages.Database_test);
        GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(test);
        var outcome = Keyed.as(new Label(root, SWT.WRAP), "database.outcome");
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .indent(INDENT, 0)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(outcome);
        var made = new Fields(own, folder, server, address, user, copy, password, test, outcome);
        fields = made;
        server.setSelection(setting.server());
        own.setSelection(!setting.server());
        (setting.server() ? address : folder).setText(setting.place());
        user.setText(setting.user());
        test.addListener(SWT.Selection, event -> test(made));
        for (Button choice : new Button[] {own, server}) {
            choice.addListener(SWT.Selection, event -> enable(made));
        }
        enable(made);
        return root;
    }

    @Override
    public boolean performOk() {
        var now = fields;
        if (now == null) {
            return true;
        }
        var setting = setting(now);
        if (now.server().getSelection() && !setting.server()) {
            setErrorMessage(Messages.Database_no_address);
            return false;
        }
        if (setting.secret()) {
            setErrorMessage(Messages.Database_secret);
            return false;
        }
        try {
            setting.save();
            return true;
        } catch (BackingStoreException e) {
            ILog.get().error("Database setting not written", e);
            setErrorMessage(Messages.Profile_not_saved);
            return false;
        }
    }

    private static DatabaseSetting setting(Fields now) {
        return now.server().getSelection()
                ? new DatabaseSetting(
                        now.address().getText().strip(),
                        now.user().getText().strip(),
                        now.copy().getSelection())
                : new DatabaseSetting(
                        now.folder().getText().strip(), "", now.copy().getSelection());
    }

    private static void enable(Fields now) {
        boolean server = now.server().getSelection();
        now.folder().setEnabled(!server);
        now.address().setEnabled(server);
        now.user().setEnabled(server);
        now.copy().setEnabled(server);
        now.password().setEnabled(server);
        now.test().setEnabled(server);
    }

    private void browse(Text folder) {
        String chosen = new DirectoryDialog(getShell()).open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** Tries in a Job what is typed; the password is used for this and forgotten. */
    private static void test(Fields now) {
        var setting = setting(now);
        if (setting.secret()) {
            say(now, Messages.Database_secret);
            return;
        }
        char[] typed = now.password().getTextChars();
        var credentials = new Credentials(setting.user(), typed.clone());
        Arrays.fill(typed, '\0');
        var access = Objects.requireNonNull(PlatformUI.getWorkbench().getService(StoreAccess.class));
        now.test().setEnabled(false);
        say(now, Messages.Database_testing);
        access.run(Messages.Database_testing, () -> {
            Result<StoreInfo> info = access.test(setting.place(), credentials);
            Arrays.fill(credentials.password(), '\0');
            UiThread.async(now.outcome(), () -> {
                now.test().setEnabled(true);
                say(
                        now,
                        info.done()
                                ? NLS.bind(Messages.Database_reached, new Object[] {
                                    info.get().engine(),
                                    info.get().engineVersion(),
                                    info.get().incidents()
                                })
                                : FindingDetails.sentence(info.findings()));
            });
        });
    }

    private static void say(Fields now, String words) {
        now.outcome().setText(words.replace("&", "&&"));
        now.outcome().getParent().layout(true, true);
    }

    private static Button radio(Composite root, String id, String label) {
        var button = Keyed.as(new Button(root, SWT.RADIO), id);
        button.setText(label);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private static Text field(Composite root, String id, String label, int style, int columns) {
        var name = new Label(root, SWT.NONE);
        name.setText(label);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(INDENT, 0)
                .applyTo(name);
        var text = Keyed.as(new Text(root, style), id);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(text);
        return text;
    }
}
