package org.tongbao.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Icon;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.TextLine;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/** What is painted for an incident, at five moments from discovery to the end. */
class OverlayTest {

    /** Numbers of the conditional styles, as the description has them. */
    private static final Map<String, Integer> STYLES =
            Map.of("done", 1, "overdue", 2, "active", 3, "next", 4, "skipped", 5);

    private final Procedure procedure = Flows.bureau();
    private final FlowDiagram diagram = FlowDiagram.of(procedure);
    private final Incident incident = Flows.incident();

    @Test
    void aware_reportAndJudgementAreOpen() {
        assertEquals(Set.of("N0", "N1"), at("2025-03-13T22:41", "done"));
        assertEquals(Set.of("N2", "N3"), at("2025-03-13T22:41", "active"));
        assertEquals(Set.of("N2m", "N3z", "N3p"), at("2025-03-13T22:41", "next"));
        assertEquals(Set.of(), at("2025-03-13T22:41", "overdue"));
    }

    @Test
    void judgedAndLate_notificationIsOverdue() {
        Incident late = Flows.incident();
        late.getEvents().removeIf(event -> event.getAt().isAfter(Flows.time("2025-03-13T23:11")));
        Scene scene = diagram.scene(Flows.state(late, procedure, "2025-03-13T23:50"), FlowView.ALL);

        assertEquals(Set.of("N5"), styled(scene, "overdue"));
        SceneNode notify = node(scene, "N5");
        assertEquals(List.of("overdue", "late", "form"), icons(notify));
        assertTrue(
                badge(notify, "Clock").tooltip().contains("110 §4"),
                badge(notify, "Clock").tooltip());
    }

    @Test
    void notified_reviewAndContainmentAreOpen_otherWaysAreSkipped() {
        assertEquals(Set.of("N5e", "N6", "N10"), at("2025-03-14T00:30", "active"));
        assertTrue(at("2025-03-14T00:30", "skipped").containsAll(Set.of("N2m", "N3z", "N5b", "N5c", "N5d")));
        assertEquals(Set.of("N7", "N8", "N12", "N13"), at("2025-03-14T00:30", "next"));
    }

    @Test
    void contained_recoveryAndNoticeAreOpen() {
        assertEquals(Set.of("N5e", "N12", "N13"), at("2025-03-14T10:30", "active"));
    }

    @Test
    void closed_followUpRemains() {
        assertEquals(Set.of("N5e", "N19"), at("2025-03-27T00:00", "active"));
        assertTrue(at("2025-03-27T00:00", "done").containsAll(Set.of("N17", "N18")));
    }

    @Test
    void states_painted_areThoseOfTheEngine() {
        for (String moment : List.of(
                "2025-03-13T22:30", "2025-03-13T22:56", "2025-03-14T05:00", "2025-03-16T12:00", "2025-04-30T12:00")) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            FlowState state = Flows.state(incident, procedure, moment);
            for (StepState step : Flows.assessment(incident, procedure, moment).steps()) {
                boolean next = state.next().contains(step.id());
                String name = next ? "next" : step.phase().id();
                expected.put(step.id(), STYLES.getOrDefault(name, 0));
            }
            Scene scene = diagram.scene(state, FlowView.ALL);
            assertEquals(
                    expected,
                    scene.nodes().stream()
                            .collect(Collectors.toMap(
                                    SceneNode::id, SceneNode::style, (one, other) -> one, LinkedHashMap::new)),
                    moment);
        }
    }

    @Test
    void stateOfAStep_isToldByColourIconAndText() {
        Scene scene = scene("2025-03-14T00:30");
        Set<Integer> fills = new TreeSet<>();
        Set<String> icons = new TreeSet<>();
        for (String id : List.of("N5", "N10", "N12", "N5b")) {
            Badge state = badge(node(scene, id), "State");
            fills.add(state.look().fill() + node(scene, id).style());
            icons.add(state.icon().map(Icon::name).orElse(""));
            assertFalse(state.text().map(TextLine::text).orElse("").isBlank());
        }
        assertEquals(4, fills.size());
        assertEquals(Set.of("done", "active", "next", "skipped"), icons);
    }

    @Test
    void clock_running_showsItsDueAndAllInTheTooltip() {
        Badge clock = badge(node(scene("2025-03-14T00:30"), "N10"), "Clock");

        assertTrue(clock.text().map(TextLine::text).orElse("").contains("3/16 22:40"), clock.toString());
        assertTrue(clock.tooltip().contains("K:"), clock.tooltip());
    }

    @Test
    void tooltip_ofAStep_hasActorClauseInputsAndOutputs() {
        String tooltip = node(scene("2025-03-14T00:30"), "N5").tooltip();

        for (String part : List.of("N5", "110 §4 I", "2025")) {
            assertTrue(tooltip.contains(part) || tooltip.contains("114/03/13"), part + " in " + tooltip);
        }
        assertTrue(tooltip.lines().count() >= 6, tooltip);
    }

    @Test
    void filters_on_hideWhatIsSkippedOrOthers() {
        FlowState state = Flows.state(incident, procedure, "2025-03-14T00:30");
        Scene shorter = diagram.scene(state, new FlowView(Set.of(), Set.of("SkippedSteps"), List.of()));
        assertEquals(Set.of(), styled(shorter, "skipped"));
        assertTrue(shorter.edges().stream()
                .allMatch(edge -> shown(shorter, edge.source()) && shown(shorter, edge.target())));

        Scene mine = diagram.scene(
                state.forRoles(Set.of("R-K09")), new FlowView(Set.of(), Set.of("StepsOfOthers"), List.of()));
        assertTrue(mine.nodes().stream().anyMatch(node -> node.id().equals("N10")));
        assertTrue(mine.nodes().stream().noneMatch(node -> node.id().equals("N5")));
    }

    @Test
    void layers_off_hideTheirBadges() {
        FlowState state = Flows.state(incident, procedure, "2025-03-14T00:30");
        Scene scene = diagram.scene(state, new FlowView(Set.copyOf(diagram.layers()), Set.of(), List.of()));

        assertEquals(List.of("Clocks", "FormsAndChecklists"), diagram.layers());
        Set<String> badges = scene.nodes().stream()
                .flatMap(node -> node.badges().stream())
                .map(Badge::mapping)
                .collect(Collectors.toSet());
        assertEquals(Set.of("State"), badges);
    }

    private Set<String> at(String moment, String style) {
        return styled(scene(moment), style);
    }

    private Scene scene(String moment) {
        return diagram.scene(Flows.state(incident, procedure, moment), FlowView.ALL);
    }

    private static Set<String> styled(Scene scene, String style) {
        return scene.nodes().stream()
                .filter(node -> node.style() == STYLES.getOrDefault(style, 0))
                .map(SceneNode::id)
                .collect(Collectors.toSet());
    }

    private static boolean shown(Scene scene, String id) {
        return scene.nodes().stream().anyMatch(node -> node.id().equals(id));
    }

    private static SceneNode node(Scene scene, String id) {
        return scene.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Badge badge(SceneNode node, String mapping) {
        return node.badges().stream()
                .filter(badge -> badge.mapping().equals(mapping))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> icons(SceneNode node) {
        return node.badges().stream()
                .map(badge -> badge.icon().map(Icon::name).orElse(""))
                .toList();
    }
}
