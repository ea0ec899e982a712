package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.ChainBreak;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.OrganizationFactory;

/** Whatever is altered, removed or put elsewhere behind the store's back is found, and the first place named. */
@OnEachEngine(served = false)
final class TamperTest {

    private static final String HOUSEHOLD = "高雄市鼓山戶政事務所";
    private static final String HISTORY_ORDER = "incident, sequence_number";
    private static final String LINK_ORDER = "organization, link_position";

    /** Columns of the history by number. */
    private static final int SEQUENCE = 1;

    private static final int REVISION = 2;
    private static final int SUBJECT = 6;

    private final IncidentStore store;
    private final Tampering owner;

    TamperTest(StoreFixture fixture) throws SQLException {
        store = fixture.open();
        owner = new Tampering(fixture.database);
    }

    /** Five links: three revisions of one incident, one of another between them, one of the organization. */
    @BeforeEach
    void fill() {
        StoredIncident stored = save(Incidents.full("i-1"), 0);
        stored.incident().setTitle("首頁遭置換");
        stored.incident().getAnswers().removeIf(answer -> "F2-05".equals(answer.getId()));
        stored = save(stored.incident(), 1);
        Incident other = Incidents.draft("i-2");
        other.setNumber("115-網-004");
        save(other, 0);
        var organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId("o-1");
        organization.setName(HOUSEHOLD);
        store.organizations().save(organization, 0, AUTHOR).get();
        stored.incident().setTitle("官網首頁遭置換");
        save(stored.incident(), 2);
        assertTrue(verify().sound(), () -> verify().breaks().toString());
    }

    @AfterEach
    void cleanUp() throws SQLException {
        owner.close();
    }

    @Test
    void anyValueOfAnyRecord_altered_isFoundAtItsRevision() throws SQLException {
        var sound = owner.rows("history", HISTORY_ORDER);
        for (int row = 0; row < sound.size(); row++) {
            for (int column = REVISION; column < sound.get(row).size(); column++) {
                var altered = copy(sound);
                altered.get(row)
                        .set(
                                column,
                                Optional.of(other(sound.get(row).get(column).orElseThrow())));
                owner.replace("history", altered);
                String what = sound.get(row) + " column " + column;
                ChainBreak first = broken(what);
                assertEquals(sound.get(row).get(0).get(), first.id(), what);
                if (column != REVISION) {
                    assertEquals(sound.get(row).get(REVISION).get(), first.revision(), what);
                    assertTrue(
                            Set.of("chain-record-differs", "chain-records-differ")
                                    .contains(code(first)),
                            what);
                }
            }
        }
        owner.replace("history", sound);
        assertTrue(verify().sound());
    }

    @Test
    void alteredValue_isNamedByItsSubject() throws SQLException {
        owner.sql(
                "UPDATE history SET value_after = '\"x\"' WHERE incident = 'i-1' AND subject = 'title' AND revision = 2");
        assertFirst("chain-record-differs", 2, "115-網-003", 2, "title");
    }

    @Test
    void anyRecord_removed_isFound() throws SQLException {
        var sound = owner.rows("history", HISTORY_ORDER);
        for (int row = 0; row < sound.size(); row++) {
            var less = copy(sound);
            less.remove(row);
            owner.replace("history", less);
            assertEquals(
                    sound.get(row).get(0).get(),
                    broken("without " + sound.get(row)).id());
            // closing the gap does not help
            for (int later = row; later < less.size(); later++) {
                if (less.get(later).get(0).equals(sound.get(row).get(0))) {
                    less.get(later)
                            .set(
                                    SEQUENCE,
                                    Optional.of(
                                            (Long) less.get(later).get(SEQUENCE).get() - 1));
                }
            }
            owner.replace("history", less);
            ChainBreak first = broken("without " + sound.get(row) + ", gap closed");
            assertEquals(sound.get(row).get(0).get(), first.id());
        }
    }

    @Test
    void anyTwoNeighbours_swapped_areFound() throws SQLException {
        var sound = owner.rows("history", HISTORY_ORDER);
        for (int row = 1; row < sound.size(); row++) {
            var swapped = copy(sound);
            for (int column = 0; column < sound.get(row).size(); column++) {
                if (column != SEQUENCE) {
                    swapped.get(row).set(column, sound.get(row - 1).get(column));
                    swapped.get(row - 1).set(column, sound.get(row).get(column));
                }
            }
            if (sound.get(row).get(0).equals(sound.get(row - 1).get(0))) {
                owner.replace("history", swapped);
                broken("swapped " + sound.get(row).get(SUBJECT));
            }
        }
    }

