package org.tongbao.core.tests.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormFinding;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.internal.incident.Incidents;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.core.tests.plugin.foreign.AssertingValidator;
import org.tongbao.core.tests.plugin.foreign.EndlessLoop;
import org.tongbao.core.tests.plugin.foreign.EndlessRecursion;
import org.tongbao.core.tests.plugin.foreign.GoodValidator;
import org.tongbao.core.tests.plugin.foreign.NeedsMissingClass;
import org.tongbao.core.tests.plugin.foreign.NoValidator;
import org.tongbao.core.tests.plugin.foreign.ThrowingConstructor;
import org.tongbao.core.tests.plugin.foreign.ThrowingValidator;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** Real bundles that break in every way we know; the other categories and all deadlines go on. */
final class PluginFaultTest {

    private static final Instant NOW = Instant.parse("2026-03-14T00:00:00Z");

    @Test
    void goodValidator_validate_saysItsFindingAndSpoilsNothing() throws BundleException {
        var plugin = validator(GoodValidator.class)
                .with(GoodValidator.class)
                .with(GoodValidator.class.getDeclaredClasses()[0]);
        try (var installed = plugin.install()) {
            Services services = services();
            Incident incident = services.draft("faulty");
            incident.getAnswers().add(text("Z", "kept"));
            Finding finding = services.incidents().validate(incident).get(0);
            assertEquals("said", finding.code().id());
            assertEquals("有問題", finding.message(Locale.TAIWAN));
            assertEquals("wrong", finding.message(Locale.ENGLISH));
            assertEquals(1, incident.getAnswers().size());
            assertTrue(services.incidents().formOf(incident).get().getSections().size() > 1);
        }
    }

    @Test
    void classMissing_validate_isContained() throws BundleException {
        assertContained(validator(GoodValidator.class), PluginFinding.CLASS_MISSING, GoodValidator.class.getName());
    }

    @Test
    void constructorThrows_validate_isContained() throws BundleException {
        assertContained(
                validator(ThrowingConstructor.class).with(ThrowingConstructor.class),
                PluginFinding.FAILED,
                "no licence");
    }

    @Test
    void wrongType_validate_isContained() throws BundleException {
        assertContained(
                validator(NoValidator.class).with(NoValidator.class), PluginFinding.FAILED, "ClassCastException");
    }

    @Test
    void classItNeedsMissing_validate_isContained() throws BundleException {
        assertContained(
                validator(NeedsMissingClass.class).with(NeedsMissingClass.class),
                PluginFinding.CLASS_MISSING,
                NeedsMissingClass.class.getName() + "$Helper");
    }

    @Test
    void exception_validate_isContained() throws BundleException {
        assertContained(
                validator(ThrowingValidator.class).with(ThrowingValidator.class), PluginFinding.FAILED, "not today");
    }

    @Test
    void assertionError_validate_isContained() throws BundleException {
        assertContained(
                validator(AssertingValidator.class).with(AssertingValidator.class), PluginFinding.FAILED, "impossible");
    }

    @Test
    void endlessRecursion_validate_isContained() throws BundleException {
        assertContained(
                validator(EndlessRecursion.class).with(EndlessRecursion.class),
                PluginFinding.FAILED,
                "StackOverflowError");
    }

    @Test
    void endlessLoop_validate_isAbandoned() throws BundleException {
        assertContained(validator(EndlessLoop.class).with(EndlessLoop.class), PluginFinding.TOO_SLOW, "org.faulty");
    }

    @Test
    void sameIdFromTwoBundles_registry_usesTheFirstAndNamesBoth() throws BundleException {
        try (var first = PluginJar.category("org.a", "twice", "", PluginJar.form("twice", "Z"))
                        .install();
                var second = PluginJar.category("org.b", "twice", "", PluginJar.form("twice", "Z"))
                        .install()) {
            CategoryRegistry categories = services().categories();
            assertEquals("org.a", categories.find("twice").orElseThrow().contributor());
            Finding finding = categories.findings().get(0);
            assertEquals(CoreFinding.EXTENSION_ID_DUPLICATE, finding.code());
            assertEquals(List.of("org.b", "twice", ContributedCategories.POINT, "org.a"), finding.args());
        }
    }

    @Test
    void sameIdAsAShippedCategory_registry_keepsTheShippedOne() throws BundleException {
        try (var intruder = PluginJar.category("org.zzz", "web", "", PluginJar.form("web", "Z"))
                .install()) {
            CategoryRegistry categories = services().categories();
            assertEquals(
                    "org.tongbao.category.web",
                    categories.find("web").orElseThrow().contributor());
            assertEquals(1, categories.findings().size());
        }
    }

