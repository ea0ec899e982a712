package org.tongbao.workbench.internal.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.account.Permission;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.SettingFields;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 提醒: when one is reminded, and by which mail server. */
public final class ReminderPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page in plugin.xml. */
    static final String ID = "org.tongbao.workbench.reminders";

    private @Nullable ReminderFields fields;
    private @Nullable Label outcome;
    private @Nullable Button test;

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setDescription(Messages.Reminder_page_description);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        var page = new SettingFields(Objects.requireNonNull(parent), "reminders");
        Result<ReminderSettings> kept = desk().settings();
        if (ReminderSettings.sealed(kept)) {
            // nothing is shown in its place, as it would be kept in its place
            page.note("sealed", kept.findings().get(0).message());
            return page.control();
        }
        var made = new ReminderFields(page, this::check);
        fields = made;
        made.set(kept.value().orElse(ReminderSettings.USUAL));
        kept.findings().stream().findFirst().map(Finding::message).ifPresent(this::setErrorMessage);
        Button sending = page.button("test", Messages.Reminder_test, () -> test(made));
        sending.setEnabled(made.wantsMail());
        test = sending;
        outcome = page.outcome("test.outcome");
        boolean desktop = DesktopNotice.available(page.control().getDisplay());
        page.note("desktop", desktop ? Messages.Reminder_desktop : Messages.Reminder_no_desktop);
        PlatformUI.getWorkbench()
                .getService(StoreAccess.class)
                .actor()
                .objection(Permission.REMIND)
                .ifPresent(why -> {
                    page.deny(why);
                    fields = null;
                });
        return page.control();
    }

    @Override
    public boolean performOk() {
        var made = fields;
        if (made == null || made.settings().isEmpty()) {
            return made == null;
        }
        // a small file, written when the window is closed
        Result<ReminderSettings> saved = desk().keep(made.settings().get());
        if (!saved.done()) {
            setErrorMessage(saved.findings().get(0).message());
            return false;
        }
        char[] typed = made.password();
        if (typed.length > 0) {
            desk().setPassword(typed);
            Arrays.fill(typed, '\0');
        }
        desk().look();
        return true;
    }

    private void check() {
        var made = fields;
        var sending = test;
        if (made != null && sending != null) {
            sending.setEnabled(made.wantsMail());
            Optional<String> complaint = made.complaint();
            setErrorMessage(complaint.isEmpty() ? null : complaint.get());
            setValid(complaint.isEmpty());
        }
    }

    private void test(ReminderFields made) {
        var said = outcome;
        if (said == null || made.settings().isEmpty()) {
            return;
        }
        say(said, Messages.Reminder_test_sending);
        ReminderSettings settings = made.settings().get();
        char[] typed = made.password();
        var job = Job.create(Messages.Reminder_test, (ICoreRunnable) monitor -> {
            Result<ReminderSettings> sent = desk().test(settings, typed);
            Arrays.fill(typed, '\0');
            String words = sent.done()
                    ? NLS.bind(
                            Messages.Reminder_test_sent,
                            String.join(", ", settings.smtp().to()))
                    : sent.findings().get(0).message();
            UiThread.async(said, () -> say(said, words));
        });
        job.setSystem(true);
        job.schedule();
    }

    private static void say(Label said, String words) {
        said.setText(words.replace("&", "&&"));
        said.requestLayout();
    }

    private static ReminderDesk desk() {
        return PlatformUI.getWorkbench().getService(ReminderDesk.class);
    }

    /** For messages that list several. */
    static List<String> split(String text) {
        return Arrays.stream(text.strip().split("[\\s,;，、；]+"))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
