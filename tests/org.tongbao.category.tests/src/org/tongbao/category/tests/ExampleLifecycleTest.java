package org.tongbao.category.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.category.contract.SampleAnswers;
import org.tongbao.category.contract.Services;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.form.Option;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The example is installed, used, removed and comes back, with incidents in the store all the time. */
final class ExampleLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-03-20T00:00:00Z");
    private static final String COMMON = "F2-04";

    private final IncidentService incidents = Services.get(IncidentService.class);

    @TempDir
    Path folder = Path.of("");

    @Test
    void pack_removedAndBack_loosesNothing() throws IOException {
        comesBack(Example.PACK, Example.PACK);
    }

    @Test
    void bundle_removedAndBack_loosesNothing() throws IOException {
        comesBack(Example.BUNDLE, Example.BUNDLE);
    }

    @Test
    void bundle_comesBackAsAPack_loosesNothing() throws IOException {
        comesBack(Example.BUNDLE, Example.PACK);
    }

    private void comesBack(Example first, Example second) throws IOException {
        String place = folder.resolve("db").toString();
        Plugin plugin = first.install();
        try (IncidentStore store =
                Services.get(IncidentStores.class).open(place).get()) {
            assertTrue(Services.get(CategoryRegistry.class)
                    .find(Example.CATEGORY)
                    .flatMap(found -> found.checklist())
                    .isPresent());
            Incident incident = incident();
            StoredIncident saved = store.save(incident, 0, "人員01").get();
            Example.remove(plugin);

            Incident alone = load(store, incident.getId());
            assertTrue(EcoreUtil.equals(saved.incident(), alone));
            assertEquals(
                    CoreFinding.CATEGORY_MISSING,
                    incidents.timeline(alone).findings().get(0).code());
            assertFalse(incidents.timeline(alone).get().at(NOW).clocks().isEmpty());
            answer(alone, COMMON).setText("改過的共同部分");
            StoredIncident edited = store.save(alone, saved.revision(), "人員01").get();

            Plugin again = second.install();
            try {
                Incident back = load(store, incident.getId());
                assertEquals(List.of(), incidents.timeline(back).findings());
                assertEquals("改過的共同部分", answer(back, COMMON).getText());
                answer(back, COMMON).setText(answer(saved.incident(), COMMON).getText());
                assertTrue(EcoreUtil.equals(saved.incident(), back));
                assertEquals(saved.revision() + 1, edited.revision());
            } finally {
                Example.remove(again);
            }
        }
    }

    private Incident incident() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "tongbao-incident/1")
                .put("category", Example.CATEGORY)
                .put("pack", "bureau-110");
        root.putArray("events").addObject().put("type", "awareness").put("at", "2026-03-13T22:40+08:00");
        root.set(
                "answers",
                new SampleAnswers(1, Option::getId)
                        .all(Services.get(FormRegistry.class)
                                .form(Example.CATEGORY, "bureau-110")
                                .get()));
        return incidents
                .read(root.toString().getBytes(StandardCharsets.UTF_8), "example")
                .get();
    }

    private static Incident load(IncidentStore store, String id) {
        return store.load(id).get().orElseThrow().incident();
    }

    private static Answer answer(Incident incident, String id) {
        return incident.getAnswers().stream()
                .filter(answer -> id.equals(answer.getId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }
}
