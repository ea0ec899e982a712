package org.tongbao.core.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** What contradicts each other, what does not, and what comes of a choice. */
final class MergeTest {

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;
    private static final Map<String, Choice> MINE = Map.of("events/awareness", Choice.Side.MINE);

    private final Incident base = base();

    private static Incident base() {
        Incident incident = MAKE.createIncident();
        incident.setId("incident");
        incident.setTitle("首頁遭置換");
        incident.setCategory("web");
        Event awareness = TwoSided.event("awareness", "");
        awareness.setRecorded(TwoSided.START);
        incident.getEvents().add(awareness);
        incident.getAnswers().add(text("F2-04", "說明"));
        Answer check = MAKE.createAnswer();
        check.setId("5C.remove");
        check.setChecked(true);
        check.getParts().add(text("text", "三個檔案"));
        check.getParts().add(text("place", "主機"));
        incident.getAnswers().add(check);
        EvidenceItem item = MAKE.createEvidenceItem();
        item.setId("e-1");
        item.setLabel("事件紀錄");
        item.setFileName("log.txt");
        item.setSha256("aa");
        incident.getEvidence().add(item);
        return incident;
    }

    private static Answer text(String id, String words) {
        Answer answer = MAKE.createAnswer();
        answer.setId(id);
        answer.setText(words);
        return answer;
    }

    private Incident with(Consumer<Incident> change) {
        Incident changed = EcoreUtil.copy(base);
        change.accept(changed);
        return changed;
    }

    private Merge<Incident> merge(Consumer<Incident> mine, Consumer<Incident> theirs, Map<String, Choice> choices) {
        return Merge.of(base, with(mine), with(theirs), choices);
    }

    private static List<String> subjects(Merge<?> merge) {
        return merge.conflicts().stream().map(Conflict::subject).toList();
    }

    private static Optional<Answer> answer(Merge<Incident> merge, String id) {
        return merge.merged().getAnswers().stream()
                .filter(answer -> id.equals(answer.getId()))
                .findFirst();
    }

    private static Consumer<Incident> clear(String id) {
        return incident -> incident.getAnswers().removeIf(answer -> id.equals(answer.getId()));
    }

    private static Consumer<Incident> say(String id, String words) {
        return clear(id).andThen(incident -> incident.getAnswers().add(text(id, words)));
    }

    @Test
    void differentPartsOfOneAnswer_changed_areBothTaken() {
        var merge = merge(
                mine -> mine.getAnswers().get(1).getParts().get(0).setText("四個檔案"),
                theirs -> theirs.getAnswers().get(1).getParts().get(1).setText("備援主機"),
                Map.of());
        assertTrue(merge.clear());
        var parts = answer(merge, "5C.remove").orElseThrow().getParts();
        assertEquals("四個檔案", parts.get(0).getText());
        assertEquals("備援主機", parts.get(1).getText());
    }

    @Test
    void samePartOfOneAnswer_changed_isTheOnlyConflict() {
        var merge = merge(
                mine -> mine.getAnswers().get(1).getParts().get(0).setText("四個檔案"),
                theirs -> theirs.getAnswers().get(1).getParts().get(0).setText("五個檔案"),
                Map.of("5C", Choice.Side.MINE));
        assertEquals(List.of("answers/5C.remove/text"), subjects(merge));
        assertEquals(
                "五個檔案",
                answer(merge, "5C.remove").orElseThrow().getParts().get(0).getText());
    }

    @Test
    void optionChangedHere_partOfTheFormerChangedThere_isOneConflictOfTheAnswer() {
        Consumer<Incident> unchecked = mine -> {
            mine.getAnswers().get(1).setChecked(false);
            mine.getAnswers().get(1).getParts().clear();
        };
        Consumer<Incident> part =
                theirs -> theirs.getAnswers().get(1).getParts().get(0).setText("五個檔案");
        assertEquals(List.of("answers/5C.remove"), subjects(merge(unchecked, part, Map.of())));
        var mine = merge(unchecked, part, Map.of("answers/5C.remove", Choice.Side.MINE));
        assertTrue(answer(mine, "5C.remove").orElseThrow().getParts().isEmpty());
    }

    @Test
    void clearedHere_changedThere_isAConflictAndEitherCanStand() {
        var open = merge(clear("F2-04"), say("F2-04", "他人說明"), Map.of());
        assertEquals(List.of("answers/F2-04"), subjects(open));
        assertTrue(open.conflicts().get(0).mine().isEmpty());
        assertEquals("他人說明", answer(open, "F2-04").orElseThrow().getText());
        var cleared = merge(clear("F2-04"), say("F2-04", "他人說明"), Map.of("answers/F2-04", Choice.Side.MINE));
        assertTrue(answer(cleared, "F2-04").isEmpty());
        var third = merge(clear("F2-04"), say("F2-04", "他人說明"), Map.of("answers/F2-04", new Choice.Edited("都要")));
        assertEquals("都要", answer(third, "F2-04").orElseThrow().getText());
    }

