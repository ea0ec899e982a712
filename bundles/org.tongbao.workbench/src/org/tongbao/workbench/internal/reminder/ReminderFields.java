package org.tongbao.workbench.internal.reminder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.reminder.Ladder;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.reminder.SmtpSettings;
import org.tongbao.core.reminder.SmtpSettings.Security;
import org.tongbao.workbench.internal.SettingFields;
import org.tongbao.workbench.internal.nls.Messages;

/** The fields of the reminders' settings. UI thread. */
final class ReminderFields {

    private static final int HIGHEST_PORT = 65_535;

    private final SettingFields page;
    private final Runnable changed;
    private final Text before;
    private final Button atDue;
    private final Text after;
    private final Button mail;
    private final Text host;
    private final Text port;
    private final Combo security;
    private final Text user;
    private final Text password;
    private final Text from;
    private final Text to;
    private boolean setting;

    ReminderFields(SettingFields page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        before = text("before", Messages.Reminder_before, SWT.NONE);
        atDue = check("due", Messages.Reminder_at_due);
        after = text("after", Messages.Reminder_after, SWT.NONE);
        mail = check("mail", Messages.Reminder_mail);
        host = text("host", Messages.Reminder_host, SWT.NONE);
        security = security();
        port = text("port", Messages.Reminder_port, SWT.NONE);
        user = text("user", Messages.Reminder_user, SWT.NONE);
        password = text("password", Messages.Reminder_password_field, SWT.PASSWORD);
        password.setMessage(Messages.Reminder_password_hint);
        from = text("from", Messages.Reminder_from, SWT.NONE);
        to = text("to", Messages.Reminder_to, SWT.NONE);
        mail.addListener(SWT.Selection, event -> enable());
        security.addListener(SWT.Selection, event -> {
            port.setText(Integer.toString(chosen().port()));
            tell();
        });
    }

    /** Shows settings. */
    void set(ReminderSettings settings) {
        setting = true;
        before.setText(settings.ladder().rungs().stream()
                .filter(rung -> rung < 0)
                .map(rung -> Integer.toString(-rung))
                .collect(Collectors.joining(", ")));
        atDue.setSelection(settings.ladder().rungs().contains(0));
        after.setText(settings.ladder().rungs().stream()
                .filter(rung -> rung > 0)
                .map(rung -> Integer.toString(rung))
                .collect(Collectors.joining(", ")));
        mail.setSelection(settings.mail());
        SmtpSettings smtp = settings.smtp();
        host.setText(smtp.host());
        security.select(smtp.security().ordinal());
        port.setText(Integer.toString(smtp.port()));
        user.setText(smtp.user());
        from.setText(smtp.from());
        to.setText(String.join(", ", smtp.to()));
        setting = false;
        enable();
    }

    /** What is entered; empty while something of it cannot be understood. */
    Optional<ReminderSettings> settings() {
        if (complaint().isPresent()) {
            return Optional.empty();
        }
        var rungs = new ArrayList<Integer>();
        minutes(before).orElse(List.of()).forEach(minute -> rungs.add(-minute));
        if (atDue.getSelection()) {
            rungs.add(0);
        }
        rungs.addAll(minutes(after).orElse(List.of()));
        var smtp = new SmtpSettings(
                host.getText().strip(),
                Integer.parseInt(port.getText().strip()),
                chosen(),
                user.getText().strip(),
                from.getText().strip(),
                ReminderPage.split(to.getText()));
        return Optional.of(new ReminderSettings(Ladder.of(rungs), mail.getSelection(), smtp));
    }

    /** True when mails are to be sent. */
    boolean wantsMail() {
        return mail.getSelection();
    }

    /** The password typed; the caller wipes it. */
    char[] password() {
        return password.getTextChars();
    }

    /** What is wrong and how to write it. */
    Optional<String> complaint() {
        if (minutes(before).isEmpty() || minutes(after).isEmpty()) {
            return Optional.of(Messages.Reminder_minutes_wrong);
        }
        int number = number(port.getText().strip());
        if (number < 1 || number > HIGHEST_PORT) {
            return Optional.of(NLS.bind(Messages.Reminder_port_wrong, Integer.toString(HIGHEST_PORT)));
        }
        boolean missing = host.getText().isBlank()
                || from.getText().isBlank()
                || to.getText().isBlank();
        return mail.getSelection() && missing ? Optional.of(Messages.Reminder_mail_incomplete) : Optional.empty();
    }

    private static Optional<List<Integer>> minutes(Text field) {
        var minutes = new ArrayList<Integer>();
        for (String one : ReminderPage.split(field.getText())) {
            int number = number(one);
            if (number < 1 || number > Ladder.FARTHEST) {
                return Optional.empty();
            }
            minutes.add(number);
        }
        return Optional.of(minutes);
    }

    /** The number written; -1 for none. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private Security chosen() {
        return Security.values()[Math.max(0, security.getSelectionIndex())];
    }

    private Text text(String id, String label, int style) {
        Text text = page.text(id, label, style);
        text.addListener(SWT.Modify, event -> tell());
        return text;
    }

    private Button check(String id, String label) {
        Button box = page.box(id, label);
        box.addListener(SWT.Selection, event -> tell());
        return box;
    }

    private Combo security() {
        return page.choice(
                "security",
                Messages.Reminder_security,
                Arrays.stream(Security.values()).map(ReminderFields::words).toArray(String[]::new));
    }

    private static String words(Security security) {
        return switch (security) {
            case STARTTLS -> Messages.Reminder_security_starttls;
            case TLS -> Messages.Reminder_security_tls;
            case NONE -> Messages.Reminder_security_none;
        };
    }

    private void enable() {
        for (var field : List.of(host, port, security, user, password, from, to)) {
            field.setEnabled(mail.getSelection());
        }
    }

    private void tell() {
        if (!setting) {
            changed.run();
        }
    }
}
