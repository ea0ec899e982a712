package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;
import static org.tongbao.store.tests.StoreFixture.codes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.store.internal.StoreEngines;

/** What is counted with each save is what there is. */
@OnEachEngine
final class CountTest {

    private static final String OFFICE = "高雄市鼓山戶政事務所";

    private final StoreFixture fixture;

    /** Derives the state that the law of the life cycle gives, so that void and reopened ones are counted, too. */
    private final StoreEngines stores =
            new StoreEngines(CountTest::columns, Clock.fixed(StoreFixture.NOW, ZoneOffset.UTC));

    private final IncidentStore store;

    CountTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open(stores);
    }

    private static IncidentColumns.Columns columns(Incident incident, Instant now) {
        return new IncidentColumns.Columns(
                Optional.empty(),
                "",
                LifeCycle.of(incident).state().id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OpenClocks.NONE);
    }

    @Test
    void emptyDatabase_counted_hasNone() {
        assertEquals(List.of(), store.register().counts().get());
        assertEquals(0, store.info().get().incidents());
    }

    @Test
    void eachStepOfALife_counted_isInOneStateOnly() {
        StoredIncident stored = store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        assertEquals(
                List.of(count("draft", false, 1)), store.register().counts().get());
        for (var step : List.of(
                List.of("notified", "notified"),
                List.of(LifeCycle.VOIDED, "voided"),
                List.of(LifeCycle.REOPENED, "notified"),
                List.of("closed", "closed"))) {
            stored = happens(stored, step.get(0));
            assertEquals(
                    List.of(count(step.get(1), false, 1)),
                    store.register().counts().get(),
                    step.get(0));
        }
        stored.incident().setDrill(true);
        store.save(stored.incident(), stored.revision(), AUTHOR).get();
        assertEquals(
                List.of(count("closed", true, 1)), store.register().counts().get());
        assertSound();
    }

    @Test
    void incidentGivenToAnotherOrganization_counted_isThere() {
        StoredIncident stored = store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        stored.incident().setOrganization("高雄市鼓山衛生所");
        store.save(stored.incident(), 1, AUTHOR).get();
        assertEquals(
                List.of(new IncidentCount("高雄市鼓山衛生所", "draft", false, 1)),
                store.register().counts().get());
        assertSound();
    }

    @Test
    void refusedSaves_counted_changeNothing() {
        StoredIncident stored = store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        assertRefused("conflict", store.save(Incidents.draft("i-1"), 0, AUTHOR));
        happens(stored, "notified");
        stored.incident().getEvents().add(Incidents.event("late", LifeCycle.VOIDED, Incidents.AWARENESS));
        assertRefused("conflict", store.save(stored.incident(), 1, AUTHOR));
        stored.incident().setId("i-0");
        assertRefused("conflict", store.save(stored.incident(), 1, AUTHOR));
        assertEquals(
                List.of(count("notified", false, 1)), store.register().counts().get());
        assertSound();
    }

    @Test
    void incidentThatAnotherProgramDerivedAnew_saved_isCountedInOneStateOnly() throws SQLException {
        StoredIncident stored = store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        // the revision is the same
        try (Connection other = fixture.database.connect();
                var statement = other.createStatement()) {
            statement.executeUpdate("UPDATE incident SET incident_state = 'contained'");
            statement.executeUpdate("UPDATE incident_count SET incident_state = 'contained'");
        }
        happens(stored, "notified");
        assertEquals(
                List.of(count("notified", false, 1)), store.register().counts().get());
        assertSound();
    }

    @Test
    void randomLife_counted_isAsCountedOneByOne() {
        var random = new Random(20260314);
        var open = new ArrayList<StoredIncident>();
        var events = List.of("notified", "contained", "closed", LifeCycle.VOIDED, LifeCycle.REOPENED);
        for (int i = 0; i < 120; i++) {
            if (open.isEmpty() || random.nextInt(3) == 0) {
                Incident made = Incidents.draft("i-" + i);
                made.setOrganization("機關 " + random.nextInt(3));
                made.setDrill(random.nextInt(4) == 0);
                open.add(store.save(made, 0, AUTHOR).get());
            } else {
                int at = random.nextInt(open.size());
                open.set(at, happens(open.get(at), events.get(random.nextInt(events.size()))));
            }
        }
        Map<IncidentCount, Long> one = store.list(IncidentQuery.newest(1000)).get().stream()
                .collect(Collectors.groupingBy(
                        line -> new IncidentCount(line.organization(), line.state(), line.drill(), 0),
                        Collectors.counting()));
        List<IncidentCount> expected = one.entrySet().stream()
                .map(each -> new IncidentCount(
                        each.getKey().organization(),
                        each.getKey().state(),
                        each.getKey().drill(),
                        each.getValue()))
                .toList();
        assertEquals(sorted(expected), sorted(store.register().counts().get()));
        assertEquals(open.size(), store.info().get().incidents());
        assertSound();
    }

    @Test
    void severalWriters_counted_loseNothing() throws Exception {
        int writers = 4;
        int each = 12;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String name = "w" + writer + "-";
                work.add(() -> {
                    var refused = new ArrayList<String>();
                    for (int i = 0; i < each; i++) {
                        Incident made = Incidents.draft(name + i);
                        made.setOrganization("機關 " + i % 3);
                        Result<StoredIncident> saved = store.save(made, 0, AUTHOR);
                        refused.addAll(codes(saved));
                        refused.addAll(codes(store.save(
                                notified(saved.get().incident()), saved.get().revision(), AUTHOR)));
                        refused.addAll(codes(store.derive(name + i)));
                    }
                    return refused;
                });
            }
            for (Future<List<String>> done : threads.invokeAll(work)) {
                assertEquals(List.of(), done.get());
            }
        }
        assertEquals(
                writers * each,
                store.register().counts().get().stream()
                        .mapToLong(IncidentCount::incidents)
                        .sum());
        assertSound();
    }

    @Test
    void wrongCount_verified_isFoundAndCountedAnew() throws SQLException {
        store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        try (Connection connection = fixture.database.connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE incident_count SET incidents = 7");
        }
        var report = store.chains().verify(List.of()).get();
        assertEquals(
                List.of("count-differs"),
                report.breaks().stream().map(each -> each.what().code().id()).toList());
        assertEquals(OFFICE, report.breaks().get(0).organization());
        assertTrue(store.register().recount().get());
        assertFalse(store.register().recount().get());
        assertEquals(
                List.of(count("draft", false, 1)), store.register().counts().get());
        assertSound();
    }

    @Test
    void databaseOfTheFormerSchema_opened_isCounted() throws SQLException {
        happens(store.save(Incidents.draft("i-1"), 0, AUTHOR).get(), "notified");
        store.save(Incidents.draft("i-2"), 0, AUTHOR).get();
        store.close();
        FormerSchema.takeBack(fixture, FormerSchema.COUNTED - 1);
        try (IncidentStore upgraded = fixture.open(stores)) {
            assertEquals(
                    List.of(count("draft", false, 1), count("notified", false, 1)),
                    upgraded.register().counts().get());
            assertTrue(upgraded.chains().verify(List.of()).get().sound());
        }
    }

    private StoredIncident happens(StoredIncident stored, String type) {
        Incident incident = stored.incident();
        String id = type + "-" + incident.getId() + "-" + stored.revision();
        var event = Incidents.event(id, type, Incidents.AWARENESS.plusSeconds(stored.revision()));
        event.setReason("測試");
        incident.getEvents().add(event);
        return store.save(incident, stored.revision(), AUTHOR).get();
    }

    private static Incident notified(Incident incident) {
        incident.getEvents().add(Incidents.event("n-" + incident.getId(), "notified", Incidents.AWARENESS));
        return incident;
    }

    private void assertSound() {
        assertEquals(List.of(), store.chains().verify(List.of()).get().breaks());
    }

    private static IncidentCount count(String state, boolean drill, long incidents) {
        return new IncidentCount(OFFICE, state, drill, incidents);
    }

    private static List<IncidentCount> sorted(List<IncidentCount> counts) {
        return counts.stream().sorted(Comparator.comparing(Objects::toString)).toList();
    }
}
