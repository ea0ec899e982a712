package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.incident.Attachments;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.AttachmentStore.Content;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** Contents of attachments are kept once, come back as they were, and damage is found. */
@OnEachEngine
final class AttachmentTest {

    /** Two whole parts and a bit. */
    private static final int BYTES = (2 << 20) + 12345;

    private final StoreFixture fixture;

    @TempDir
    Path folder = Path.of("");

    AttachmentTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void contents_keptAndWritten_areTheSame() throws IOException {
        for (int bytes : new int[] {0, 1, 1 << 20, BYTES}) {
            Path file = file(bytes);
            try (IncidentStore store = fixture.open()) {
                Content content =
                        store.attachments().keep(file, AttachmentStore.PATIENT).get();
                assertEquals(bytes, content.bytes());
                Path to = folder.resolve("out-" + bytes);
                store.attachments()
                        .write(content.sha256(), to, AttachmentStore.PATIENT)
                        .get();
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(to));
            }
        }
    }

    @Test
    void sameContent_keptTwice_isThereOnce() throws IOException {
        try (IncidentStore store = fixture.open()) {
            Content one = keep(store, file(BYTES));
            Path again = Files.copy(file(BYTES), folder.resolve("another name"));
            assertEquals(one, keep(store, again));
            var report = store.attachments().verify().get();
            assertEquals(1, report.contents());
            assertEquals(BYTES, report.bytes());
            assertEquals(List.of(), report.damaged());
        }
    }

    @Test
    void attachedFact_isInHistoryAndDocument_andStaysWhenTakenOff() throws IOException {
        try (IncidentStore store = fixture.open()) {
            Path file = file(100);
            Incident incident = Incidents.draft("i-1");
            incident.getAttachments().add(Attachments.of(file, keep(store, file), AUTHOR, StoreFixture.NOW));
            var saved = store.save(incident, 0, AUTHOR).get();
            var attachment = saved.incident().getAttachments().get(0);
            assertTrue(store.history("i-1").get().stream()
                    .anyMatch(record -> record.subject().equals("attachments/" + attachment.getId())
                            && record.to().contains(attachment.getSha256())));
            attachment.setWithdrawn("附錯檔案");
            store.save(saved.incident(), 1, AUTHOR).get();
            Incident loaded = store.load("i-1").get().orElseThrow().incident();
            assertEquals(List.of(), Attachments.attached(loaded));
            assertEquals("附錯檔案", loaded.getAttachments().get(0).getWithdrawn());
            assertTrue(store.chains().verify(List.of()).get().sound());
            assertEquals(0, store.attachments().verify().get().elsewhere());
        }
    }

    @Test
    void cancelledOrTooLarge_keepsNothing() throws IOException {
        Path large = folder.resolve("large");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(AttachmentStore.LIMIT + 1);
        }
        try (IncidentStore store = fixture.open()) {
            assertRefused("attachment-large", store.attachments().keep(large, AttachmentStore.PATIENT));
            assertRefused("attachment-unreadable", store.attachments().keep(folder, AttachmentStore.PATIENT));
            // while it is read, and while it is written
            for (long until : new long[] {0, BYTES + 100}) {
                assertRefused("attachment-cancelled", store.attachments().keep(file(BYTES), done -> done < until));
            }
            assertEquals(0, store.attachments().verify().get().contents());
            Content content = keep(store, file(BYTES));
            Path to = folder.resolve("out");
            assertRefused("attachment-cancelled", store.attachments().write(content.sha256(), to, done -> false));
            assertRefused("attachment-missing", store.attachments().write("0".repeat(64), to, AttachmentStore.PATIENT));
            assertFalse(Files.exists(to));
            assertFalse(Files.exists(folder.resolve(".out.new")));
        }
    }

    @Test
    void processKilledWhileKeeping_reopened_hasAllOfItOrNothing() throws Exception {
        fixture.open().close();
        Path file = file(BYTES);
        int whole = 0;
        for (int said = 1; whole == 0; said++) {
            try (var child = new ChildJvm(fixture.database.credentials(), "attach", fixture.place(), file.toString())) {
                assertEquals("open", child.line());
                String last = "";
                for (int i = 0; i < said && !last.equals("[]"); i++) {
                    last = child.line();
                }
                child.kill();
                whole = last.equals("[]") ? 1 : 0;
            }
            try (IncidentStore store = fixture.open()) {
                var report = store.attachments().verify().get();
                assertEquals(List.of(), report.damaged());
                assertEquals(report.contents() * BYTES, report.bytes());
                assertTrue(report.contents() >= whole);
                if (report.contents() == 1) {
                    whole = 1;
                }
            }
        }
    }

    @Test
    void contents_areNeitherAlteredNorRemovedBySql() throws Exception {
        keepClosed();
        for (String statement : List.of(
                "UPDATE attachment SET byte_count = 1",
                "DELETE FROM attachment",
                "UPDATE attachment_part SET part_number = 7",
                "DELETE FROM attachment_part")) {
            assertThrows(SQLException.class, () -> fixture.sql(statement), statement);
            fixture.database.release();
        }
    }

    @Test
    void damagedContent_isFoundAndNotGivenOut() throws Exception {
        Content content = keepClosed();
        withoutGuards();
        fixture.sql("UPDATE attachment_part SET part_number = part_number + 1 WHERE part_number = 2");
        assertDamaged(content);
        fixture.sql("UPDATE attachment_part SET part_number = part_number - 1 WHERE part_number = 3");
        fixture.sql("UPDATE attachment SET part_count = 2");
        assertDamaged(content);
        fixture.sql("DELETE FROM attachment");
        try (IncidentStore store = fixture.open()) {
            assertEquals(1, store.attachments().verify().get().damaged().size());
        }
    }

    @Test
    void copy_toAnotherPlace_hasTheContents() throws Exception {
        Content content = keepClosed();
        Path to = folder.resolve("copy");
        fixture.stores
                .copy(fixture.place(), fixture.database.credentials(), to.toString(), Credentials.NONE)
                .get();
        try (IncidentStore copy = fixture.stores.open(to.toString()).get()) {
            Path out = folder.resolve("out");
            copy.attachments()
                    .write(content.sha256(), out, AttachmentStore.PATIENT)
                    .get();
            assertArrayEquals(Files.readAllBytes(file(BYTES)), Files.readAllBytes(out));
        }
    }

    private void assertDamaged(Content content) {
        try (IncidentStore store = fixture.open()) {
            Path to = folder.resolve("out");
            assertRefused(
                    "attachment-damaged", store.attachments().write(content.sha256(), to, AttachmentStore.PATIENT));
            assertFalse(Files.exists(to));
            var report = store.attachments().verify().get();
            assertEquals("attachment-damaged", report.damaged().get(0).code().id());
        }
    }

    private void withoutGuards() throws SQLException {
        if (fixture.place().startsWith("jdbc:postgresql:")) {
            fixture.sql(
                    "DROP TRIGGER attachment_refuses_changes ON attachment",
                    "DROP TRIGGER attachment_part_refuses_changes ON attachment_part");
        } else {
            fixture.sql(
                    "DROP TRIGGER attachment_refuses_update",
                    "DROP TRIGGER attachment_refuses_delete",
                    "DROP TRIGGER attachment_part_refuses_update",
                    "DROP TRIGGER attachment_part_refuses_delete");
        }
    }

    private Content keepClosed() throws IOException {
        try (IncidentStore store = fixture.open()) {
            return keep(store, file(BYTES));
        }
    }

    private static Content keep(IncidentStore store, Path file) {
        return store.attachments().keep(file, AttachmentStore.PATIENT).get();
    }

    private Path file(int bytes) throws IOException {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return Files.write(folder.resolve("file-" + bytes), content);
    }
}
