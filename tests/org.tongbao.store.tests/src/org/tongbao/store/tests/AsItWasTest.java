package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.tongbao.core.incident.AsOf;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From an incident and its history comes each of its revisions just as it was saved. */
final class AsItWasTest {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int SEEDS = 25;
    private static final int SAVES = 10;

    private final StoreFixture fixture;

    AsItWasTest() throws IOException {
        fixture = new StoreFixture();
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void anyRevision_takenBackByTheHistory_isAsItWasSaved() throws Exception {
        var bundle = FrameworkUtil.getBundle(AsItWasTest.class);
        var tracker = new ServiceTracker<IncidentService, IncidentService>(
                bundle.getBundleContext(), IncidentService.class, null);
        tracker.open();
        try (IncidentStore store = fixture.open()) {
            IncidentService service = tracker.waitForService(LONGEST_START.toMillis());
            for (long seed = 1; seed <= SEEDS; seed++) {
                compare(service, store, seed);
            }
        } finally {
            tracker.close();
        }
    }

    private static void compare(IncidentService service, IncidentStore store, long seed) {
        var edits = new RandomEdits(seed, false);
        Incident first = Incidents.full("i-" + seed);
        first.setNumber(null);
        var stored = new StoredIncident(first, 0, Incidents.AWARENESS);
        Map<Long, JsonNode> saved = new TreeMap<>();
        for (int i = 0; i < SAVES; i++) {
            stored = store.save(stored.incident(), stored.revision(), StoreFixture.AUTHOR)
                    .get();
            saved.put(stored.revision(), ordered(json(service, stored.incident())));
            edits.apply(stored.incident());
        }
        Incident last = store.load("i-" + seed).get().orElseThrow().incident();
        List<HistoryRecord> history = store.history("i-" + seed).get();
        saved.forEach((revision, expected) -> assertEquals(
                expected,
                ordered(AsOf.of(service, last, history, revision)),
                "seed " + seed + ", revision " + revision));
    }

    private static ObjectNode json(IncidentService service, Incident incident) {
        return (ObjectNode) Json.read(service.write(incident), "incident").get();
    }

    /** The history tells what there is, not in which order, and instants without a zone. */
    private static ObjectNode ordered(ObjectNode json) {
        for (String list : List.of("events", "impacts", "evidence", "improvements")) {
            var entries = new ArrayList<JsonNode>();
            json.path(list).forEach(entries::add);
            entries.sort((one, other) ->
                    one.path("id").asString("").compareTo(other.path("id").asString("")));
            var sorted = json.putArray(list);
            entries.forEach(sorted::add);
        }
        return (ObjectNode) Json.fragment(Json.write(json).replace("2026-03-13T22:40+08:00", "2026-03-13T14:40:00Z"));
    }
}