    @Test
    void recordOfNobody_added_isFound() throws SQLException {
        owner.sql("INSERT INTO history SELECT 'i-9', sequence_number, revision, changed_at, author, change_action,"
                + " subject, value_before, value_after, reason FROM history WHERE incident = 'i-2'");
        assertEquals("i-9", broken("history of nobody").id());
        owner.sql("DELETE FROM history WHERE incident = 'i-9'");
        owner.sql("INSERT INTO history SELECT incident, sequence_number + 100, 9, changed_at, author, change_action,"
                + " subject, value_before, value_after, reason FROM history WHERE incident = 'i-2'");
        assertFirst("chain-revision-unlinked", 0, "115-網-004", 9);
    }

    @Test
    void historyCutOff_isFound() throws SQLException {
        owner.sql("DELETE FROM history WHERE incident = 'i-1' AND revision = 3");
        assertFirst("chain-records-missing", 5, "115-網-003", 3);
    }

    @Test
    void anyValueOfAnyLink_altered_isFoundThere() throws SQLException {
        var sound = owner.rows("chain_link", LINK_ORDER);
        for (int row = 0; row < sound.size(); row++) {
            for (int column = 0; column < sound.get(row).size(); column++) {
                var altered = copy(sound);
                altered.get(row)
                        .set(
                                column,
                                Optional.of(other(sound.get(row).get(column).orElseThrow())));
                owner.replace("chain_link", altered);
                String what = sound.get(row) + " column " + column;
                ChainReport report = verify();
                assertFalse(report.sound(), what);
                if (column > 1) {
                    assertEquals(row + 1, report.breaks().get(0).position(), what);
                    assertTrue(
                            report.breaks().stream().anyMatch(each -> code(each).equals("chain-link-differs")), what);
                }
            }
        }
        owner.replace("chain_link", sound);
        assertTrue(verify().sound());
    }

    @Test
    void anyLink_removed_isFoundThere() throws SQLException {
        var sound = owner.rows("chain_link", LINK_ORDER);
        for (int row = 0; row < sound.size() - 1; row++) {
            var less = copy(sound);
            less.remove(row);
            owner.replace("chain_link", less);
            assertFirst("chain-link-missing", row + 1, "", 0);
        }
    }

    @Test
    void anyTwoLinks_swapped_areFoundAtTheFirst() throws SQLException {
        var sound = owner.rows("chain_link", LINK_ORDER);
        for (int row = 1; row < sound.size(); row++) {
            var swapped = copy(sound);
            for (int column = 2; column < sound.get(row).size(); column++) {
                swapped.get(row).set(column, sound.get(row - 1).get(column));
                swapped.get(row - 1).set(column, sound.get(row).get(column));
            }
            owner.replace("chain_link", swapped);
            assertEquals(row, broken("swapped " + row).position());
        }
    }

    @Test
    void head_altered_isFound() throws SQLException {
        for (String change : List.of(
                "link_position = 4",
                "link_position = 6",
                "link_hash = '" + "0".repeat(64) + "'",
                "began = 0",
                "origin = 'upgrade'",
                "organization = 'x'")) {
            var sound = owner.rows("chain_head", "organization");
            assertEquals(1, owner.sql("UPDATE chain_head SET " + change));
            assertFalse(verify().sound(), change);
            owner.replace("chain_head", sound);
        }
        owner.sql("DELETE FROM chain_head");
        assertEquals("chain-head-missing", code(broken("no head")));
    }

    @Test
    void chainCutOff_withItsHeadLeft_isFoundThere() throws SQLException {
        owner.sql("DELETE FROM chain_link WHERE link_position > 3");
        assertFirst("chain-head-differs", 4, "", 0);
    }

    @Test
    void chainCutOff_withItsHeadAdjusted_isFoundByWhatItCovered() throws SQLException {
        cutOff(4);
        assertFirst("chain-revision-unlinked", 0, "115-網-003", 3);
        owner.sql("DELETE FROM history WHERE incident = 'i-1' AND revision = 3");
        assertFirst("chain-revision-unlinked", 0, "115-網-003", 3);
    }

    /** Who puts back all of it is found by an anchor only. */
    @Test
    void allPutBackToAnEarlierState_isFoundByItsAnchor() throws SQLException {
        var incidents = owner.rows("incident", "id");
        var history = owner.rows("history", HISTORY_ORDER);
        var links = owner.rows("chain_link", LINK_ORDER);
        var heads = owner.rows("chain_head", "organization");
        StoredIncident stored = store.load("i-1").get().orElseThrow();
        stored.incident().setTitle("不欲人知");
        save(stored.incident(), stored.revision());
        List<ChainHead> anchored = store.chains().heads().get();
        owner.replace("incident", incidents);
        owner.replace("history", history);
        owner.replace("chain_link", links);
        owner.replace("chain_head", heads);
        assertTrue(verify().sound(), "without an anchor nothing tells");
        ChainReport report = store.chains().verify(anchored).get();
        assertEquals("chain-anchor-beyond", code(report.breaks().get(0)));
        assertEquals(6, report.breaks().get(0).position());
    }

