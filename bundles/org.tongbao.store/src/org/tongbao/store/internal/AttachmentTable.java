package org.tongbao.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Keeps contents of attachments in parts. Any thread but the UI thread. */
final class AttachmentTable implements AttachmentStore {

    static final int PART = 1 << 20;

    private static final String ABOUT = "SELECT byte_count, part_count FROM attachment WHERE sha256 = ?";
    private static final String CONTENT = "SELECT content FROM attachment_part WHERE sha256 = ? AND part_number = ?";

    /** Somebody else kept the same content meanwhile. */
    private static final String TWICE = "23505";

    /** How the history words the hash of an attachment. */
    private static final Pattern HASH = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

    private final Sessions sessions;
    private final Clock clock;

    AttachmentTable(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Takes what is read; false ends it. */
    @FunctionalInterface
    private interface Sink {
        boolean take(byte[] part, int number) throws SQLException, IOException;
    }

    @Override
    public Result<Content> keep(Path file, LongPredicate progress) {
        try {
            if (Files.size(file) > LIMIT) {
                return refused(StoreFinding.ATTACHMENT_LARGE, file.getFileName(), LIMIT >> 20);
            }
            // first by its hash alone: what is kept already needs not be written
            Optional<Content> content = read(file, (part, number) -> progress.test((long) number * PART));
            return content.isEmpty()
                    ? refused(StoreFinding.ATTACHMENT_CANCELLED)
                    : sessions.transact(session -> keep(session, file, content.get(), progress));
        } catch (IOException e) {
            return refused(StoreFinding.ATTACHMENT_UNREADABLE, file, String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            throw new IllegalStateException("reading a file asks no database", e);
        }
    }

    private Result<Content> keep(Session session, Path file, Content content, LongPredicate progress)
            throws SQLException {
        if (about(session, content.sha256()).isPresent()) {
            return Result.of(content);
        }
        int parts = (int) ((content.bytes() + PART - 1) / PART);
        try {
            session.prepare(
                            "INSERT INTO attachment (sha256, byte_count, part_count, kept) VALUES (?, ?, ?, ?)",
                            content.sha256(),
                            content.bytes(),
                            parts,
                            Micros.of(clock.instant()))
                    .executeUpdate();
            Optional<Content> written = read(file, (part, number) -> {
                session.prepare(
                                "INSERT INTO attachment_part (sha256, part_number, content) VALUES (?, ?, ?)",
                                content.sha256(),
                                number,
                                part)
                        .executeUpdate();
                return progress.test(content.bytes() + (long) number * PART);
            });
            if (written.isEmpty()) {
                return refused(StoreFinding.ATTACHMENT_CANCELLED);
            }
            return written.get().equals(content)
                    ? Result.of(content)
                    : refused(StoreFinding.ATTACHMENT_CHANGED, file.getFileName());
        } catch (IOException e) {
            return refused(StoreFinding.ATTACHMENT_UNREADABLE, file, String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            if (Trouble.states(e).contains(TWICE)) {
                throw new SQLException("kept by somebody else meanwhile", Trouble.AGAIN, e);
            }
            throw e;
        }
    }

    @Override
    public Result<Path> write(String sha256, Path to, LongPredicate progress) {
        Path fresh = to.resolveSibling("." + to.getFileName() + ".new");
        try {
            Result<Path> written = sessions.transact(session -> write(session, sha256, fresh, progress));
            if (written.done()) {
                Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING);
                return Result.of(to);
            }
            Files.deleteIfExists(fresh);
            return written;
        } catch (IOException e) {
            return refused(StoreFinding.ATTACHMENT_UNWRITABLE, to, String.valueOf(e.getMessage()));
        }
    }

    private static Result<Path> write(Session session, String sha256, Path fresh, LongPredicate progress)
            throws SQLException {
        try (OutputStream out = Files.newOutputStream(fresh)) {
            return content(session, sha256, (part, number) -> {
                        out.write(part);
                        return progress.test((long) number * PART + part.length);
                    })
                    .map(content -> fresh);
        } catch (IOException e) {
            return refused(StoreFinding.ATTACHMENT_UNWRITABLE, fresh, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Result<Report> verify() {
        return sessions.transact(session -> {
            var kept = new ArrayList<String>();
            try (ResultSet rows = session.prepare("SELECT sha256 FROM attachment ORDER BY sha256")
                    .executeQuery()) {
                while (rows.next()) {
                    kept.add(rows.getString(1));
                }
            }
            var damaged = new ArrayList<Finding>();
            long bytes = 0;
            for (String sha256 : kept) {
                try {
                    Result<Content> content = content(session, sha256, (part, number) -> true);
                    bytes += content.value().map(Content::bytes).orElse(0L);
                    damaged.addAll(content.findings());
                } catch (IOException e) {
                    throw new IllegalStateException("nothing is written", e);
                }
            }
            Set<String> gone = new TreeSet<>(partsWithoutContent(session));
            gone.forEach(sha256 -> damaged.add(Finding.error(StoreFinding.ATTACHMENT_DAMAGED, sha256, sha256)));
            Set<String> elsewhere = named(session);
            elsewhere.removeAll(kept);
            elsewhere.removeAll(gone);
            return Result.of(new Report(kept.size(), bytes, damaged, elsewhere.size()));
        });
    }

    /** What is left of contents whose row is gone. */
    private static List<String> partsWithoutContent(Session session) throws SQLException {
        var gone = new ArrayList<String>();
        try (ResultSet rows = session.prepare("SELECT DISTINCT p.sha256 FROM attachment_part p LEFT JOIN attachment a"
                        + " ON a.sha256 = p.sha256 WHERE a.sha256 IS NULL")
                .executeQuery()) {
            while (rows.next()) {
                gone.add(rows.getString(1));
            }
        }
        return gone;
    }

    /** All hashes of attachments that the history names. */
    private static Set<String> named(Session session) throws SQLException {
        var named = new TreeSet<String>();
        try (ResultSet rows = session.prepare("SELECT value_after FROM history WHERE subject LIKE 'attachments/%'")
                .executeQuery()) {
            while (rows.next()) {
                Matcher hash = HASH.matcher(rows.getString(1));
                while (hash.find()) {
                    named.add(hash.group(1));
                }
            }
        }
        return named;
    }

    /** Goes through a content; refused when it is not there, or not what its hash says. */
    private static Result<Content> content(Session session, String sha256, Sink sink) throws SQLException, IOException {
        Optional<long[]> about = about(session, sha256);
        if (about.isEmpty()) {
            return refused(StoreFinding.ATTACHMENT_MISSING, sha256);
        }
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        for (int number = 0; number < about.get()[1]; number++) {
            byte[] part;
            // one at a time: a server would send them all
            try (ResultSet row = session.prepare(CONTENT, sha256, number).executeQuery()) {
                if (!row.next()) {
                    return refused(StoreFinding.ATTACHMENT_DAMAGED, sha256);
                }
                part = row.getBytes(1);
            }
            digest.update(part);
            bytes += part.length;
            if (!sink.take(part, number)) {
                return refused(StoreFinding.ATTACHMENT_CANCELLED);
            }
        }
        return bytes == about.get()[0] && Sha256.hex(digest).equals(sha256)
                ? Result.of(new Content(sha256, bytes))
                : refused(StoreFinding.ATTACHMENT_DAMAGED, sha256);
    }

    /** Bytes and parts of a content. */
    private static Optional<long[]> about(Session session, String sha256) throws SQLException {
        try (ResultSet row = session.prepare(ABOUT, sha256).executeQuery()) {
            return row.next() ? Optional.of(new long[] {row.getLong(1), row.getLong(2)}) : Optional.empty();
        }
    }

    /** Goes through a file; empty when the sink ended it. */
    private static Optional<Content> read(Path file, Sink sink) throws SQLException, IOException {
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        byte[] buffer = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (int read = in.readNBytes(buffer, 0, PART); read > 0; read = in.readNBytes(buffer, 0, PART)) {
                digest.update(buffer, 0, read);
                bytes += read;
                if (bytes > LIMIT) {
                    throw new IOException("the file grows");
                }
                if (!sink.take(read == PART ? buffer : Arrays.copyOf(buffer, read), number)) {
                    return Optional.empty();
                }
                number++;
            }
        }
        return Optional.of(new Content(Sha256.hex(digest), bytes));
    }

    private static <T> Result<T> refused(StoreFinding code, Object... args) {
        return Result.refused(Finding.error(code, "", args));
    }
}
