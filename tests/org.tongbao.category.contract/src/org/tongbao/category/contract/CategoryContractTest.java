package org.tongbao.category.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every category keeps to. Extend it in a test bundle in which the category, a rule pack and the store are
 * installed, and name the category.
 */
public abstract class CategoryContractTest {

    private static final Instant NOW = Instant.parse("2026-03-20T00:00:00Z");

    /** Nobody installs a category of this id: its form is the common part alone. */
    private static final String NOT_INSTALLED = "not-installed";

    private RulePack pack = Services.get(RulePackRegistry.class).newest().orElseThrow();
    private IncidentService incidents = Services.get(IncidentService.class);

    /** Id of the category under test. */
    protected abstract String category();

    @BeforeEach
    final void findServices() {
        pack = Services.get(RulePackRegistry.class).newest().orElseThrow();
        incidents = Services.get(IncidentService.class);
    }

    @Test
    final void category_isInstalledAndItsFormHasNoFault() {
        CategoryDescriptor found =
                Services.get(CategoryRegistry.class).find(category()).orElseThrow();
        assertFalse(found.name().isBlank());
        assertEquals(
                List.of(),
                Services.get(FormRegistry.class).form(category(), pack.getId()).findings());
        assertTrue(new FormIndex(form()).fields().size()
                > new FormIndex(commonPart()).fields().size());
    }

    @Test
    final void everyAnswer_writtenAndRead_isTheSame() {
        for (ObjectNode answers : allVariants(Option::getId)) {
            Incident incident = read(answers);
            assertEquals(answers.size(), incident.getAnswers().size());
            byte[] written = incidents.write(incident);
            Incident again = incidents.read(written, category()).get();
            assertArrayEquals(written, incidents.write(again));
            assertTrue(EcoreUtil.equals(sorted(incident), sorted(again)), answers.toString());
        }
    }

    @Test
    final void everyAnswer_savedAndLoaded_isTheSame(@TempDir Path folder) {
        Result<IncidentStore> opened =
                Services.get(IncidentStores.class).open(folder.resolve("db").toString());
        try (IncidentStore store = opened.get()) {
            for (ObjectNode answers : allVariants(Option::getId)) {
                Incident incident = read(answers);
                StoredIncident saved = store.save(incident, 0, "人員01").get();
                Incident loaded =
                        store.load(saved.incident().getId()).get().orElseThrow().incident();
                assertTrue(EcoreUtil.equals(incident.getAnswers(), loaded.getAnswers()), answers.toString());
            }
        }
    }

    @Test
    final void everyOption_byItsLabel_isTheSameAsById() {
        List<ObjectNode> byId = allVariants(Option::getId);
        List<ObjectNode> byLabel = allVariants(Option::getLabel);
        List<ObjectNode> byEnglish = allVariants(Option::getLabelEn);
        for (int i = 0; i < byId.size(); i++) {
            List<Answer> wanted = read(byId.get(i)).getAnswers();
            assertTrue(EcoreUtil.equals(wanted, read(byLabel.get(i)).getAnswers()), byLabel.get(i)::toString);
            assertTrue(EcoreUtil.equals(wanted, read(byEnglish.get(i)).getAnswers()), byEnglish.get(i)::toString);
        }
    }

    @Test
    final void everyRequirement_unanswered_isSaidInBothLanguages() {
        Incident empty = read(JsonNodeFactory.instance.objectNode());
        List<Finding> findings = assessed(empty, form()).findings();
        List<String> unsaid = new ArrayList<>();
        for (Field field : own()) {
            boolean always = field.isRequired()
                    && field.getFact() == null
                    && field.getVisibleWhen() == null
                    && field.getRequiredWhen() == null;
            if (always && findings.stream().noneMatch(finding -> says(finding, field))) {
                unsaid.add(field.getId());
            }
        }
        assertEquals(List.of(), unsaid);
        for (Finding finding : findings) {
            assertFalse(finding.message(Locale.TAIWAN).isBlank());
            assertFalse(finding.message(Locale.ENGLISH).isBlank());
        }
    }

    @Test
    final void everyTickedItem_withoutItsSubAnswers_isSaid() {
        List<String> unsaid = new ArrayList<>();
        for (Field field : own()) {
            boolean asks = field.getType() == FieldType.CHECK
                    && field.getParts().stream().anyMatch(Field::isRequired);
            if (asks) {
                ObjectNode answers = JsonNodeFactory.instance.objectNode();
                answers.putObject(field.getId()).put("checked", true);
                List<Finding> findings = assessed(read(answers), form()).findings();
                if (findings.stream().noneMatch(finding -> field.getId().equals(finding.subject()))) {
                    unsaid.add(field.getId());
                }
            }
        }
        assertEquals(List.of(), unsaid);
    }

