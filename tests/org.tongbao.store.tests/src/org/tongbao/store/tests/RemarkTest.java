package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** What a save tells beside the changes of facts is in the history and the chain, and no fact. */
@OnEachEngine
final class RemarkTest {

    private static final Remark CHOSEN = new Remark("merge/answers/F2-04", "{\"chosen\":\"theirs\"}", "電話確認");

    private final StoreFixture fixture;
    private final IncidentStore store;

    RemarkTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @Test
    void remark_saved_standsBehindTheChanges() {
        StoredIncident first = store.save(Incidents.full("i-1"), 0, AUTHOR).get();
        first.incident().setTitle("首頁遭置換");
        var saved = store.save(first.incident(), 1, AUTHOR, List.of(CHOSEN)).get();
        List<HistoryRecord> records = store.history("i-1").get().stream()
                .filter(record -> record.revision() == saved.revision())
                .toList();
        assertEquals(
                List.of("title", CHOSEN.subject()),
                records.stream().map(HistoryRecord::subject).toList());
        assertEquals(CHOSEN.value(), records.get(1).to());
        assertEquals(CHOSEN.reason(), records.get(1).reason());
        assertSound();
    }

    @Test
    void remarkAlone_saved_makesARevision() {
        StoredIncident first = store.save(Incidents.full("i-1"), 0, AUTHOR).get();
        var saved = store.save(first.incident(), 1, AUTHOR, List.of(CHOSEN)).get();
        assertEquals(2, saved.revision());
        assertEquals(2, store.load("i-1").get().orElseThrow().revision());
        assertSound();
        assertRefused("conflict", store.save(first.incident(), 1, AUTHOR, List.of(CHOSEN)));
    }

    @Test
    void remarkOnAnOrganization_saved_isInItsHistory() {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId("o-1");
        organization.setName("高雄市鼓山戶政事務所");
        assertTrue(store.organizations()
                .save(organization, 0, AUTHOR, List.of(CHOSEN))
                .done());
        assertEquals(CHOSEN.subject(), store.history("o-1").get().getLast().subject());
        assertSound();
    }

    @Test
    void remarkAltered_verified_isFound() throws SQLException {
        store.save(Incidents.full("i-1"), 0, AUTHOR, List.of(CHOSEN));
        try (var tampering = new Tampering(fixture.database)) {
            assertEquals(1, tampering.sql("UPDATE history SET value_after = '{}' WHERE subject = ?", CHOSEN.subject()));
        }
        assertFalse(store.chains().verify(List.of()).get().sound());
    }

    @Test
    void subjectOfAFact_isNoRemark() {
        assertThrows(IllegalArgumentException.class, () -> new Remark("answers/F2-04", "{}", ""));
    }

    private void assertSound() {
        assertEquals(List.of(), store.chains().verify(List.of()).get().breaks());
    }
}
