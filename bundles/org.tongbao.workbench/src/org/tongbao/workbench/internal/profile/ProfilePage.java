package org.tongbao.workbench.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.tongbao.workbench.internal.SettingFields;
import org.tongbao.workbench.internal.nls.Messages;

/** 使用者: name and contact data that new incidents are filled with. */
public final class ProfilePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final List<Text> texts = new ArrayList<>();

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setDescription(Messages.Profile_description);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        var page = new SettingFields(Objects.requireNonNull(parent), "profile");
        var profile = Profile.kept();
        add(page, "name", Messages.Profile_name, profile.name());
        add(page, "title", Messages.Profile_title, profile.title());
        add(page, "organization", Messages.Profile_organization, profile.organization());
        add(page, "phone", Messages.Profile_phone, profile.phone());
        add(page, "mail", Messages.Profile_mail, profile.mail());
        return page.control();
    }

    @Override
    public boolean performOk() {
        try {
            new Profile(value(0), value(1), value(2), value(3), value(4)).save();
            return true;
        } catch (BackingStoreException e) {
            ILog.get().error("Profile not written", e);
            setErrorMessage(Messages.Profile_not_saved);
            return false;
        }
    }

    private void add(SettingFields page, String id, String label, String value) {
        Text text = page.text(id, label, SWT.NONE);
        text.setText(value);
        texts.add(text);
    }

    private String value(int index) {
        return Objects.requireNonNull(texts.get(index)).getText().strip();
    }
}
