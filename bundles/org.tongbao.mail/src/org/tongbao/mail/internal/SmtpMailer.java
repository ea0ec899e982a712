package org.tongbao.mail.internal;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.reminder.Mail;
import org.tongbao.core.reminder.Mailer;
import org.tongbao.core.reminder.ReminderFinding;
import org.tongbao.core.reminder.SmtpSettings;
import org.tongbao.core.reminder.SmtpSettings.Security;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Hands mails to a server by SMTP, each on a connection of its own. A password goes over a protected connection only, or to
 * a server on this computer. Any thread but the UI thread.
 */
@Component
public final class SmtpMailer implements Mailer {

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "20000";
    private static final int TEMPORARY_FROM = 400;
    private static final int PERMANENT_FROM = 500;

    private final Clock clock;
    private final Supplier<SocketFactory> sockets;

    /** A mailer that dates mails by the computer's clock and trusts whom Java trusts. */
    @Activate
    public SmtpMailer() {
        this(Clock.systemUTC(), SSLSocketFactory::getDefault);
    }

    /**
     * A mailer with a clock and a trust of its own.
     *
     * @param sockets makes protected sockets, asked only where protection is wanted
     */
    public SmtpMailer(Clock clock, Supplier<SocketFactory> sockets) {
        this.clock = clock;
        this.sockets = sockets;
    }

    @Override
    public Result<SmtpSettings> send(Mail mail, SmtpSettings settings, char[] password) {
        if (!settings.complete()) {
            return refused(ReminderFinding.MAIL_INCOMPLETE);
        }
        if (settings.security() == Security.NONE && settings.wantsPassword() && !onThisComputer(settings.host())) {
            return refused(ReminderFinding.MAIL_INSECURE, settings.host(), settings.security());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new MailClassLoader());
        try {
            transmit(mail, settings, password);
            return Result.of(settings);
        } catch (AddressException e) {
            return refused(ReminderFinding.MAIL_REFUSED, settings.host(), e.getRef() + ": " + e.getMessage());
        } catch (AuthenticationFailedException e) {
            // what the server says may repeat what was sent to it
            return refused(ReminderFinding.MAIL_LOGIN, settings.host(), settings.user());
        } catch (MailConnectException e) {
            return deepest(e) instanceof UnknownHostException
                    ? refused(ReminderFinding.MAIL_NO_HOST, settings.host())
                    : refused(ReminderFinding.MAIL_NO_ANSWER, address(settings));
        } catch (MessagingException e) {
            return failed(e, settings);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void transmit(Mail mail, SmtpSettings settings, char[] password) throws MessagingException {
        Session session = Session.getInstance(properties(settings));
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from(), true));
        for (String to : settings.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        }
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        // as bytes: a text would look for a converter of the desktop's mail capabilities
        byte[] text = mail.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        message.setDataHandler(new DataHandler(new ByteArrayDataSource(text, "text/plain; charset=UTF-8")));
        message.saveChanges();
        var server = new URLName(
                "smtp",
                settings.host(),
                settings.port(),
                null,
                settings.wantsPassword() ? settings.user() : null,
                null);
        try (var transport = new SMTPTransport(session, server)) {
            if (settings.wantsPassword()) {
                transport.connect(settings.host(), settings.port(), settings.user(), new String(password));
            } else {
                transport.connect(settings.host(), settings.port(), null, null);
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties(SmtpSettings settings) {
        var properties = new Properties();
        if (settings.security() != Security.NONE) {
            properties.put("mail.smtp.ssl.socketFactory", sockets.get());
        }
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.wantsPassword()));
        properties.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // in the id of the message, in place of the account's name on this computer
        properties.setProperty("mail.from", settings.from());
        return properties;
    }

    private static Result<SmtpSettings> failed(MessagingException e, SmtpSettings settings) {
        int code = code(e);
        if (code >= PERMANENT_FROM) {
            return refused(ReminderFinding.MAIL_REFUSED, settings.host(), reason(e));
        }
        if (code >= TEMPORARY_FROM) {
            return refused(ReminderFinding.MAIL_BUSY, settings.host(), reason(e));
        }
        if (ofCertificate(e)) {
            return refused(ReminderFinding.MAIL_CERTIFICATE, settings.host(), reason(e));
        }
        boolean protection = e.getCause() instanceof javax.net.ssl.SSLException
                || String.valueOf(e.getMessage()).contains("STARTTLS");
        return protection
                ? refused(ReminderFinding.MAIL_INSECURE, settings.host(), reason(e))
                : refused(ReminderFinding.MAIL_UNREACHABLE, address(settings), reason(e));
    }

    private static boolean ofCertificate(Exception e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }

    /** What the server answered; 0 when it did not. */
    private static int code(@Nullable Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> Math.max(send.getReturnCode(), code(send.getNextException()));
            case MessagingException other -> code(other.getNextException());
            case null, default -> 0;
        };
    }

    private static Throwable deepest(Exception e) {
        Throwable deepest = e;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return deepest;
    }

    private static String reason(Exception e) {
        Throwable deepest = deepest(e);
        String words = String.valueOf(deepest.getMessage() == null ? e.getMessage() : deepest.getMessage());
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String address(SmtpSettings settings) {
        return settings.host() + ':' + settings.port();
    }

    private static boolean onThisComputer(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            // an unknown one is not this one; connecting will say so
            return false;
        }
    }

    private static Result<SmtpSettings> refused(ReminderFinding code, Object... arguments) {
        return Result.refused(Finding.error(code, "", arguments));
    }
}
