package org.tongbao.workbench.internal.reminder;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Says above the board which mails were not sent, why, and what to do; not there when all is well. UI thread. */
public final class MailNotice extends NoticeBar implements ReminderDesk.Listener {

    private final ReminderDesk desk;
    private String shown = "";

    /** An invisible notice that appears when there is something to say. */
    public MailNotice(Composite parent, ReminderDesk desk) {
        super(parent, "reminder.notice", 5);
        this.desk = desk;
        desk.addListener(this);
        addListener(SWT.Dispose, event -> desk.removeListener(this));
        show(desk.last());
    }

    @Override
    public void reminded(ReminderDesk.Round round) {
        UiThread.async(this, () -> show(round));
    }

    private void show(ReminderDesk.Round round) {
        String words = words(round);
        if (words.equals(shown)) {
            return;
        }
        shown = words;
        redraw(() -> draw(words, round));
    }

    private void draw(String words, ReminderDesk.Round round) {
        if (words.isEmpty()) {
            return;
        }
        icon(Icon.WARNING);
        Keyed.as(text(words, 1), "reminder.notice.text").setToolTipText(details(round));
        if (round.wantsPassword()) {
            button(
                    "reminder.notice.password",
                    Messages.Reminder_password,
                    () -> PasswordWindow.open(getShell(), typed -> {
                        desk.setPassword(typed);
                        desk.sendAgain();
                    }));
        } else {
            button("reminder.notice.again", Messages.Reminder_again, desk::sendAgain);
        }
        button(
                "reminder.notice.settings",
                Messages.Reminder_settings,
                () -> PreferencesUtil.createPreferenceDialogOn(
                                getShell(), ReminderPage.ID, new String[] {ReminderPage.ID}, null)
                        .open());
    }

    private static String words(ReminderDesk.Round round) {
        String why = ReminderDesk.sentence(round).orElse("");
        if (round.unsent().isEmpty()) {
            return why;
        }
        String count = NLS.bind(Messages.Reminder_unsent, round.unsent().size());
        String reason = why.isEmpty() ? round.unsent().get(0).reason() : why;
        return reason.isEmpty()
                ? NLS.bind(Messages.Reminder_unheard, round.unsent().size())
                : count + reason;
    }

    private static String details(ReminderDesk.Round round) {
        return round.unsent().stream().map(MailNotice::line).collect(Collectors.joining("\n"));
    }

    private static String line(ReminderLog.Entry entry) {
        String what = entry.key().clock() + ' ' + Times.format(entry.key().due());
        return entry.again()
                .map(at -> NLS.bind(Messages.Reminder_next_attempt, what, Times.format(at)))
                .orElse(what);
    }
}
