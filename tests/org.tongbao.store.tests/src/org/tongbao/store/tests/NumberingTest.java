package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** Each incident gets the next number of its organization and year at its first save; none is skipped, none given twice. */
@OnEachEngine
final class NumberingTest {

    private static final int CALLERS = 6;
    private static final int SAVES = 20;

    private final StoreFixture fixture;
    private IncidentStore store;

    NumberingTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @Test
    void drafts_savedOneAfterTheOther_areCountedFromOne() {
        assertEquals("115-鼓山-001", number(Incidents.draft("a")));
        assertEquals("115-鼓山-002", number(Incidents.draft("b")));
        assertEquals("115-左營-001", number(of("c", "高雄市左營戶政事務所")));
        assertEquals("115-鼓山-003", number(Incidents.draft("d")));
    }

    @Test
    void stored_savedAgain_keepsItsNumberEvenWhenLeftOut() {
        StoredIncident first = store.save(Incidents.draft("a"), 0, AUTHOR).get();
        Incident changed = first.incident();
        changed.setTitle("首頁遭置換");
        changed.setNumber(null);
        changed.setOrganization("高雄市左營戶政事務所");
        StoredIncident second = store.save(changed, 1, AUTHOR).get();
        assertEquals("115-鼓山-001", second.incident().getNumber());
        assertEquals(
                "115-鼓山-001", store.load("a").get().orElseThrow().incident().getNumber());
        assertEquals("115-左營-001", number(of("c", "高雄市左營戶政事務所")));
    }

    @Test
    void storedNumber_changed_isRefused() {
        Incident stored = store.save(Incidents.draft("a"), 0, AUTHOR).get().incident();
        stored.setNumber("115-鼓山-007");
        assertRefused("number-fixed", store.save(stored, 1, AUTHOR));
    }

    @Test
    void refusedFirstSave_consumesNoNumber() {
        Incident broken = Incidents.draft("a");
        broken.setTitle("\u0007");
        assertRefused("text-unstorable", store.save(broken, 0, AUTHOR));
        assertEquals("115-鼓山-001", number(Incidents.draft("b")));
        assertRefused("conflict", store.save(Incidents.draft("b"), 0, AUTHOR));
        assertEquals("115-鼓山-002", number(Incidents.draft("c")));
    }

    @Test
    void numberOfElsewhere_isKeptAndPassedOver() {
        Incident handed = Incidents.draft("a");
        handed.setNumber("115-鼓山-002");
        assertEquals("115-鼓山-002", number(handed));
        assertEquals("115-鼓山-001", number(Incidents.draft("b")));
        assertEquals("115-鼓山-003", number(Incidents.draft("c")));
    }

    @Test
    void exercise_isCountedApart() {
        Incident drill = Incidents.draft("a");
        drill.setDrill(true);
        assertEquals("115-鼓山-演001", number(drill));
        assertEquals("115-鼓山-001", number(Incidents.draft("b")));
    }

    @Test
    void awarenessBeforeNewYear_countsInTheOldYear() {
        Incident old = Incidents.draft("a");
        old.getEvents().get(0).setAt(Instant.parse("2025-12-31T15:59:59Z"));
        assertEquals("114-鼓山-001", number(old));
        Incident young = Incidents.draft("b");
        young.getEvents().get(0).setAt(Instant.parse("2025-12-31T16:00:00Z"));
        assertEquals("115-鼓山-001", number(young));
        Incident unknown = Incidents.draft("c");
        unknown.getEvents().clear();
        assertEquals("115-鼓山-002", number(unknown), () -> "by the save at " + NOW);
    }

    @Test
    void officesOfTheSameShortName_haveDifferentNumbers() {
        assertEquals("115-中山-001", number(of("a", "臺北市中山戶政事務所")));
        assertEquals("115-基隆市中山戶政事務所-001", number(of("b", "基隆市中山戶政事務所")));
        assertEquals("115-中山-002", number(of("c", "臺北市中山戶政事務所")));
        assertEquals("115-001", number(of("d", "")));
    }

    @Test
    void manyAtOnce_leaveNoGapAndShareNone() throws Exception {
        List<Callable<List<String>>> calls = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            String name = "caller" + caller + "-";
            calls.add(() -> IntStream.range(0, SAVES)
                    .mapToObj(i -> number(Incidents.draft(name + i)))
                    .toList());
        }
        var given = new ArrayList<String>();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (var each : callers.invokeAll(calls)) {
                given.addAll(each.get());
            }
        }
        assertEquals(
                IntStream.rangeClosed(1, CALLERS * SAVES)
                        .mapToObj("115-鼓山-%03d"::formatted)
                        .toList(),
                new ArrayList<>(new TreeSet<>(given)));
        assertEquals(CALLERS * SAVES, given.size());
    }

    @Test
    void databaseOfTheFormerSchema_opened_numbersWhatIsNewAndWhatHasNone() throws SQLException {
        store.save(Incidents.draft("a"), 0, AUTHOR).get();
        store.close();
        FormerSchema.takeBack(fixture, 3);
        store = fixture.open();
        assertEquals("115-鼓山-002", number(Incidents.draft("b")), "001 is taken");
    }

    private static Incident of(String id, String organization) {
        Incident incident = Incidents.draft(id);
        incident.setOrganization(organization);
        return incident;
    }

    private String number(Incident incident) {
        Result<StoredIncident> saved = store.save(incident, 0, AUTHOR);
        return saved.get().incident().getNumber();
    }
}