    @Test
    void bothTyped_edited_standsInPlaceOfBoth() {
        var edited = merge(
                say("F2-04", "我的").andThen(mine -> mine.setTitle("一")),
                say("F2-04", "別人的").andThen(theirs -> theirs.setTitle("二")),
                Map.of("answers/F2-04", new Choice.Edited("合起來"), "title", new Choice.Edited("三")));
        assertEquals(List.of("title", "answers/F2-04"), subjects(edited));
        assertTrue(edited.conflicts().stream().allMatch(Conflict::editable));
        assertEquals("合起來", answer(edited, "F2-04").orElseThrow().getText());
        assertEquals("三", edited.merged().getTitle());
    }

    @Test
    void choice_remarked_tellsBothSides() {
        var conflict = merge(clear("F2-04"), say("F2-04", "他人說明"), Map.of())
                .conflicts()
                .getFirst();
        var remark = conflict.remark(Choice.Side.MINE);
        assertEquals("merge/answers/F2-04", remark.subject());
        assertEquals("{\"chosen\":\"mine\",\"theirs\":\"他人說明\"}", remark.value());
    }

    @Test
    void fileOfEvidence_changedByBoth_isTakenWholeFromOne() {
        Map<String, Choice> choice = Map.of("evidence/e-1/file", Choice.Side.MINE);
        var merge = merge(
                mine -> mine.getEvidence().get(0).setFileName("mine.txt"),
                theirs -> theirs.getEvidence().get(0).setSha256("bb"),
                choice);
        assertEquals(List.of("evidence/e-1/file"), subjects(merge));
        assertEquals("mine.txt", merge.merged().getEvidence().get(0).getFileName());
        assertEquals("aa", merge.merged().getEvidence().get(0).getSha256());
    }

    private static Event correction(String id, String note) {
        Event event = TwoSided.event(id, note);
        event.setReplaces("awareness");
        return event;
    }

    @Test
    void oneEventCorrectedByBoth_mineChosen_correctsTheirs() {
        var merge = merge(
                mine -> mine.getEvents().add(correction("m", "我的")),
                theirs -> theirs.getEvents().add(correction("t", "別人的")),
                MINE);
        assertEquals(List.of("events/awareness"), subjects(merge));
        assertEquals(
                List.of("awareness", "t", "m"),
                merge.merged().getEvents().stream().map(Event::getId).toList());
        assertEquals("t", merge.merged().getEvents().get(2).getReplaces());
    }

    @Test
    void oneEventCorrectedByBoth_theirsChosen_leavesOutWhatWasNeverRecorded() {
        var merge = merge(
                mine -> mine.getEvents().add(correction("m", "我的")),
                theirs -> theirs.getEvents().add(correction("t", "別人的")),
                Map.of());
        assertFalse(merge.clear());
        assertEquals(
                List.of("awareness", "t"),
                merge.merged().getEvents().stream().map(Event::getId).toList());
    }

    @Test
    void oneEventCorrectedByBoth_mineRecorded_isKeptWhateverIsChosen() {
        Consumer<Incident> here = mine -> {
            Event event = correction("m", "我的");
            event.setRecorded(TwoSided.START);
            mine.getEvents().add(event);
        };
        Consumer<Incident> there = theirs -> theirs.getEvents().add(correction("t", "別人的"));
        for (var choices : List.of(MINE, Map.<String, Choice>of())) {
            var events = merge(here, there, choices).merged().getEvents();
            assertEquals(4, events.size());
            Event last = events.get(3);
            boolean mine = !choices.isEmpty();
            assertEquals(mine ? "t" : "m", last.getReplaces());
            assertEquals(mine ? "我的" : "別人的", last.getNote());
            assertEquals("awareness", events.get(2).getReplaces());
            assertEquals(TwoSided.START, events.get(2).getRecorded());
        }
    }

    @Test
    void oneEventCorrectedByBothToTheSame_isNoConflict() {
        var merge = merge(
                mine -> mine.getEvents().add(correction("m", "一樣")),
                theirs -> theirs.getEvents().add(correction("t", "一樣")),
                Map.of());
        assertTrue(merge.clear());
        assertEquals(2, merge.merged().getEvents().size());
    }

    @Test
    void eventSavedUnawaresAndChangedSince_becomesACorrection() {
        var merge = merge(
                mine -> mine.getEvents().add(TwoSided.event("new", "改過")),
                theirs -> {
                    Event stored = TwoSided.event("new", "存的");
                    stored.setRecorded(TwoSided.START);
                    theirs.getEvents().add(stored);
                },
                Map.of());
        assertTrue(merge.clear());
        var events = merge.merged().getEvents();
        assertEquals("存的", events.get(1).getNote());
        assertEquals("new", events.get(2).getReplaces());
        assertEquals("改過", events.get(2).getNote());
    }

    @Test
    void organization_changedByBoth_isMergedLikewise() {
        Organization before = OrganizationFactory.eINSTANCE.createOrganization();
        before.setId("o");
        before.setName("鼓山戶政");
        Organization mine = EcoreUtil.copy(before);
        Event outage = TwoSided.event("outage", "");
        mine.getEvents().add(outage);
        Organization theirs = EcoreUtil.copy(before);
        theirs.setName("鼓山戶政事務所");
        var merge = Merge.of(before, mine, theirs);
        assertTrue(merge.clear());
        assertEquals("鼓山戶政事務所", merge.merged().getName());
        assertEquals(1, merge.merged().getEvents().size());
    }
}
