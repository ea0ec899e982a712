package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Incident;

/** The register finds incidents by their columns. */
@OnEachEngine
final class RegisterTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final StoreFixture fixture;
    private final IncidentStore store;

    RegisterTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @BeforeEach
    void fill() {
        store.save(aware("older", Incidents.AWARENESS.minus(HOUR), "旗津戶政事務所"), 0, AUTHOR);
        store.save(Incidents.full("full"), 0, AUTHOR);
        store.save(aware("newer", Incidents.AWARENESS.plus(HOUR), "100%_機關!"), 0, AUTHOR);
    }

    @Test
    void newest_listed_isSortedByAwareness() {
        assertEquals(List.of("newer", "full", "older"), ids(IncidentQuery.newest(10)));
        assertEquals(List.of("newer", "full"), ids(IncidentQuery.newest(2)));
    }

    @Test
    void line_listed_hasAllColumns() {
        assertEquals(
                new IncidentSummary(
                        "full",
                        "115-網-003",
                        "官網首頁遭置換 <\"&'> 𠮷 \uE000 😀",
                        "web",
                        "高雄市鼓山戶政事務所",
                        Optional.of(2),
                        "bureau-110",
                        "notified",
                        Optional.of(Incidents.AWARENESS),
                        Optional.of(Incidents.AWARENESS.plus(HOUR)),
                        Optional.of("CLK-01"),
                        true,
                        1,
                        NOW),
                store.list(query("notified", "", 0, Instant.MIN, "")).get().get(0));
    }

    @Test
    void incidentWithoutAwareness_listed_comesFirstWithEmptyColumns() {
        Incident bare = Incidents.draft("bare");
        bare.getEvents().clear();
        store.save(bare, 0, AUTHOR);
        IncidentSummary first = store.list(IncidentQuery.newest(1)).get().get(0);
        assertEquals("bare", first.id());
        assertEquals(Optional.empty(), first.awareness());
        assertEquals(Optional.empty(), first.level());
        assertEquals(Optional.empty(), first.nextClock());
        assertEquals("115-鼓山-001", first.number());
    }

    @Test
    void eachCondition_listed_restricts() {
        assertEquals(List.of("newer", "older"), ids(query("draft", "", 0, Instant.MIN, "")));
        assertEquals(List.of("older"), ids(query("", "旗津戶政事務所", 0, Instant.MIN, "")));
        assertEquals(List.of("full"), ids(query("", "", 2, Instant.MIN, "")));
        assertEquals(List.of("older"), ids(query("", "", 0, Incidents.AWARENESS.plus(HOUR), "")));
        assertEquals(
                List.of("full", "older"),
                ids(query("", "", 0, Incidents.AWARENESS.plus(HOUR).plusNanos(1000), "")));
        assertEquals(List.of(), ids(query("notified", "旗津戶政事務所", 0, Instant.MIN, "")));
    }

    @Test
    void text_listed_isFoundInNumberTitleAndOrganizationLiterally() {
        assertEquals(List.of("full"), ids(query("", "", 0, Instant.MIN, "網-003")));
        assertEquals(List.of("full"), ids(query("", "", 0, Instant.MIN, "首頁遭置換")));
        assertEquals(List.of("newer"), ids(query("", "", 0, Instant.MIN, "%_機關!")));
        assertEquals(List.of(), ids(query("", "", 0, Instant.MIN, "1%機")));
        Incident latin = Incidents.draft("latin");
        latin.setTitle("Web Defacement");
        store.save(latin, 0, AUTHOR);
        assertEquals(List.of("latin"), ids(query("", "", 0, Instant.MIN, "dEFACE")));
    }

    @Test
    void secondRevision_listed_showsItsColumns() {
        Incident older = store.load("older").get().orElseThrow().incident();
        older.setTitle("改題");
        older.getEvents().add(Incidents.event("n", "notified", NOW));
        store.save(older, 1, AUTHOR);
        IncidentSummary line = store.list(query("notified", "旗津戶政事務所", 0, Instant.MIN, ""))
                .get()
                .get(0);
        assertEquals("改題", line.title());
        assertEquals(2, line.revision());
    }

    @Test
    void longestTexts_saved_fitIntoTheIndexes() {
        Incident longest = aware("longest", Incidents.AWARENESS, "機".repeat(3000));
        longest.setNumber("號".repeat(3000));
        longest.setTitle("題".repeat(3000));
        longest.setCategory("類".repeat(3000));
        StoredIncident stored = store.save(longest, 0, AUTHOR).get();
        stored.incident().setTitle("目".repeat(3000));
        store.save(stored.incident(), stored.revision(), AUTHOR).get();
        IncidentSummary line = store.list(query("draft", "機".repeat(255), 0, Instant.MIN, ""))
                .get()
                .get(0);
        assertEquals("目".repeat(2000), line.title());
    }

    @Test
    void info_ofThreeIncidents_countsThem() {
        var info = store.info().get();
        assertEquals(3, info.incidents());
        assertEquals(4 + 17 + 4, store.chains().records().get());
        assertTrue(List.of("Apache Derby", "PostgreSQL").contains(info.engine()), info.engine());
        assertTrue(info.engineVersion().matches("[0-9]+(\\.[0-9]+)+"), info.engineVersion());
        assertEquals(FormerSchema.newest(), info.schemaVersion());
        assertEquals(fixture.place().split(";")[0], info.location());
    }

    private List<String> ids(IncidentQuery query) {
        return store.list(query).get().stream().map(IncidentSummary::id).toList();
    }

    private static IncidentQuery query(String state, String organization, int level, Instant overdue, String text) {
        return new IncidentQuery(
                Optional.of(state).filter(each -> !each.isEmpty()),
                Optional.of(organization).filter(each -> !each.isEmpty()),
                Optional.of(level).filter(each -> each > 0),
                Optional.of(overdue).filter(each -> !each.equals(Instant.MIN)),
                Optional.of(text).filter(each -> !each.isEmpty()),
                10);
    }

    private static Incident aware(String id, Instant awareness, String organization) {
        Incident incident = Incidents.draft(id);
        incident.setOrganization(organization);
        incident.getEvents().get(0).setAt(awareness);
        return incident;
    }
}
