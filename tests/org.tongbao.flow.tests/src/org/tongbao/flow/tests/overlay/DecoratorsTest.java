package org.tongbao.flow.tests.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.internal.interpret.MarkBadges;
import org.tongbao.flow.internal.overlay.Asking;
import org.tongbao.flow.internal.overlay.ContributedDecorators;
import org.tongbao.flow.internal.overlay.ContributedDecorators.Source;
import org.tongbao.flow.overlay.Mark;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.overlay.StepDecorator;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.tests.Flows;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/** Marks of plugins: on their steps, in files too, and what becomes of plugins that fail. */
final class DecoratorsTest {

    private static final String MOMENT = "2025-03-14T00:30";

    private final Procedure procedure = Flows.bureau();
    private final Incident incident = Flows.incident();
    private final Assessment assessment = Flows.assessment(incident, procedure, MOMENT);
    private final Guard guard = new Guard();

    @Test
    void mark_ofAPlugin_standsOnItsStep_namedAsThePlugins() {
        SceneNode node = node(scene(ask(source("good", Hotline::new))));
        Badge badge = node.badges().stream()
                .filter(one -> one.mapping().equals(MarkBadges.MAPPING))
                .findFirst()
                .orElseThrow();
        assertTrue(badge.text().orElseThrow().text().startsWith("專線"), badge.toString());
        assertTrue(node.tooltip().contains("07-123-4567") && node.tooltip().contains("good"), node.tooltip());
        assertTrue(badge.bounds().right() < node.bounds().centerX(), "the middle stays free for ways");
        assertTrue(node.badges().stream()
                .filter(other -> other != badge)
                .noneMatch(other -> other.bounds().overlaps(badge.bounds())));
    }

    @Test
    void mark_ofAPlugin_isInFilesToo() {
        byte[] svg =
                SceneWriter.SVG.write(scene(ask(source("good", Hotline::new)))).get();
        assertTrue(new String(svg, StandardCharsets.UTF_8).contains("07-123-4567"));
    }

    @Test
    void longWords_areCut_andManyMarksKeepToTheirHalf() {
        StepDecorator talker = step -> List.of(
                new Mark(Mark.Tone.LATE, "說明文字非常長而無法完整顯示於步驟之上", "甲"),
                new Mark(Mark.Tone.DONE, "乙", "乙"),
                new Mark(Mark.Tone.CALM, "丙", "丙"));
        SceneNode node = node(scene(ask(source("talker", () -> talker))));
        assertTrue(node.badges().stream()
                .filter(badge -> badge.mapping().equals(MarkBadges.MAPPING))
                .allMatch(badge -> badge.bounds().right() <= node.bounds().centerX()));
        for (String word : List.of("甲", "乙", "丙")) {
            assertTrue(node.tooltip().contains(word), node.tooltip());
        }
    }

    @Test
    void decorator_thatFails_saysNothing_andTheOthersAreHeard() {
        Marks marks = ask(
                source("throws", () -> step -> {
                    throw new IllegalStateException("on purpose");
                }),
                source("missing", () -> {
                    throw new ClassNotFoundException("my.agency.Gone");
                }),
                source("broken", () -> step -> {
                    throw new NoClassDefFoundError("my/agency/Gone");
                }),
                source("good", Hotline::new));
        assertEquals(
                List.of("good"),
                marks.of("N10").stream().map(Marks.Signed::contributor).toList());
        for (String plugin : List.of("throws", "missing", "broken")) {
            assertTrue(guard.quarantined(plugin).isPresent(), plugin);
        }
    }

    @Test
    void decorator_thatDoesNotComeBack_isLeftBehind() {
        var never = new CountDownLatch(1);
        Marks marks = ask(
                source("slow", () -> step -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                }),
                source("good", Hotline::new));
        assertFalse(marks.of("N10").isEmpty());
        assertEquals(
                PluginFinding.TOO_SLOW, guard.quarantined("slow").orElseThrow().code());
    }

    @Test
    void decorators_areGivenCopies() {
        ask(source("good", Hotline::new));
        assertEquals("官網首頁遭置換", incident.getTitle());
        assertTrue(procedure.getSteps().stream().noneMatch(step -> "changed".equals(step.getTitle())));
    }

    @Test
    void otherCategory_isNotAsked() {
        incident.setCategory("web");
        assertEquals(
                Marks.NONE,
                new Asking(guard, List.of(new Source("good", "dos", Hotline::new)))
                        .marks(incident, assessment, procedure));
    }

    @Test
    void contributedDecorator_isFoundInTheRegistry() {
        var contributed = new ContributedDecorators(Objects.requireNonNull(RegistryFactory.getRegistry()), guard);
        assertTrue(contributed.any());
        assertEquals(List.of(), contributed.findings());
        incident.setCategory("test");
        Marks marks = contributed.marks(incident, assessment, procedure);
        assertEquals(
                List.of("org.tongbao.flow.tests"),
                marks.of("N10").stream().map(Marks.Signed::contributor).toList());
    }

    private static Source source(String plugin, Callable<StepDecorator> instance) {
        return new Source(plugin, "", instance);
    }

    private Marks ask(Source... sources) {
        return new Asking(guard, List.of(sources)).marks(incident, assessment, procedure);
    }

    private Scene scene(Marks marks) {
        return FlowDiagram.of(procedure).scene(Flows.state(incident, procedure, MOMENT), FlowView.ALL, marks);
    }

    private static SceneNode node(Scene scene) {
        return scene.nodes().stream()
                .filter(node -> node.id().equals("N10"))
                .findFirst()
                .orElseThrow();
    }
}
