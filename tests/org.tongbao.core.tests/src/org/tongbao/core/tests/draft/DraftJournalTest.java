package org.tongbao.core.tests.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.organization.Phones;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.seal.Sealing;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;

final class DraftJournalTest {

    private static final String ID = "0198f2a0-0000-7000-8000-000000000001";
    private static final Instant NOW = Instant.parse("2026-03-13T14:40:00.123Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingWritten_list_isEmptyAndMakesNoFolder() {
        Path none = folder.resolve("none");
        Result<List<Draft<Incident>>> drafts = journal(none, NOW).list(DraftKind.INCIDENT);
        assertEquals(List.of(), drafts.get());
        assertEquals(List.of(), drafts.findings());
        assertFalse(Files.exists(none));
    }

    @Test
    void draftWritten_read_givesItBackWhole() {
        Incident incident = incident(ID);
        journal(folder, NOW).write(DraftKind.INCIDENT, incident, 7);
        Draft<Incident> draft =
                journal(folder, NOW).read(DraftKind.INCIDENT, ID).get().orElseThrow();
        assertTrue(EcoreUtil.equals(incident, draft.document()));
        assertEquals(7, draft.revision());
        assertEquals(NOW, draft.written());
    }

    @Test
    void writtenAgain_list_holdsTheLastOnly() {
        Incident incident = incident(ID);
        journal(folder, NOW).write(DraftKind.INCIDENT, incident, 0);
        incident.setTitle("官網首頁遭置換");
        journal(folder, NOW.plusSeconds(5)).write(DraftKind.INCIDENT, incident, 0);
        List<Draft<Incident>> drafts =
                journal(folder, NOW).list(DraftKind.INCIDENT).get();
        assertEquals(1, drafts.size());
        assertEquals("官網首頁遭置換", drafts.get(0).document().getTitle());
    }

    @Test
    void several_list_newestFirst() {
        journal(folder, NOW).write(DraftKind.INCIDENT, incident(ID), 0);
        String other = ID.replace('1', '2');
        journal(folder, NOW.plusSeconds(1)).write(DraftKind.INCIDENT, incident(other), 0);
        assertEquals(
                List.of(other, ID),
                journal(folder, NOW).list(DraftKind.INCIDENT).get().stream()
                        .map(d -> d.document().getId())
                        .toList());
    }

    @Test
    void sealed_holdsNoPlainWord_andIsReadByItsKeyAlone() throws IOException {
        Sealing key = DataKey.random().sealing(DraftJournal.PURPOSE);
        DraftJournal journal = journal(folder, NOW);
        journal.write(DraftKind.INCIDENT, secret(ID), 7);
        assertTrue(text(ID).contains("官網首頁"));
        Files.writeString(folder.resolve("." + ID + ".draft.new"), "官網首頁");
        assertEquals(1, journal.seal(key, ID::equals).get());
        assertFalse(text(ID).contains("官網首頁"));
        assertFalse(Files.exists(folder.resolve("." + ID + ".draft.new")));
        assertEquals(7, journal.read(DraftKind.INCIDENT, ID).get().orElseThrow().revision());
        String other = ID.replace('1', '2');
        journal.write(DraftKind.INCIDENT, secret(other), 0);
        assertFalse(text(other).contains("官網首頁"));
        assertEquals(2, journal.list(DraftKind.INCIDENT).get().size());
        for (Optional<Sealing> none :
                List.of(Optional.<Sealing>empty(), Optional.of(DataKey.random().sealing(DraftJournal.PURPOSE)))) {
            DraftJournal blind = journal(folder, NOW);
            blind.use(none);
            assertEquals(List.of(), blind.list(DraftKind.INCIDENT).get());
            assertEquals(List.of(), blind.list(DraftKind.INCIDENT).findings());
        }
        assertEquals(2, journal.unseal(key).get());
        assertEquals(2, journal(folder, NOW).list(DraftKind.INCIDENT).get().size());
        assertTrue(text(other).contains("官網首頁"));
    }

    @Test
    void seal_ofSomeIncidents_leavesTheOthers() throws IOException {
        DraftJournal journal = journal(folder, NOW);
        journal.write(DraftKind.INCIDENT, secret(ID), 0);
        assertEquals(
                0,
                journal.seal(DataKey.random().sealing(DraftJournal.PURPOSE), id -> false)
                        .get());
        assertTrue(text(ID).contains("官網首頁"));
        assertTrue(journal.read(DraftKind.INCIDENT, ID).get().isPresent());
    }

    @Test
    void sealedAndAltered_read_isSetAside() throws IOException {
        DraftJournal journal = journal(folder, NOW);
        journal.use(Optional.of(DataKey.random().sealing(DraftJournal.PURPOSE)));
        journal.write(DraftKind.INCIDENT, secret(ID), 0);
        Path file = folder.resolve(ID + ".draft");
        byte[] content = Files.readAllBytes(file);
        content[content.length - 1] ^= 1;
        Files.write(file, content);
        Result<Optional<Draft<Incident>>> read = journal.read(DraftKind.INCIDENT, ID);
        assertEquals(CoreFinding.DRAFT_DAMAGED, read.findings().get(0).code());
        assertFalse(Files.exists(file));
    }

