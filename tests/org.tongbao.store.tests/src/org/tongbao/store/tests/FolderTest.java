package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;

/** In which folders a store opens, in which not, and what it says then. */
final class FolderTest {

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;

    FolderTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        // the store makes it, unless a test puts something else there
        fixture.make(false);
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void newFolder_opened_holdsDatabaseAndLogOnly() throws IOException {
        Path litter = Path.of("derby.log").toAbsolutePath();
        assertFalse(Files.exists(litter));
        fixture.open().close();
        assertFalse(Files.exists(litter));
        try (Stream<Path> files = Files.list(database.place)) {
            assertEquals(
                    List.of("derby", "derby.lock", "derby.log"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void openStore_openedAgain_isRefusedUntilClosed() {
        IncidentStore first = fixture.open();
        assertRefused("database-in-use", fixture.tryOpen());
        assertRefused("database-in-use", fixture.stores.open(database.place + "/../" + database.place.getFileName()));
        first.close();
        first.close();
        fixture.open();
    }

    @Test
    void twoStores_openAtOnce_keepTheirOwn() {
        IncidentStore first = fixture.open();
        IncidentStore second = fixture.stores
                .open(database.scratch.resolve("second").toString())
                .get();
        first.save(Incidents.draft("i-1"), 0, AUTHOR);
        first.close();
        assertEquals(List.of(), second.list(IncidentQuery.newest(10)).get());
        assertTrue(second.save(Incidents.draft("i-2"), 0, AUTHOR).done());
    }

    @Test
    void storeOfAnotherProcess_opened_isRefusedUntilThatEnds() throws Exception {
        try (var child = new ChildJvm(fixture.database.credentials(), "hold", fixture.place())) {
            assertEquals("open", child.line());
            assertRefused("database-in-use", fixture.tryOpen());
            child.finish();
            assertTrue(fixture.tryOpen().done());
        }
    }

    @Test
    void fileInPlace_opened_isRefused() throws IOException {
        Files.writeString(database.place, "no folder");
        assertRefused("database-unreachable", fixture.tryOpen());
        assertRefused("database-unreachable", fixture.stores.open(database.place + "/below"));
    }

    @Test
    void impossiblePath_opened_isRefused() {
        assertRefused("database-unreachable", fixture.stores.open("a\u0000b"));
        assertRefused("database-unreachable", fixture.stores.open(database.scratch + "/a;bootPassword=b"));
    }

    @Test
    void folderOfOthers_opened_isRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(database.place);
        Files.writeString(database.place.resolve("report.odt"), "not ours");
        assertRefused("database-foreign-folder", fixture.tryOpen());
        try (Stream<Path> files = Files.list(database.place)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void makingInterrupted_opened_startsAgain() throws IOException {
        Files.createDirectories(database.place.resolve("derby.making/seg0"));
        Files.writeString(database.place.resolve("derby.making/service.properties"), "half made");
        assertTrue(fixture.open().save(Incidents.draft("i-1"), 0, AUTHOR).done());
    }
}
