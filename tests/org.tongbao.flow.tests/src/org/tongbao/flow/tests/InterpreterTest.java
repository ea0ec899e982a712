package org.tongbao.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.StepKind;

/** The description as the viewer understands it, good and bad. */
class InterpreterTest {

    private static final String NAME = "test.odesign";

    private static String shipped() {
        return new String(FlowDesign.description(), StandardCharsets.UTF_8);
    }

    private static Result<FlowDiagram> diagram(Procedure procedure, String description) {
        return FlowDiagram.of(procedure, description.getBytes(StandardCharsets.UTF_8), NAME);
    }

    private static Scene plain(FlowDiagram diagram) {
        return diagram.scene(FlowState.PLAIN, FlowView.ALL);
    }

    private static List<String> codes(FlowDiagram diagram) {
        return diagram.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.subject())
                .distinct()
                .toList();
    }

    @Test
    void shipped_drawsBothProceduresWithoutAFinding() {
        for (Procedure procedure : List.of(Flows.bureau(), Flows.centre())) {
            FlowDiagram diagram = FlowDiagram.of(procedure);
            Scene scene = plain(diagram);

            assertEquals(List.of(), diagram.findings());
            assertEquals(procedure.getSteps().size(), scene.nodes().size());
            assertEquals(procedure.getTransitions().size(), scene.edges().size());
        }
    }

    @Test
    void everyMappingAndStyle_isDrawnSomewhere() {
        Set<String> drawn = new TreeSet<>();
        Procedure procedure = allKinds();
        FlowDiagram diagram = FlowDiagram.of(procedure);
        collect(plain(diagram), drawn);
        Procedure bureau = Flows.bureau();
        FlowDiagram flow = FlowDiagram.of(bureau);
        collect(flow.scene(FlowState.of(Flows.rules()), FlowView.ALL), drawn);
        Incident incident = Flows.incident();
        for (String moment : List.of("2025-03-13T22:41", "2025-03-14T00:30", "2025-03-27T00:00", "2025-09-01T00:00")) {
            collect(flow.scene(Flows.state(incident, bureau, moment), FlowView.ALL), drawn);
        }
        Incident late = Flows.incident();
        late.getEvents().removeIf(event -> event.getAt().isAfter(Flows.time("2025-03-13T22:50")));
        collect(flow.scene(Flows.state(late, bureau, "2025-05-14T00:30"), FlowView.ALL), drawn);

        for (String kind : List.of("Start", "Activity", "Decision", "Parallel", "Wait", "End")) {
            assertTrue(drawn.contains(kind + " 0"), kind + " in " + drawn);
        }
        for (int style = 0; style <= 5; style++) {
            assertTrue(drawn.contains("Activity " + style), style + " in " + drawn);
        }
        for (int style = 0; style <= 4; style++) {
            assertTrue(drawn.contains("Way " + style), style + " in " + drawn);
        }
        assertTrue(
                drawn.containsAll(
                        Set.of("Lane 0", "Lane 1", "badge State", "badge Clock", "badge Form", "badge Checklist")),
                drawn.toString());
    }

    @Test
    void subset_ofTheMetamodels_isKnownToNobodyElse() {
        diagram(Flows.centre(), shipped());

        assertFalse(EPackage.Registry.INSTANCE.containsKey("http://www.eclipse.org/sirius/description/1.1.0"));
        assertFalse(EPackage.Registry.INSTANCE.containsKey("http://www.eclipse.org/sirius/diagram/description/1.1.0"));
    }

    @Test
    void unknownMapping_isNamed_theRestIsDrawn() {
        String odd = shipped()
                .replaceFirst(
                        "(<defaultLayer [^>]*>)",
                        "$1<edgeMappings xsi:type=\"description_1:SequenceMapping\" name=\"Odd\"/>");
        FlowDiagram diagram = diagram(Flows.centre(), odd).get();

        assertTrue(
                codes(diagram).contains("flow-description-unknown SequenceMapping"),
                codes(diagram).toString());
        assertEquals(Flows.centre().getSteps().size(), plain(diagram).nodes().size());
    }

    @Test
    void unknownFeatureAndReference_areNamedWithTheirLine() {
        String odd = shipped()
                .replaceFirst("(<defaultLayer )", "$1sparkle=\"yes\" ")
                .replaceFirst("@entries\\[name='plain.fill'\\]", "@entries[name='pink']");
        FlowDiagram diagram = diagram(Flows.centre(), odd).get();

        List<Finding> findings = diagram.findings();
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.code() == FlowFinding.UNKNOWN_PART
                                && finding.subject().equals("sparkle")
                                && String.valueOf(finding.args().get(0)).matches("test.odesign:\\d+")),
                findings.toString());
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.code() == FlowFinding.UNRESOLVED
                                && String.valueOf(finding.args().get(1)).contains("pink")),
                findings.toString());
    }

    @Test
    void serviceThatIsMissing_isNamed_theRestIsDrawn() {
        Procedure procedure = Flows.centre();
        String odd = shipped().replace("service:laneTooltip", "service:laneSong");
        FlowDiagram diagram = diagram(procedure, odd).get();
        Scene scene = plain(diagram);

        assertTrue(
                codes(diagram).stream().anyMatch(code -> code.startsWith("flow-expression-unknown")),
                codes(diagram).toString());
        assertEquals(procedure.getLanes().size(), scene.lanes().size());
    }

    @Test
    void serviceThatFails_isNamedWithTheElement_theRestIsDrawn() {
        Procedure procedure = Flows.centre();
        FlowDiagram diagram = diagram(procedure, shipped().replace("service:stepTooltip", "service:open"))
                .get();
        FlowState broken = FlowState.PLAIN.openedBy(step -> {
            if ("I5".equals(step.getId())) {
                throw new IllegalStateException("out of order");
            }
        });
        Scene scene = diagram.scene(broken, FlowView.ALL);

        assertEquals(List.of("flow-service-failed I5"), codes(diagram));
        assertTrue(diagram.findings().get(0).message().contains("out of order"));
        assertEquals(procedure.getSteps().size(), scene.nodes().size());
    }

    @Test
    void expressionInAnotherLanguage_isNamed() {
        FlowDiagram diagram = diagram(Flows.centre(), shipped().replace("service:stepTooltip", "aql:self.title"))
                .get();
        plain(diagram);

        assertEquals(List.of("flow-expression-language aql:self.title"), codes(diagram));
    }

    @Test
    void servicesOfAnUnknownClass_areNamed() {
        FlowDiagram diagram = diagram(
                        Flows.centre(), shipped().replace("org.tongbao.flow.design.EditServices", "org.example.Song"))
                .get();

        assertEquals(List.of("flow-services-unknown org.example.Song"), codes(diagram));
    }

    @Test
    void rubbish_isRefused() {
        for (String text : List.of("", "rubbish", "<a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")) {
            Result<FlowDiagram> read = diagram(Flows.centre(), text);
            assertFalse(read.done(), text);
            assertFalse(read.findings().isEmpty(), text);
        }
    }

    @Test
    void faultyProcedure_isMarkedWhereItIsFaulty_theRestIsDrawn() {
        Procedure procedure = Flows.made(12, 3);
        procedure.getSteps().add(Flows.step("LOST", StepKind.ACTIVITY, "L1"));
        procedure.getSteps().add(Flows.step("SECOND", StepKind.START, "L1"));
        procedure.getTransitions().add(Flows.way("SECOND", "S11", ""));
        for (String id : List.of("RING1", "RING2")) {
            procedure.getSteps().add(Flows.step(id, StepKind.ACTIVITY, "L2"));
        }
        procedure.getTransitions().add(Flows.way("S5", "RING1", ""));
        procedure.getTransitions().add(Flows.way("RING1", "RING2", ""));
        procedure.getTransitions().add(Flows.way("RING2", "RING1", ""));
        procedure.getTransitions().add(Flows.way("S5", "NOBODY", ""));
        FlowDiagram diagram = FlowDiagram.of(procedure);
        Scene scene = plain(diagram);

        assertEquals(16, scene.nodes().size());
        for (String id : List.of("LOST", "SECOND", "RING1")) {
            SceneNode node = scene.nodes().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertFalse(node.problems().isEmpty(), id);
        }
        assertTrue(
                codes(diagram).contains("flow-way-loose T-S5-NOBODY"),
                codes(diagram).toString());
    }

    @Test
    void stepInAnUnknownLane_isDrawnInTheFirstAndMarked() {
        Procedure procedure = Flows.made(5, 2);
        procedure.getSteps().get(2).setLane("NOWHERE");
        Scene scene = plain(FlowDiagram.of(procedure));

        SceneNode node = scene.nodes().get(2);
        assertEquals("L0", node.lane());
        assertFalse(node.problems().isEmpty());
    }

    @Test
    void laneWithoutAStep_isLeftOutInPrint_andThereForSomebodyWhoEdits() {
        Procedure procedure = Flows.made(5, 2);
        procedure.getLanes().add(Flows.lane("EMPTY"));

        assertEquals(2, plain(FlowDiagram.of(procedure)).lanes().size());
        assertEquals(3, plain(FlowDiagram.ofAll(procedure)).lanes().size());
    }

    @Test
    void stepOfAPlugin_saysWhose() {
        Procedure procedure = Flows.made(5, 2);
        procedure.getSteps().get(2).setContributor("雲端");
        SceneNode node = plain(FlowDiagram.of(procedure)).nodes().get(2);

        assertTrue(
                node.texts().stream().anyMatch(line -> line.text().contains("雲端")),
                node.texts().toString());
    }

    private static Procedure allKinds() {
        Procedure procedure = Flows.made(2, 1);
        Arrays.stream(StepKind.values()).forEach(kind -> procedure.getSteps().add(Flows.step("K" + kind, kind, "L0")));
        return procedure;
    }

    private static void collect(Scene scene, Set<String> drawn) {
        for (SceneNode node : scene.nodes()) {
            drawn.add(node.mapping() + " " + node.style());
            node.badges().forEach(badge -> drawn.add("badge " + badge.mapping()));
        }
        for (SceneEdge edge : scene.edges()) {
            drawn.add(edge.mapping() + " " + edge.style());
        }
        for (SceneLane lane : scene.lanes()) {
            drawn.add(lane.mapping() + " " + lane.style());
        }
    }
}
