package org.tongbao.category.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongbao.category.contract.Services;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.sample.MadeUpIncidents;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Incident;

/** Incidents made up for trials look like those of the five categories. */
final class MadeUpIncidentsTest {

    private static final Instant UNTIL = Instant.parse("2026-11-01T04:00:00Z");
    private static final List<String> FIVE = List.of("web", "intrusion", "dos", "equipment", "other");

    private final IncidentService service = Services.get(IncidentService.class);
    private final List<Incident> incidents = made(1);

    private List<Incident> made(long seed) {
        var source = new MadeUpIncidents(service, FIVE, UNTIL, seed);
        return LongStream.range(0, 150).mapToObj(i -> source.make(i).get()).toList();
    }

    @Test
    void manyIncidents_areOfAllCategoriesAndInManyStates() {
        var categories = new TreeMap<String, Integer>();
        var states = new TreeMap<LifeCycle.State, Integer>();
        for (Incident incident : incidents) {
            categories.merge(incident.getCategory(), 1, Integer::sum);
            states.merge(LifeCycle.of(incident).state(), 1, Integer::sum);
            assertFalse(Titles.of(incident).isBlank());
        }

        assertEquals(5, categories.size());
        assertTrue(states.size() >= 4, states.toString());
    }

    @Test
    void closedIncident_isAnsweredToTheEnd() {
        var closed = incidents.stream()
                .filter(incident -> LifeCycle.of(incident).state() == LifeCycle.State.CLOSED)
                .toList();

        assertTrue(closed.size() > 50);
        for (Incident incident : closed) {
            var wrong = service.timeline(incident).get().at(UNTIL).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    // a few are late, as in life
                    .filter(finding -> !finding.code().toString().equals("CLOCK_OVERDUE"))
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void anyIncident_mayBeSaved() {
        for (Incident incident : incidents) {
            assertEquals(List.of(), service.refusals(incident));
        }
    }

    @Test
    void otherSeed_givesOtherIncidents() {
        assertEquals(ids(incidents), ids(made(1)));
        assertTrue(ids(made(2)).stream().noneMatch(ids(incidents)::contains));
    }

    private static List<String> ids(List<Incident> incidents) {
        return incidents.stream().map(Incident::getId).toList();
    }
}