    private static Incident secret(String id) {
        Incident incident = incident(id);
        incident.setTitle("官網首頁遭置換");
        return incident;
    }

    private String text(String id) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(id + ".draft")), StandardCharsets.UTF_8);
    }

    @Test
    void discarded_read_isGone() {
        DraftJournal journal = journal(folder, NOW);
        journal.write(DraftKind.INCIDENT, incident(ID), 0);
        assertTrue(journal.discard(DraftKind.INCIDENT, ID).get());
        assertEquals(Optional.empty(), journal.read(DraftKind.INCIDENT, ID).get());
        assertFalse(journal.discard(DraftKind.INCIDENT, ID).get());
    }

    @Test
    void cutAtAnyByte_list_setsItAsideAndReportsIt() throws IOException {
        journal(folder, NOW).write(DraftKind.INCIDENT, incident(ID), 0);
        Path file = folder.resolve(ID + ".draft");
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 20, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            Result<List<Draft<Incident>>> drafts = journal(folder, NOW).list(DraftKind.INCIDENT);
            assertEquals(List.of(), drafts.get(), "cut at " + length);
            assertEquals(CoreFinding.DRAFT_DAMAGED, drafts.findings().get(0).code());
            assertFalse(Files.exists(file));
            assertEquals(length, Files.size(folder.resolve(ID + ".draft.damaged")));
        }
    }

    @Test
    void oneDamaged_list_givesTheOthers() throws IOException {
        journal(folder, NOW).write(DraftKind.INCIDENT, incident(ID), 3);
        Files.writeString(folder.resolve("x.draft"), "garbage");
        Result<List<Draft<Incident>>> drafts = journal(folder, NOW).list(DraftKind.INCIDENT);
        assertEquals(1, drafts.get().size());
        assertEquals(1, drafts.findings().size());
        assertEquals(List.of(), journal(folder, NOW).list(DraftKind.INCIDENT).findings());
    }

    @Test
    void byteChanged_read_isReported() throws IOException {
        journal(folder, NOW).write(DraftKind.INCIDENT, incident(ID), 0);
        Path file = folder.resolve(ID + ".draft");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 30] ^= 1;
        Files.write(file, bytes);
        Result<Optional<Draft<Incident>>> draft = journal(folder, NOW).read(DraftKind.INCIDENT, ID);
        assertEquals(Optional.empty(), draft.get());
        assertEquals(CoreFinding.DRAFT_DAMAGED, draft.findings().get(0).code());
    }

    @Test
    void newFileLeftByACrash_list_givesTheFormerDraft() throws IOException {
        journal(folder, NOW).write(DraftKind.INCIDENT, incident(ID), 1);
        Files.writeString(folder.resolve("." + ID + ".draft.new"), "half");
        List<Draft<Incident>> drafts =
                journal(folder, NOW).list(DraftKind.INCIDENT).get();
        assertEquals(1, drafts.size());
        assertEquals(1, drafts.get(0).revision());
    }

    @Test
    void folderIsAFile_write_isRefusedNotThrown() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Result<Draft<Incident>> draft = journal(file, NOW).write(DraftKind.INCIDENT, incident(ID), 0);
        assertFalse(draft.done());
        assertEquals(CoreFinding.DRAFT_UNWRITABLE, draft.findings().get(0).code());
    }

    @Test
    void organizationWithItsPeople_isKeptLikeAnIncident_besideIt() throws IOException {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId(ID);
        organization.setName("岡山示範機關");
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setId("p-1");
        person.getPhones().add(Phones.of("07-9000001（24小時）"));
        organization.getPersons().add(person);
        DraftJournal journal = journal(folder, NOW);
        journal.write(DraftKind.INCIDENT, incident(ID), 3);
        journal.write(DraftKind.ORGANIZATION, organization, 7);

        Draft<Organization> left =
                journal(folder, NOW).list(DraftKind.ORGANIZATION).get().getFirst();
        assertTrue(EcoreUtil.equals(organization, left.document()));
        assertEquals(7, left.revision());
        Sealing key = DataKey.random().sealing(DraftJournal.PURPOSE);
        assertEquals(2, journal.seal(key, ID::equals).get());
        Path file = folder.resolve(ID + ".organization");
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("岡山"));
        assertEquals(
                7, journal.read(DraftKind.ORGANIZATION, ID).get().orElseThrow().revision());
        assertTrue(journal.discard(DraftKind.ORGANIZATION, ID).get());
        assertEquals(List.of(), journal.list(DraftKind.ORGANIZATION).get());
        assertEquals(3, journal.read(DraftKind.INCIDENT, ID).get().orElseThrow().revision());
    }

    private static DraftJournal journal(Path folder, Instant now) {
        return new DraftJournal(folder, Clock.fixed(now, ZoneId.of("UTC")));
    }

    private static Incident incident(String id) {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId(id);
        incident.setCategory("web");
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(id.replace('0', 'a'));
        event.setType("awareness");
        event.setAt(Instant.parse("2030-01-01T00:00:00Z"));
        incident.getEvents().add(event);
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId("F2-04");
        answer.setText("第一行\n\"第二行\" <b>\t𠮷");
        incident.getAnswers().add(answer);
        return incident;
    }
}
