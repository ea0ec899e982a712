package org.tongbao.category.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.Test;
import org.tongbao.category.contract.SampleAnswers;
import org.tongbao.category.contract.Services;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Stage;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.form.FieldParts;
import org.tongbao.ui.form.FormContext;
import org.tongbao.ui.form.FormRenderer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every option, sub-answer and action of a category can be reached from the keyboard: each stage of its form is drawn as
 * the program draws it, filled in with every option once, and gone through with the tabulator and the arrow keys. Extend
 * it in a test bundle in which the category and a rule pack are installed, and name the category; it needs a display.
 */
public abstract class KeyboardContractTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T00:00:00Z"), ZONE);
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    /** Id of the category under test. */
    protected abstract String category();

    @Test
    final void notification_walkedByKeys_reachesEverything() {
        walk(Stage.NOTIFICATION);
    }

    @Test
    final void containment_walkedByKeys_reachesEverything() {
        walk(Stage.CONTAINMENT);
    }

    @Test
    final void report_walkedByKeys_reachesEverything() {
        walk(Stage.REPORT);
    }

    private void walk(Stage stage) {
        Display display = Display.getDefault();
        assertTrue(display.getThread() == Thread.currentThread(), "to be run on the user-interface thread");
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            Set<String> reached = new LinkedHashSet<>();
            Set<String> seen = new LinkedHashSet<>();
            Set<String> radios = new LinkedHashSet<>();
            for (int variant = 0; variant < variants(stage); variant++) {
                walk(display, stage, variant, reached, seen, radios);
            }
            // nothing is asked in a stage that the category has no section for
            assertEquals(expected(stage).isEmpty(), reached.isEmpty(), reached::toString);
            assertEquals(List.of(), without(radios, reached), "radio buttons that no arrow comes to");
            assertEquals(List.of(), without(expected(stage), reached), "of the form, but not reached");
        });
    }

    /** How many pages show every option of a stage chosen once. */
    private int variants(Stage stage) {
        int most = 1;
        for (var section : form().getSections()) {
            var all = section.eAllContents();
            while (section.getStage() == stage && all.hasNext()) {
                if (all.next() instanceof Field field) {
                    most = Math.max(most, field.getOptions().size());
                }
            }
        }
        return most;
    }

    /** The first page is walked from end to end, of the others what was on no earlier one. */
    private void walk(
            Display display, Stage stage, int variant, Set<String> reached, Set<String> seen, Set<String> radios) {
        var shell = new Shell(display);
        var toolkit = new FormToolkit(display);
        try {
            shell.setLayout(new FillLayout());
            shell.setSize(WIDTH, HEIGHT);
            var editing = new IncidentEditing(incident(variant), CLOCK, () -> "人員01");
            var context = new FormContext(form(), pack().getScale(), ZONE, id -> id, Services.get(FieldParts.class));
            var pane = new FormRenderer(toolkit, editing, context).render(shell, stage);
            var walk = KeyboardWalk.open(shell);
            Set<String> fresh = new LinkedHashSet<>(walk.usable());
            fresh.removeAll(seen);
            if (!fresh.isEmpty()) {
                if (seen.isEmpty()) {
                    pane.setFocus();
                    assertEquals(List.of(), walk.byTabulator());
                } else {
                    walk.byTabulatorTo(fresh);
                }
                seen.addAll(fresh);
                List<String> missed = new ArrayList<>(walk.missed());
                missed.retainAll(fresh);
                assertEquals(List.of(), missed, "not reached with the tabulator, variant " + variant);
                radios.addAll(walk.radios());
                walk.byArrows();
                reached.addAll(walk.keys());
            }
        } finally {
            shell.dispose();
            toolkit.dispose();
        }
    }

    /** Names of all options and sub-answers that the form asks for at a stage. */
    private Set<String> expected(Stage stage) {
        Set<String> expected = new LinkedHashSet<>();
        form().getSections().stream()
                .filter(section -> section.getStage() == stage)
                .flatMap(section -> section.getFields().stream())
                .forEach(field -> add(expected, field.getId(), field));
        return expected;
    }

    private static void add(Set<String> expected, String key, Field field) {
        if (field.getType() == FieldType.CHECKLIST) {
            field.getItems().forEach(item -> add(expected, item.getId(), item));
        } else if (SampleAnswers.asked(field)) {
            if (field.getOptions().isEmpty()) {
                expected.add(key);
            }
            for (Option option : field.getOptions()) {
                expected.add(key + '.' + option.getId());
                String below = field.getType() == FieldType.MULTIPLE ? key + '.' + option.getId() : key;
                option.getParts().forEach(part -> add(expected, below + '.' + part.getId(), part));
            }
            field.getParts().forEach(part -> add(expected, key + '.' + part.getId(), part));
            if (field.isAllowNone()) {
                expected.add(key + ".none");
            }
        }
    }

    private static List<String> without(Set<String> wanted, Set<String> reached) {
        var missing = new ArrayList<>(wanted);
        missing.removeAll(reached);
        return missing;
    }

    private Incident incident(int variant) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "tongbao-incident/1")
                .put("category", category())
                .put("organization", "機關")
                .put("pack", pack().getId());
        root.withArray("events").addObject().put("type", "awareness").put("at", "2026-03-13T22:40+08:00");
        root.set("answers", new SampleAnswers(variant, Option::getId).all(form()));
        return Services.get(IncidentService.class)
                .read(root.toString().getBytes(StandardCharsets.UTF_8), category())
                .get();
    }

    private FormDefinition form() {
        return Services.get(FormRegistry.class).form(category(), pack().getId()).get();
    }

    private static RulePack pack() {
        return Services.get(RulePackRegistry.class).newest().orElseThrow();
    }
}
