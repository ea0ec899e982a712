package org.tongbao.mail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.reminder.Mail;
import org.tongbao.core.reminder.ReminderFinding;
import org.tongbao.core.reminder.SmtpSettings;
import org.tongbao.mail.internal.SmtpMailer;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Mail over a connection that STARTTLS protects, with certificates made for the test. */
final class StartTlsTest {

    private static final Mail MAIL = new Mail("［通報期限］官網：通報 剩 30 分", "期限：115/03/13（五）23:40\n");
    private static final String HERE = "ip:127.0.0.1";

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void certificateTrusted_passwordAndMailGoProtected() throws Exception {
        Certificate certificate = Certificate.of(folder, HERE);
        try (MailServer server = MailServer.protectedBy(certificate)) {
            Result<SmtpSettings> sent = send(server, certificate);
            assertTrue(sent.done(), () -> sent.findings().toString());
            assertEquals(1, server.taken.size());
        }
    }

    @Test
    void certificateOfAStranger_isRefusedBeforeThePasswordGoes() throws Exception {
        Certificate trusted = Certificate.of(folder, HERE);
        try (MailServer server = MailServer.protectedBy(Certificate.of(folder, HERE))) {
            assertRefused(send(server, trusted), server);
        }
    }

    @Test
    void certificateOfAnotherServer_isRefused() throws Exception {
        Certificate certificate = Certificate.of(folder, "dns:other.example.org");
        try (MailServer server = MailServer.protectedBy(certificate)) {
            assertRefused(send(server, certificate), server);
        }
    }

    @Test
    void certificateThatJavaDoesNotTrust_isRefusedByTheMailerOfTheProduct() throws Exception {
        try (MailServer server = MailServer.protectedBy(Certificate.of(folder, HERE))) {
            assertRefused(
                    new SmtpMailer().send(MAIL, server.protectedSettings(), MailServer.PASSWORD.toCharArray()), server);
        }
    }

    private static Result<SmtpSettings> send(MailServer server, Certificate trusted) throws Exception {
        var sockets = trusted.trusting().getSocketFactory();
        return new SmtpMailer(Clock.systemUTC(), () -> sockets)
                .send(MAIL, server.protectedSettings(), MailServer.PASSWORD.toCharArray());
    }

    private static void assertRefused(Result<SmtpSettings> result, MailServer server) {
        assertEquals(List.of(), server.taken);
        assertEquals(
                List.of(ReminderFinding.MAIL_CERTIFICATE),
                result.findings().stream().map(Finding::code).toList());
        Finding refused = result.findings().getFirst();
        assertTrue(refused.message(Locale.ENGLISH).contains("certificate of the mail server 127.0.0.1"));
        assertTrue(refused.message(Locale.TAIWAN).contains("憑證"));
        assertFalse(refused.message(Locale.TAIWAN).contains("{"));
    }
}
