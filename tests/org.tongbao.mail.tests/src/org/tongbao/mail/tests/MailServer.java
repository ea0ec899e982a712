package org.tongbao.mail.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.tongbao.core.reminder.SmtpSettings;
import org.tongbao.core.reminder.SmtpSettings.Security;

/** An SMTP server on a free port of the loopback address. */
final class MailServer implements AutoCloseable {

    static final String USER = "tongbao";
    static final String PASSWORD = "祕密-Secret 7";

    /** A mail it took. */
    record Taken(String from, String to, byte[] data) {}

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    private MailServer(SMTPServer.Builder builder, int refusal) {
        server = builder.bindAddress(InetAddress.getLoopbackAddress())
                .port(0)
                .hostName("mail.example.org")
                .messageHandlerFactory(context -> new Handler(refusal))
                .build();
        server.start();
    }

    /** Takes everything from everybody. */
    static MailServer open() {
        return new MailServer(new SMTPServer.Builder(), 0);
    }

    /** Takes mail of one user only. */
    static MailServer withLogin() {
        return new MailServer(
                new SMTPServer.Builder()
                        .requireAuth()
                        .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(MailServer::letIn)),
                0);
    }

    /** Takes mail of one user only, and only over a connection protected by this certificate. */
    static MailServer protectedBy(Certificate certificate) throws GeneralSecurityException {
        return new MailServer(
                new SMTPServer.Builder()
                        .requireTLS()
                        .startTlsSocketFactory(certificate.owner())
                        .requireAuth()
                        .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(MailServer::letIn)),
                0);
    }

    private static void letIn(@Nullable String user, @Nullable String password, @Nullable MessageContext context)
            throws LoginFailedException {
        if (!USER.equals(user) || !PASSWORD.equals(password)) {
            throw new LoginFailedException("wrong: " + password);
        }
    }

    /** Takes no mail, with this answer. */
    static MailServer refusing(int code) {
        return new MailServer(new SMTPServer.Builder(), code);
    }

    /** To whom it was told to bring what it took. */
    List<String> recipients() {
        return List.copyOf(recipients);
    }

    int port() {
        return server.getPortAllocated();
    }

    /** Settings that reach it after STARTTLS. */
    SmtpSettings protectedSettings() {
        return new SmtpSettings(
                "127.0.0.1", port(), Security.STARTTLS, USER, "tongbao@example.org", List.of("officer@example.org"));
    }

    /** Settings that reach it in clear. */
    SmtpSettings settings(String user) {
        return new SmtpSettings(
                "127.0.0.1", port(), Security.NONE, user, "tongbao@example.org", List.of("officer@example.org"));
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Takes one mail. */
    private final class Handler implements MessageHandler {

        private final int refusal;
        private String sender = "";
        private String recipient = "";

        Handler(int refusal) {
            this.refusal = refusal;
        }

        @Override
        public void from(@Nullable String from) {
            sender = String.valueOf(from);
        }

        @Override
        public void recipient(@Nullable String to) {
            recipient = String.valueOf(to);
            recipients.add(recipient);
        }

        @Override
        public @Nullable String data(@Nullable InputStream data) throws RejectException, IOException {
            if (refusal > 0) {
                throw new RejectException(refusal, "not today");
            }
            if (data != null) {
                taken.add(new Taken(sender, recipient, data.readAllBytes()));
            }
            return null;
        }

        @Override
        public void done() {
            // nothing to let go of
        }
    }
}