    @Test
    void malformedForm_form_isRefusedWholeWithFileAndLines() throws BundleException {
        String form = """
                <form:FormDefinition xmlns:form="http://tongbao.org/model/form/1" id="f" category="faulty" version="1" title="表">
                  <sections id="own" stage="report" title="自有">
                    <fields id="Z" type="text" label="題"/>
                    <fields id="Z" type="text" label="題"/>
                    <fields id="Y" type="single" label="題"/>
                  </sections>
                </form:FormDefinition>
                """;
        try (var installed =
                PluginJar.category("org.faulty", "faulty", "", form).install()) {
            Services services = services();
            var composed = services.incidents().formOf(services.draft("faulty"));
            List<Object> codes =
                    composed.findings().stream().map(f -> (Object) f.code()).toList();
            assertEquals(CoreFinding.CATEGORY_BROKEN, codes.get(0));
            assertTrue(codes.containsAll(List.of(FormFinding.DUPLICATE_ID, FormFinding.NOTHING_TO_CHOOSE)));
            assertTrue(composed.findings().stream().anyMatch(f -> f.args().contains("own.form:4")));
            assertTrue(new FormIndex(composed.get()).find("Z").isEmpty());
            assertTrue(new FormIndex(composed.get()).find("F2-04").isPresent());
        }
    }

    @Test
    void contractTooNew_registry_refusesIt() throws BundleException {
        try (var installed = PluginJar.category(
                        "org.faulty", "faulty", "contract=\"99\"", PluginJar.form("faulty", "Z"))
                .install()) {
            CategoryRegistry categories = services().categories();
            assertTrue(categories.find("faulty").isEmpty());
            assertEquals(
                    CoreFinding.DEFINITION_CONTRACT,
                    categories.findings().get(0).code());
        }
    }

    @Test
    void upgradedForm_timeline_keepsTheOldAnswerAndShowsIt() throws BundleException {
        Incident incident;
        try (var old = PluginJar.category("org.faulty", "faulty", "", PluginJar.form("faulty", "Z"))
                .install()) {
            incident = services().draft("faulty");
            incident.getAnswers().add(text("Z", "old"));
            assertEquals(List.of(), services().incidents().timeline(incident).findings());
        }
        try (var upgraded = PluginJar.category("org.faulty", "faulty", "", PluginJar.form("faulty", "Y"))
                .install()) {
            Finding finding =
                    services().incidents().timeline(incident).findings().get(0);
            assertEquals(PluginFinding.ANSWER_ORPHANED, finding.code());
            assertEquals("Z", finding.subject());
            assertEquals("old", incident.getAnswers().get(0).getText());
        }
    }

    private static void assertContained(PluginJar plugin, PluginFinding expected, String word) throws BundleException {
        try (var installed = plugin.install()) {
            Services services = services();
            Incident incident = services.draft("faulty");
            Assessment before = services.incidents().timeline(incident).get().at(NOW);
            List<Finding> findings = services.incidents().validate(incident);
            assertEquals(expected, findings.get(0).code(), findings.toString());
            assertTrue(findings.get(0).message().contains(word), findings.get(0).message());
            assertEquals(findings, services.incidents().validate(incident));
            Assessment after = services.incidents().timeline(incident).get().at(NOW);
            assertFalse(before.clocks().isEmpty());
            assertEquals(before, after);
            assertEquals(List.of(), services.incidents().validate(services.draft("web")));
        }
    }

    private static PluginJar validator(Class<?> type) {
        return PluginJar.category(
                "org.faulty", "faulty", "validator=\"" + type.getName() + "\"", PluginJar.form("faulty", "Z"));
    }

    private static Answer text(String id, String text) {
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId(id);
        answer.setText(text);
        return answer;
    }

    private static Services services() {
        var registry = Platform.getExtensionRegistry();
        var packs = new ContributedRulePacks(registry);
        var categories = new ContributedCategories(registry, ContributedFiles.ofBundles(), Path.of("no-packs"));
        var forms = new ComposedForms(categories, packs);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Services(categories, new Incidents(packs, categories, forms, clock));
    }

    private record Services(CategoryRegistry categories, IncidentService incidents) {

        Incident draft(String category) {
            return incidents
                    .createDraft(new DraftRequest(category, "機關", NOW.minusSeconds(3600), "人員01", false))
                    .get();
        }
    }
}
