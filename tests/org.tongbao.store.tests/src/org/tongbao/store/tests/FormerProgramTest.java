package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;

/**
 * Databases that former programs made, one of each schema as {@code schema-N.zip}, each filled by the program of its time: three
 * incidents, one of them with four revisions that went over to another organization, from schema 5 on an organization.
 */
final class FormerProgramTest {

    private static final int WITH_ORGANIZATIONS = 5;
    private static final int WITH_CHAINS = 7;
    private static final String HOUSEHOLD = "高雄市鼓山戶政事務所";
    private static final String HEALTH = "高雄市鼓山衛生所";

    private final List<StoreFixture> fixtures = new ArrayList<>();

    @AfterEach
    void cleanUp() throws Exception {
        for (StoreFixture each : fixtures) {
            each.close();
        }
    }

    @TestFactory
    List<DynamicTest> databaseOfEachSchema_opened_hasItsHistoryChained() {
        var tests = new ArrayList<DynamicTest>();
        for (int schema = 1; schema < FormerSchema.newest(); schema++) {
            int each = schema;
            tests.add(DynamicTest.dynamicTest("schema " + each, () -> upgraded(each)));
        }
        return tests;
    }

    private void upgraded(int schema) throws IOException {
        var database = new DerbyTestDatabase();
        var fixture = new StoreFixture(database);
        fixtures.add(fixture);
        unpack(schema, database.place);
        int more = schema >= WITH_ORGANIZATIONS ? 1 : 0;
        try (IncidentStore store = fixture.stores.open(fixture.place()).get()) {
            ChainReport report = sound(store);
            assertEquals(FormerSchema.newest(), store.info().get().schemaVersion());
            assertEquals(6 + more, report.links());
            boolean chained = schema >= WITH_CHAINS;
            assertEquals(chained ? 0 : 6 + more, report.inherited(), "links say that they were made later");
            assertEquals(3 + more, report.documents());
            assertEquals(29 + more, report.records());
            assertEquals(
                    List.of(new Expected("", 1), new Expected(HOUSEHOLD, 3 + more), new Expected(HEALTH, 2)),
                    report.heads().stream()
                            .map(head -> new Expected(head.organization(), head.position()))
                            .toList());
            assertTrue(report.heads().stream()
                    .allMatch(head -> chained
                            ? head.origin().equals("save")
                            : head.origin().equals("upgrade") && head.began().equals(NOW)));
            assertEquals(
                    3,
                    store.register().counts().get().stream()
                            .mapToLong(IncidentCount::incidents)
                            .sum());
            assertEquals(
                    "第一行\n第二行 𠮷",
                    store.load("i-1").get().orElseThrow().incident().getAnswers().stream()
                            .filter(answer -> "F2-06".equals(answer.getId()))
                            .findFirst()
                            .orElseThrow()
                            .getText());
            goOn(store, report);
        }
        // the upgrade is done once
        try (IncidentStore again = fixture.stores.open(fixture.place()).get()) {
            assertEquals(8 + more, sound(again).links());
        }
    }

    private record Expected(String organization, long position) {}

    /** What is saved from now on is linked behind what was there. */
    private static void goOn(IncidentStore store, ChainReport before) {
        StoredIncident stored = store.load("i-1").get().orElseThrow();
        stored.incident().setTitle("升級之後");
        store.save(stored.incident(), stored.revision(), AUTHOR).get();
        store.save(Incidents.draft("i-9"), 0, AUTHOR).get();
        ChainReport report = store.chains().verify(before.heads()).get();
        assertTrue(report.sound(), report.breaks().toString());
        assertEquals(before.links() + 2, report.links());
        assertEquals(before.inherited(), report.inherited());
    }

    private static ChainReport sound(IncidentStore store) {
        ChainReport report = store.chains().verify(List.<ChainHead>of()).get();
        assertTrue(report.sound(), report.breaks().toString());
        return report;
    }

    private static void unpack(int schema, Path place) throws IOException {
        try (InputStream resource = FormerProgramTest.class.getResourceAsStream("schema-" + schema + ".zip");
                var zip = new ZipInputStream(Objects.requireNonNull(resource, "schema-" + schema))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = place.resolve(entry.getName()).normalize();
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
            }
        }
    }
}
