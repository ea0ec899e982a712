package org.tongbao.core.reminder;

import org.tongbao.model.finding.FindingCode;

/** What may go wrong with reminders. */
public enum ReminderFinding implements FindingCode {
    /** No computer has the mail server's name. */
    MAIL_NO_HOST("mail-no-host"),
    /** Nobody answers at the mail server's address. */
    MAIL_NO_ANSWER("mail-no-answer"),
    /** The connection to the mail server broke off. */
    MAIL_UNREACHABLE("mail-unreachable"),
    /** The mail server does not accept user and password. */
    MAIL_LOGIN("mail-login"),
    /** The mail server asks to come back later. */
    MAIL_BUSY("mail-busy"),
    /** The mail server refuses the sender, a recipient or the mail. */
    MAIL_REFUSED("mail-refused"),
    /** The connection cannot be protected as demanded, or a password would go in clear. */
    MAIL_INSECURE("mail-insecure"),
    /** The server's certificate is not trusted, has run out or is another server's. */
    MAIL_CERTIFICATE("mail-certificate"),
    /** Mail reminders are on but a server, sender or recipient is missing. */
    MAIL_INCOMPLETE("mail-incomplete"),
    /** The password for the mail server is not known. */
    MAIL_PASSWORD("mail-password"),
    /** Reminders by mail are not switched on. */
    MAIL_OFF("mail-off"),
    /** No bundle is installed that sends mail. */
    MAIL_NONE("mail-none"),
    /** The settings of the reminders cannot be read. */
    SETTINGS_UNREADABLE("reminder-settings-unreadable"),
    /** What the settings say of mail is encrypted by another key. */
    SETTINGS_SEALED("reminder-settings-sealed"),
    /** The settings of the reminders cannot be written. */
    SETTINGS_UNWRITABLE("reminder-settings-unwritable");

    private final String id;

    ReminderFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
