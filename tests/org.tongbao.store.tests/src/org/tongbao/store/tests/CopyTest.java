package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** A store moves from a folder to a server and back, and nothing is lost, altered or left half done. */
@OnPostgres
final class CopyTest {

    private static final int INCIDENTS = 250;

    private final StoreFixture server;
    private final DerbyTestDatabase database = new DerbyTestDatabase();
    private final StoreFixture folder = new StoreFixture(database);

    CopyTest(StoreFixture server) throws IOException {
        this.server = server;
    }

    @AfterEach
    void cleanUp() throws Exception {
        folder.close();
    }

    @Test
    void folder_copiedToServerAndBack_isEqual() throws Exception {
        fill();
        server.make(false);
        CopyReport there = toServer().get();
        Map<String, Long> rows =
                there.tables().stream().collect(Collectors.toMap(CopyReport.Table::name, CopyReport.Table::rows));
        assertEquals(INCIDENTS + 2, rows.get("incident"));
        assertEquals(1, rows.get("organization"));
        assertEquals(1, rows.get("reminder"));
        String back = database.scratch.resolve("back").toString();
        CopyReport again = server.stores
                .copy(server.place(), server.database.credentials(), back, Credentials.NONE)
                .get();
        assertEquals(there.tables(), again.tables());
        List<ChainHead> heads;
        try (IncidentStore before = folder.open();
                IncidentStore after = folder.stores.open(back).get()) {
            heads = before.chains().heads().get();
            assertEquals(heads, after.chains().heads().get());
            assertEquals(before.history("full").get(), after.history("full").get());
            assertEquals(
                    before.list(IncidentQuery.newest(500)).get(),
                    after.list(IncidentQuery.newest(500)).get());
            assertTrue(EcoreUtil.equals(
                    before.load("full").get().orElseThrow().incident(),
                    after.load("full").get().orElseThrow().incident()));
        }
        try (IncidentStore on = server.open()) {
            assertTrue(on.chains().verify(heads).get().sound());
            // goes on where the other left off
            var loaded = on.load("full").get().orElseThrow();
            loaded.incident().setTitle("on the server");
            assertEquals(2, on.save(loaded.incident(), 1, AUTHOR).get().revision());
        }
    }

    @Test
    void placeWithContents_copiedTo_isRefusedAndLeftAlone() throws Exception {
        fill();
        try (IncidentStore other = server.open()) {
            other.save(Incidents.draft("theirs"), 0, AUTHOR).get();
        }
        assertRefused("database-not-empty", toServer());
        assertRefused(
                "database-not-empty",
                folder.stores.copy(server.place(), server.database.credentials(), folder.place(), Credentials.NONE));
        try (IncidentStore other = server.open()) {
            assertEquals(1, other.info().get().incidents());
        }
        try (IncidentStore own = folder.open()) {
            assertEquals(INCIDENTS + 2, own.info().get().incidents());
        }
    }

    @Test
    void copyNoLongerWanted_leavesTheServerEmpty() throws Exception {
        fill();
        server.make(false);
        assertRefused("copy-cancelled", toServer(new Asked(3)));
        toServer().get();
    }

    @Test
    void copyThatIsAltered_isNoticedAndGivenUp() throws Exception {
        fill();
        server.make(true);
        server.sql(
                "CREATE FUNCTION alter_one() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN"
                        + " IF NEW.incident = ''full'' AND NEW.sequence_number = 3 THEN NEW.author := ''nobody''; END IF;"
                        + " RETURN NEW; END'",
                "CREATE TRIGGER altering BEFORE INSERT ON history FOR EACH ROW EXECUTE FUNCTION alter_one()");
        assertRefused("copy-differs", toServer());
        try (IncidentStore other = server.open()) {
            assertEquals(0, other.info().get().incidents());
        }
    }

    @Test
    void sourceThatCannotBeRead_leavesNothing() throws Exception {
        fill();
        folder.sql("ALTER TABLE reminder ADD COLUMN foreign_to_us VARCHAR(10)");
        server.make(false);
        assertRefused("database-failed", toServer());
        Path half = database.scratch.resolve("half");
        folder.sql("INSERT INTO schema_version (version, applied) VALUES (99, 0)");
        assertRefused(
                "database-newer",
                folder.stores.copy(folder.place(), Credentials.NONE, half.toString(), Credentials.NONE));
        assertTrue(!Files.exists(half));
    }

    @Test
    void folderThatCannotTakeIt_isNotMade() throws Exception {
        server.make(true);
        try (IncidentStore other = server.open()) {
            other.save(Incidents.draft("theirs"), 0, AUTHOR).get();
        }
        server.sql(
                "ALTER TABLE incident ALTER COLUMN title TYPE TEXT", "UPDATE incident SET title = repeat('x', 3000)");
        assertRefused(
                "database-failed",
                folder.stores.copy(server.place(), server.database.credentials(), folder.place(), Credentials.NONE));
        assertTrue(!Files.exists(database.place));
    }

    private Result<CopyReport> toServer() {
        return toServer(new NullProgressMonitor());
    }

    private Result<CopyReport> toServer(IProgressMonitor monitor) {
        return folder.stores.copy(
                folder.place(), Credentials.NONE, server.place(), server.database.credentials(), monitor);
    }

    private void fill() {
        try (IncidentStore store = folder.open()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
            store.save(Incidents.large("large"), 0, AUTHOR).get();
            for (int i = 0; i < INCIDENTS; i++) {
                store.save(Incidents.draft("i-" + i), 0, AUTHOR).get();
            }
            Organization office = OrganizationFactory.eINSTANCE.createOrganization();
            office.setId("o-1");
            office.setName("鼓山𠮷戶政事務所");
            store.organizations().save(office, 0, AUTHOR).get();
            store.reminders()
                    .claim(new ReminderKey("i-1", "CLK-01", "", Incidents.AWARENESS, 0, ReminderKey.MAIL), AUTHOR)
                    .get();
        }
    }
}
