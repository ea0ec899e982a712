package org.tongbao.core.reminder;

import org.tongbao.model.finding.Result;

/** Hands mails to a server. OSGi service; blocking, not for the UI thread. */
public interface Mailer {

    /**
     * Hands a mail over.
     *
     * @param password for the settings' user; empty when none is wanted. Neither kept nor logged
     * @return the settings when the server took the mail; refused with {@link ReminderFinding#MAIL_UNREACHABLE}, {@link
     *     ReminderFinding#MAIL_LOGIN}, {@link ReminderFinding#MAIL_REFUSED} or {@link ReminderFinding#MAIL_INSECURE}
     */
    Result<SmtpSettings> send(Mail mail, SmtpSettings settings, char[] password);
}
