package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.incident.CategoryChange;
import org.tongbao.core.incident.CategoryChange.Loss;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

final class CategoryChangeTest {

    private static final int ROUNDS = 60;
    private static final List<String> CATEGORIES = List.of("web", "intrusion", "dos", "equipment", "other");

    private final Installed installed = Installed.at("2026-03-20T00:00:00Z");

    @Test
    void sameFieldInBothForms_change_movesTheAnswerByItsId() {
        Incident incident = incident(
                "web",
                "{\"F2-04\": \"首頁\", \"5D\": \"已處理\", \"5C.code\": "
                        + "{\"checked\": true, \"date\": \"2026-03-14\"}}");
        CategoryChange change = change(incident, "intrusion");
        assertEquals("5C.code", paths(change));
        assertEquals("web", incident.getCategory());
        change.apply(incident);
        assertEquals("intrusion", incident.getCategory());
        assertEquals(
                "5D F2-04",
                incident.getAnswers().stream().map(Answer::getId).sorted().collect(Collectors.joining(" ")));
    }

    @Test
    void unknownOption_change_losesThatChoiceOnly() {
        Incident incident =
                incident("web", "{\"5A.host\": {\"checked\": true, \"duration\": {\"option\": \"1-month\"}}}");
        Answer duration = incident.getAnswers().get(0).getParts().get(0);
        duration.setOption("gone");
        CategoryChange change = change(incident, "intrusion");
        assertEquals(List.of(), change.losses(), "what the old form does not know either is kept");
        duration.setOption("1-month");
        FormDefinition to =
                EcoreUtil.copy(installed.forms().form("intrusion", "bureau-110").get());
        to.eAllContents().forEachRemaining(element -> {
            if (element instanceof Option option && "1-month".equals(option.getId())) {
                option.setId("30-days");
            }
        });
        CategoryChange harsh = CategoryChange.of(
                incident,
                "intrusion",
                installed.forms().form("web", "bureau-110").get(),
                to);
        assertEquals("5A.host.duration", paths(harsh));
        harsh.apply(incident);
        assertTrue(incident.getAnswers().get(0).getChecked());
        assertEquals(List.of(), incident.getAnswers().get(0).getParts());
    }

    @Test
    void anyIncident_changeAndUndo_isAsBefore() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            String from = CATEGORIES.get(seed % CATEGORIES.size());
            String to = CATEGORIES.get((seed + 1 + seed / CATEGORIES.size()) % CATEGORIES.size());
            Incident incident = new RandomIncident(
                            seed, installed.forms().form(from, "bureau-110").get())
                    .next();
            incident.setCategory(from);
            Incident before = EcoreUtil.copy(incident);
            CategoryChange change = change(incident, to);
            assertTrue(EcoreUtil.equals(before, incident), "working it out changes nothing");
            var recorder = new ChangeRecorder(incident);
            change.apply(incident);
            recorder.endRecording().apply();
            assertTrue(EcoreUtil.equals(before, incident), from + " > " + to + " seed " + seed);
        }
    }

    @Test
    void anyIncident_change_keepsOrNamesEveryAnswerAndTheRestFits() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            String from = CATEGORIES.get(seed % CATEGORIES.size());
            String to = CATEGORIES.get((seed + 2) % CATEGORIES.size());
            Incident incident = new RandomIncident(
                            seed, installed.forms().form(from, "bureau-110").get())
                    .next();
            incident.setCategory(from);
            List<String> before = new ArrayList<>(ids(incident));
            CategoryChange change = change(incident, to);
            List<String> named = change.losses().stream().map(Loss::path).toList();
            change.apply(incident);
            before.removeAll(ids(incident));
            assertTrue(named.containsAll(before), () -> before + " without " + named);
            byte[] json = installed.incidents().write(incident);
            assertTrue(
                    installed.incidents().read(json, "moved").done(), () -> new String(json, StandardCharsets.UTF_8));
        }
    }

    @Test
    void thereAndBack_change_loosesNothingOfTheCommonPart() {
        Incident incident = incident("web", "{\"F2-04\": \"首頁\", \"F1-03\": \"人員01\"}");
        Incident before = EcoreUtil.copy(incident);
        change(incident, "dos").apply(incident);
        change(incident, "web").apply(incident);
        assertTrue(EcoreUtil.equals(before, incident));
    }

    @Test
    void categoryNotInstalled_change_isRefused() {
        var refused = installed.incidents().changeCategory(incident("web", "{}"), "cloud");
        assertFalse(refused.done());
        assertEquals(CoreFinding.CATEGORY_UNKNOWN, refused.findings().get(0).code());
    }

    @Test
    void categoryMissing_change_keepsItsAnswersUntouched() {
        Incident incident = incident("web", "{\"F2-04\": \"首頁\"}");
        incident.setCategory("cloud");
        Answer own = IncidentFactory.eINSTANCE.createAnswer();
        own.setId("F2-03-cloud");
        own.setText("東");
        incident.getAnswers().add(own);
        CategoryChange change = change(incident, "web");
        assertEquals(List.of(), change.losses());
        change.apply(incident);
        assertEquals(2, incident.getAnswers().size());
    }

    private CategoryChange change(Incident incident, String category) {
        return installed.incidents().changeCategory(incident, category).get();
    }

    private Incident incident(String category, String answers) {
        String json = """
                {"format": "tongbao-incident/1", "id": "0198f2a0-0000-7000-8000-000000000001", "category": "%s",
                 "events": [{"id": "0198f2a0-0000-7000-8000-000000000002", "type": "awareness",
                             "at": "2026-03-13T22:40+08:00"}],
                 "answers": %s}
                """.formatted(category, answers);
        return installed
                .incidents()
                .read(json.getBytes(StandardCharsets.UTF_8), "test")
                .get();
    }

    private static List<String> ids(Incident incident) {
        return incident.getAnswers().stream().map(Answer::getId).toList();
    }

    private static String paths(CategoryChange change) {
        return change.losses().stream().map(Loss::path).collect(Collectors.joining(" "));
    }
}