    @Test
    final void everyQuestion_hasItsLabelsAndItsPlaceOnTheForm() {
        List<String> wrong = new ArrayList<>();
        for (Section section : form().getSections()) {
            check(section.getId(), List.of(blank(section.getTitle()), blank(section.getTitleEn())), wrong);
            check(section.getId(), List.of(section.getStage() == null, blank(section.getStep())), wrong);
            section.eAllContents().forEachRemaining(element -> {
                if (element instanceof Field field) {
                    check(field.getId(), List.of(blank(field.getLabel()), blank(field.getLabelEn())), wrong);
                    check(field.getId(), List.of(emptied(field.getPrintedLabel())), wrong);
                } else if (element instanceof Option option) {
                    check(option.getId(), List.of(blank(option.getLabel()), blank(option.getLabelEn())), wrong);
                    check(option.getId(), List.of(emptied(option.getPrintedLabel())), wrong);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    final void deadlines_withAndWithoutTheCategory_areTheSame() {
        Incident incident = read(allVariants(Option::getId).get(0));
        assertEquals(
                assessed(incident, form()).clocks(),
                assessed(incident, commonPart()).clocks());
    }

    @Test
    final void categoryGone_editedAndBack_keepsEveryAnswer(@TempDir Path folder) {
        Incident incident = read(allVariants(Option::getId).get(0));
        int count = incident.getAnswers().size();
        List<Finding> before = incidents.timeline(incident).findings();
        // without its plugin an incident is as one of a category that nobody installs
        incident.setCategory(NOT_INSTALLED);
        Result<IncidentStore> opened =
                Services.get(IncidentStores.class).open(folder.resolve("db").toString());
        try (IncidentStore store = opened.get()) {
            StoredIncident saved = store.save(incident, 0, "人員01").get();
            Incident alone = store.load(incident.getId()).get().orElseThrow().incident();
            assertFalse(incidents.timeline(alone).get().at(NOW).clocks().isEmpty());
            alone.setTitle("改過的共同部分");
            store.save(alone, saved.revision(), "人員01").get();
            Incident back = store.load(incident.getId()).get().orElseThrow().incident();
            back.setCategory(category());
            assertEquals(count, back.getAnswers().size());
            assertTrue(EcoreUtil.equals(incident.getAnswers(), back.getAnswers()));
            assertEquals(before, incidents.timeline(back).findings());
        }
    }

    /** The composed form of the category. */
    protected final FormDefinition form() {
        return Services.get(FormRegistry.class).form(category(), pack.getId()).get();
    }

    private FormDefinition commonPart() {
        return Services.get(FormRegistry.class)
                .form(NOT_INSTALLED, pack.getId())
                .get();
    }

    /** The questions that the category adds. */
    private List<Field> own() {
        var common = new FormIndex(commonPart());
        return new FormIndex(form())
                .fields().stream()
                        .filter(field -> common.find(field.getId()).isEmpty())
                        .toList();
    }

    private List<ObjectNode> allVariants(Function<Option, String> spelling) {
        List<ObjectNode> variants = new ArrayList<>();
        for (int i = 0; i < SampleAnswers.variants(form()); i++) {
            variants.add(new SampleAnswers(i, spelling).all(form()));
        }
        variants.add(SampleAnswers.none(form()));
        return variants;
    }

    private Incident read(ObjectNode answers) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "tongbao-incident/1");
        root.put("category", category());
        root.put("organization", "機關");
        root.put("pack", pack.getId());
        // with these all stages are reached, so that nothing is left for later
        for (String type : List.of("awareness", "notified", "contained", "recovered", "report-submitted")) {
            root.withArray("events").addObject().put("type", type).put("at", "2026-03-13T22:40+08:00");
        }
        root.set("answers", answers);
        Result<Incident> incident = incidents.read(root.toString().getBytes(StandardCharsets.UTF_8), category());
        List<String> trouble = incident.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::message)
                .toList();
        assertEquals(List.of(), trouble);
        return incident.get();
    }

    private Assessment assessed(Incident incident, FormDefinition form) {
        return new RuleEngine().timeline(incident, pack, form).at(NOW);
    }

    private static List<Answer> sorted(Incident incident) {
        return incident.getAnswers().stream()
                .sorted(Comparator.comparing(Answer::getId))
                .toList();
    }

    private static boolean says(Finding finding, Field field) {
        return field.getId().equals(finding.subject())
                && finding.message(Locale.TAIWAN).contains(field.getLabel())
                && finding.message(Locale.ENGLISH).contains(field.getLabelEn());
    }

    private static void check(String id, List<Boolean> faults, List<String> wrong) {
        if (faults.contains(true)) {
            wrong.add(Optional.ofNullable(id).orElse("?") + faults);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A printed wording is there only where it differs, but then it says something. */
    private static boolean emptied(@Nullable String text) {
        return text != null && text.isBlank();
    }
}