    @Test
    void document_altered_isNamedByItsSubjects() throws Exception {
        byte[] sound = document();
        String xmi =
                new String(new GZIPInputStream(new ByteArrayInputStream(sound)).readAllBytes(), StandardCharsets.UTF_8);
        write(xmi.replace("三個檔案", "兩個檔案").replace("title=\"官網首頁遭置換\"", "title=\"無事\""));
        assertFirst("chain-document-differs", 5, "115-網-003", 3, "answers/5C.remove, title");
        write(xmi.replace("</incident:Incident>", ""));
        assertFirst("chain-document-damaged", 5, "115-網-003", 3);
        write(xmi.replace("</incident:Incident>", "<oracle text=\"x\"/></incident:Incident>"));
        assertTrue(verify().sound());
        assertEquals(1, verify().unread());
        write(xmi);
        assertTrue(verify().sound());
        assertEquals(0, verify().unread());
    }

    @Test
    void document_removedAddedOrOfAnotherRevision_isFound() throws SQLException {
        var sound = owner.rows("incident", "id");
        owner.sql("UPDATE incident SET revision = 7 WHERE id = 'i-1'");
        assertFirst("chain-revision-unlinked", 0, "115-網-003", 7);
        owner.sql("UPDATE incident SET revision = 2 WHERE id = 'i-1'");
        assertFirst("chain-document-revision", 5, "115-網-003", 3, "2");
        owner.sql("DELETE FROM incident WHERE id = 'i-1'");
        assertFirst("chain-document-missing", 5, "115-網-003", 3);
        owner.replace("incident", sound);
        owner.sql("DELETE FROM organization");
        assertFirst("chain-document-missing", 4, HOUSEHOLD, 1);
        owner.sql("UPDATE incident SET id = 'i-9' WHERE id = 'i-2'");
        assertTrue(verify().breaks().stream()
                .anyMatch(each -> code(each).equals("chain-document-unlinked")
                        && each.id().equals("i-9")));
    }

    @Test
    void recordsAndTheirLink_writtenAnewTogether_areFoundByTheFacts() throws SQLException {
        var sound = owner.rows("chain_link", LINK_ORDER);
        // the document's hash of another link: the link is computed anew by one who knows how, the rest is not
        var altered = copy(sound);
        altered.get(0).set(6, sound.get(1).get(6));
        owner.replace("chain_link", altered);
        assertTrue(verify().breaks().stream().anyMatch(each -> code(each).equals("chain-facts-differ")));
    }

    private void cutOff(long last) throws SQLException {
        owner.sql("DELETE FROM chain_link WHERE link_position > ?", last);
        owner.sql(
                "UPDATE chain_head SET link_position = ?,"
                        + " link_hash = (SELECT link_hash FROM chain_link WHERE link_position = ?)",
                last,
                last);
    }

    private byte[] document() throws SQLException {
        return (byte[]) owner.rows("incident", "id").get(0).get(14).orElseThrow();
    }

    private void write(String xmi) throws IOException, SQLException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(xmi.getBytes(StandardCharsets.UTF_8));
        }
        owner.sql("UPDATE incident SET document = ? WHERE id = 'i-1'", bytes.toByteArray());
    }

    private static Object other(Object value) {
        if (value instanceof Long number) {
            return number + 10;
        }
        String text = (String) value;
        // hashes have a fixed length
        return text.length() == 64 ? text.substring(1) + (text.charAt(0) == '0' ? '1' : '0') : text + "x";
    }

    private static List<List<Optional<Object>>> copy(List<List<Optional<Object>>> rows) {
        var copy = new ArrayList<List<Optional<Object>>>();
        rows.forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }

    private ChainReport verify() {
        return store.chains().verify(List.of()).get();
    }

    private ChainBreak broken(String what) {
        ChainReport report = verify();
        assertFalse(report.sound(), what);
        for (ChainBreak each : report.breaks()) {
            assertFalse(each.what().message(Locale.TAIWAN).contains("{"), each.toString());
            assertFalse(each.what().message(Locale.ENGLISH).contains("{"), each.toString());
        }
        return report.breaks().get(0);
    }

    private void assertFirst(String code, long position, String number, long revision, String... more) {
        ChainBreak first = broken(code);
        assertEquals(code, code(first), first.toString());
        assertEquals(HOUSEHOLD, first.organization());
        assertEquals(position, first.position());
        assertEquals(number, first.number());
        assertEquals(revision, first.revision());
        for (String each : more) {
            assertEquals(each, first.what().args().getLast());
        }
    }

    private static String code(ChainBreak each) {
        return each.what().code().id();
    }

    private StoredIncident save(Incident incident, long revision) {
        return store.save(incident, revision, AUTHOR).get();
    }
}
