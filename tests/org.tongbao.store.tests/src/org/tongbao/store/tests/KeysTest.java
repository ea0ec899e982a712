package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterFilter;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.core.store.RegisterQuery.Field;
import org.tongbao.model.incident.Incident;

/** The keys of a long register are those of its lines, filtered, grouped and sorted, on each engine alike. */
@OnEachEngine
final class KeysTest {

    private static final int INCIDENTS = 130;

    private final IncidentStore store;
    private List<IncidentSummary> all = List.of();

    KeysTest(StoreFixture fixture) {
        store = fixture.open();
    }

    @BeforeEach
    void fill() {
        var random = new Random(9);
        for (int i = 0; i < INCIDENTS; i++) {
            Incident incident = random.nextInt(3) == 0 ? Incidents.full("i-" + i) : Incidents.draft("i-" + i);
            incident.setNumber("115-測-" + random.nextInt(1000) + "-" + i);
            incident.setOrganization(List.of("", "b", "Z", "臺", "𠮷").get(random.nextInt(5)));
            incident.setCategory(List.of("web", "dos").get(random.nextInt(2)));
            incident.setTitle(random.nextInt(4) == 0 ? null : "題 " + random.nextInt(50));
            incident.setDrill(random.nextInt(5) == 0);
            if (random.nextInt(6) == 0) {
                incident.getEvents().remove(0);
            } else {
                incident.getEvents().get(0).setAt(Incidents.AWARENESS.plusSeconds(random.nextInt(90)));
            }
            store.save(incident, 0, AUTHOR).get();
        }
        all = store.list(IncidentQuery.newest(INCIDENTS * 2)).get();
        assertEquals(INCIDENTS, all.size());
    }

    @Test
    void eachOrderAndGroup_asked_isAsSortedOneByOne() {
        for (Field order : Field.values()) {
            for (boolean descending : List.of(true, false)) {
                for (Optional<Field> group :
                        List.of(Optional.<Field>empty(), Optional.of(Field.STATE), Optional.of(Field.LEVEL))) {
                    check(new RegisterQuery(RegisterFilter.ALL, order, descending, group));
                }
            }
        }
    }

    @Test
    void eachFilter_asked_isAsFilteredOneByOne() {
        Instant at = Incidents.AWARENESS.plusSeconds(3640);
        var filters = List.of(
                filter("draft", "", 0, "", Optional.empty(), Optional.empty()),
                filter("", "𠮷", 0, "", Optional.empty(), Optional.empty()),
                filter("", "", 2, "", Optional.empty(), Optional.empty()),
                filter("", "", 0, "dos", Optional.empty(), Optional.empty()),
                filter("", "", 0, "", Optional.of(true), Optional.empty()),
                filter("", "", 0, "", Optional.of(false), Optional.empty()),
                filter("", "", 0, "", Optional.empty(), Optional.of(at)),
                filter("notified", "臺", 2, "web", Optional.of(true), Optional.of(at)),
                filter("no such state", "", 0, "", Optional.empty(), Optional.empty()));
        for (RegisterFilter filter : filters) {
            check(new RegisterQuery(filter, Field.NUMBER, false, Optional.of(Field.ORGANIZATION)));
        }
    }

    private void check(RegisterQuery query) {
        List<IncidentSummary> expected =
                all.stream().filter(query.filter()::test).sorted(order(query)).toList();
        List<RegisterKey> keys = store.register().keys(query).get();
        assertEquals(
                expected.stream()
                        .map(line -> new RegisterKey(
                                line.id(),
                                query.group().map(by -> group(line, by)).orElse("")))
                        .toList(),
                keys,
                query::toString);
        assertEquals(
                expected,
                store.register()
                        .lines(keys.stream().map(RegisterKey::id).toList())
                        .get());
    }

    @Test
    void lines_asked_comeAsAskedWithoutThoseThatAreNotThere() {
        var ids = new ArrayList<>(all.stream().map(IncidentSummary::id).toList());
        Collections.reverse(ids);
        ids.add(3, "nobody");
        ids.remove("i-7");
        List<String> expected = ids.stream().filter(id -> !id.equals("nobody")).toList();
        assertEquals(
                expected,
                store.register().lines(ids).get().stream()
                        .map(IncidentSummary::id)
                        .toList());
        assertEquals(List.of(), store.register().lines(List.of()).get());
    }

    private static Comparator<IncidentSummary> order(RegisterQuery query) {
        Comparator<IncidentSummary> groups = query.group().map(KeysTest::by).orElse((one, other) -> 0);
        Comparator<IncidentSummary> order = by(query.order());
        return groups.thenComparing(query.descending() ? order.reversed() : order)
                .thenComparing(line -> line.awareness().orElse(Instant.MAX), Comparator.reverseOrder())
                .thenComparing(IncidentSummary::id);
    }

    private static Comparator<IncidentSummary> by(Field field) {
        return switch (field) {
            case LEVEL -> Comparator.comparing(line -> line.level().orElse(-1));
            case NUMBER -> Comparator.comparing(IncidentSummary::number);
            case TITLE -> Comparator.comparing(IncidentSummary::title);
            case DUE -> Comparator.comparing(line -> line.nextDue().orElse(Instant.MAX));
            case STATE -> Comparator.comparing(KeysTest::handled);
            case CATEGORY -> Comparator.comparing(IncidentSummary::category);
            case ORGANIZATION -> Comparator.comparing(IncidentSummary::organization);
            case AWARENESS -> Comparator.comparing(line -> line.awareness().orElse(Instant.MAX));
        };
    }

    private static LifeCycle.State handled(IncidentSummary line) {
        return Arrays.stream(LifeCycle.State.values())
                .filter(state -> state.id().equals(line.state()))
                .findFirst()
                .orElseThrow();
    }

    private static String group(IncidentSummary line, Field by) {
        return switch (by) {
            case LEVEL -> line.level().map(Objects::toString).orElse("");
            case STATE -> line.state();
            case ORGANIZATION -> line.organization();
            default -> throw new IllegalArgumentException(by.name());
        };
    }

    private static RegisterFilter filter(
            String state,
            String organization,
            int level,
            String category,
            Optional<Boolean> drill,
            Optional<Instant> overdueAt) {
        return new RegisterFilter(
                Optional.of(state).filter(each -> !each.isEmpty()),
                Optional.of(organization).filter(each -> !each.isEmpty()),
                Optional.of(level).filter(each -> each > 0),
                Optional.of(category).filter(each -> !each.isEmpty()),
                drill,
                overdueAt);
    }
}
