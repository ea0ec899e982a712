package org.tongbao.mail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.reminder.Mail;
import org.tongbao.core.reminder.ReminderFinding;
import org.tongbao.core.reminder.SmtpSettings;
import org.tongbao.core.reminder.SmtpSettings.Security;
import org.tongbao.mail.internal.MailClassLoader;
import org.tongbao.mail.internal.SmtpMailer;
import org.tongbao.model.finding.Result;

final class SmtpMailerTest {

    private static final char[] NO_PASSWORD = {};
    private static final Mail MAIL = new Mail("［通報期限］官網 𠮷：通報 剩 30 分", "期限：115/03/13（五）23:40\n.\n依據：K:390\n");

    private final SmtpMailer mailer = new SmtpMailer();
    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();

    @AfterEach
    void takeBack() {
        thread.setContextClassLoader(before);
    }

    @Test
    void openServer_takesTheMailAsItIs() throws Exception {
        try (MailServer server = MailServer.open()) {
            assertTrue(mailer.send(MAIL, server.settings(""), NO_PASSWORD).done());
            MailServer.Taken taken = server.taken.get(0);
            // reading a mail asks for the same parts as sending one
            thread.setContextClassLoader(new MailClassLoader());
            assertEquals("tongbao@example.org", taken.from());
            assertEquals("officer@example.org", taken.to());
            var message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(taken.data()));
            assertEquals(MAIL.subject(), message.getSubject());
            assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
            String text = new String(message.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(MAIL.text(), text.replace("\r\n", "\n"));
            assertFalse(message.getMessageID().contains(System.getProperty("user.name") + '@'));
        }
    }

    @Test
    void severalRecipients_areAllNamedToTheServer() {
        try (MailServer server = MailServer.open()) {
            var settings = new SmtpSettings(
                    "127.0.0.1",
                    server.port(),
                    Security.NONE,
                    "",
                    "a@example.org",
                    List.of("b@example.org", "c@example.org"));
            assertTrue(mailer.send(MAIL, settings, NO_PASSWORD).done());
            // the server tells one recipient of a mail that it took for all
            assertEquals(List.of("b@example.org", "c@example.org"), server.recipients());
        }
    }

    @Test
    void rightPassword_isLetIn() {
        try (MailServer server = MailServer.withLogin()) {
            var settings = server.settings(MailServer.USER);
            assertTrue(mailer.send(MAIL, settings, MailServer.PASSWORD.toCharArray())
                    .done());
            assertEquals(1, server.taken.size());
        }
    }

    @Test
    void wrongPassword_isRefusedAndNotRepeated() {
        try (MailServer server = MailServer.withLogin()) {
            var refused = mailer.send(MAIL, server.settings(MailServer.USER), "Wrong-Word".toCharArray());
            assertRefused(ReminderFinding.MAIL_LOGIN, refused);
            assertFalse(refused.findings().toString().contains("Wrong-Word"));
        }
    }

    @Test
    void refusalForNow_isToldFromRefusalForGood() {
        try (MailServer server = MailServer.refusing(451)) {
            assertRefused(ReminderFinding.MAIL_BUSY, mailer.send(MAIL, server.settings(""), NO_PASSWORD));
        }
        try (MailServer server = MailServer.refusing(554)) {
            assertRefused(ReminderFinding.MAIL_REFUSED, mailer.send(MAIL, server.settings(""), NO_PASSWORD));
        }
    }

    @Test
    void nobodyThere_doesNotAnswer() {
        MailServer gone = MailServer.open();
        var settings = gone.settings("");
        gone.close();
        assertRefused(ReminderFinding.MAIL_NO_ANSWER, mailer.send(MAIL, settings, NO_PASSWORD));
    }

    @Test
    void nameOfNoComputer_isSaidToBeNone() {
        var settings = new SmtpSettings(
                "mail.invalid", 25, SmtpSettings.Security.NONE, "", "a@example.gov.tw", List.of("b@example.gov.tw"));
        assertRefused(ReminderFinding.MAIL_NO_HOST, mailer.send(MAIL, settings, NO_PASSWORD));
    }

    @Test
    void protectionDemanded_serverWithout_getsNothing() {
        try (MailServer server = MailServer.open()) {
            var settings = new SmtpSettings(
                    "127.0.0.1", server.port(), Security.STARTTLS, "", "a@example.org", List.of("b@example.org"));
            assertRefused(ReminderFinding.MAIL_INSECURE, mailer.send(MAIL, settings, NO_PASSWORD));
            assertEquals(List.of(), server.taken);
        }
    }

    @Test
    void passwordInClear_isNotSentToAnotherComputer() {
        var settings =
                new SmtpSettings("192.0.2.1", 25, Security.NONE, "tongbao", "a@example.org", List.of("b@example.org"));
        assertRefused(ReminderFinding.MAIL_INSECURE, mailer.send(MAIL, settings, "x".toCharArray()));
    }

    @Test
    void wrongAddress_isNamed() {
        try (MailServer server = MailServer.open()) {
            var settings = new SmtpSettings(
                    "127.0.0.1", server.port(), Security.NONE, "", "a@example.org", List.of("no address"));
            var refused = mailer.send(MAIL, settings, NO_PASSWORD);
            assertRefused(ReminderFinding.MAIL_REFUSED, refused);
            assertTrue(refused.findings().toString().contains("no address"));
        }
    }

    @Test
    void nothingSet_isIncomplete() {
        assertRefused(ReminderFinding.MAIL_INCOMPLETE, mailer.send(MAIL, SmtpSettings.EMPTY, NO_PASSWORD));
    }

    private static void assertRefused(ReminderFinding code, Result<SmtpSettings> result) {
        assertTrue(result.value().isEmpty());
        assertEquals(
                List.of(code),
                result.findings().stream().map(finding -> finding.code()).toList(),
                () -> result.findings().get(0).message(Locale.ENGLISH));
        assertFalse(result.findings().get(0).message(Locale.TAIWAN).contains("{"));
    }
}
