package org.tongbao.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.internal.description.Operation;
import org.tongbao.flow.internal.description.ToolReader;
import org.tongbao.flow.internal.description.ToolSpec;
import org.tongbao.flow.tool.Arrangement;
import org.tongbao.flow.tool.FlowEdit;
import org.tongbao.flow.tool.FlowTools;
import org.tongbao.flow.tool.Tool;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.Transition;

/** The tools of the description, used on procedures. */
class ToolsTest {

    private static final String NAME = "test.odesign";
    private static final int SEQUENCES = 20;
    private static final int LENGTH = 60;

    private final Procedure procedure = Flows.bureau();
    private final FlowTools tools = FlowTools.of(step -> {});

    private static String shipped() {
        return new String(FlowDesign.description(), StandardCharsets.UTF_8);
    }

    private static Result<FlowTools> tools(String description) {
        return FlowTools.of(description.getBytes(StandardCharsets.UTF_8), NAME, step -> {
            throw new IllegalStateException("out of order");
        });
    }

    private static Tool tool(FlowTools tools, Tool.Kind kind, String mapping) {
        return tools.find(kind, mapping).orElseThrow();
    }

    private static String text(EObject procedure) {
        return new String(ProcedureFile.write((Procedure) procedure), StandardCharsets.UTF_8);
    }

    private Step step(String id) {
        return procedure.getSteps().stream()
                .filter(step -> step.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Lane lane(String id) {
        return procedure.getLanes().stream()
                .filter(lane -> lane.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyToolAndOperation_ofTheDescription_isRead() {
        Result<Map<String, ToolSpec>> read = ToolReader.read(FlowDesign.description(), NAME);

        assertEquals(List.of(), read.findings());
        assertEquals(count("<ownedTools "), read.get().size());
        assertEquals(
                count("<firstModelOperations ") + count("<subModelOperations "),
                read.get().values().stream()
                        .mapToInt(tool -> count(tool.operations()))
                        .sum());
        for (ToolSpec tool : read.get().values()) {
            assertFalse(tool.operations().isEmpty(), tool.tool().name());
            assertEquals(Optional.empty(), tool.broken());
            assertTrue(tool.tool().label().startsWith("%"), tool.tool().name());
        }
    }

    private static int count(String tag) {
        return Pattern.compile(tag).split(shipped(), -1).length - 1;
    }

    private static int count(List<Operation> operations) {
        return operations.stream().mapToInt(one -> 1 + count(one.then())).sum();
    }

    @Test
    void stepOfEachKind_madeInALane_hasIdTitleKindAndLane() {
        Map<String, StepKind> kinds = Map.of(
                "Start", StepKind.START,
                "Activity", StepKind.ACTIVITY,
                "Decision", StepKind.DECISION,
                "Parallel", StepKind.PARALLEL,
                "Wait", StepKind.WAIT,
                "End", StepKind.END);
        kinds.forEach((mapping, kind) -> {
            FlowEdit edit = tools.step(tool(tools, Tool.Kind.STEP, mapping), lane("R-K04"));
            Step made = (Step) edit.run().get().get(0);

            assertEquals(procedure, made.eContainer());
            assertEquals(kind, made.getKind());
            assertEquals("R-K04", made.getLane());
            assertFalse(made.getTitle().isBlank());
            assertEquals(
                    1,
                    procedure.getSteps().stream()
                            .filter(step -> made.getId().equals(step.getId()))
                            .count());
            assertFalse(edit.getLabel().startsWith("%"));
        });
    }

    @Test
    void laneAndWay_made_areWhereTheyBelong() {
        Lane lane = (Lane) tools.lane(tool(tools, Tool.Kind.LANE, "Lane"), procedure)
                .run()
                .get()
                .get(0);
        Transition way = (Transition) tools.way(tool(tools, Tool.Kind.WAY, "Way"), step("N2"), step("N19"))
                .run()
                .get()
                .get(0);

        assertEquals(lane, procedure.getLanes().get(procedure.getLanes().size() - 1));
        assertEquals("N2", way.getSource());
        assertEquals("N19", way.getTarget());
    }

    @Test
    void ends_reconnected_areMovedOneByOne() {
        Transition way = procedure.getTransitions().get(0);
        String target = way.getTarget();
        tools.reconnect(tool(tools, Tool.Kind.MOVE_START, "Way"), way, step("N19"))
                .run()
                .get();
        assertEquals(List.of("N19", target), List.of(way.getSource(), way.getTarget()));

        tools.reconnect(tool(tools, Tool.Kind.MOVE_END, "Way"), way, step("N2"))
                .run()
                .get();
        assertEquals(List.of("N19", "N2"), List.of(way.getSource(), way.getTarget()));
    }

    @Test
    void step_movedRenamedDeleted_takesItsWaysAlong() {
        Step step = step("N18");
        tools.move(tool(tools, Tool.Kind.MOVE, "Activity"), step, lane("R-K06"))
                .run()
                .get();
        assertEquals("R-K06", step.getLane());

        Tool rename = tool(tools, Tool.Kind.RENAME, "Activity");
        String before = step.getTitle();
        assertEquals(before, tools.words(rename, step));
        tools.rename(rename, step, "改善措施追蹤").run().get();
        assertEquals("改善措施追蹤", step.getTitle());

        tools.delete(tool(tools, Tool.Kind.DELETE, "Activity"), step).run().get();
        assertTrue(procedure.getTransitions().stream()
                .noneMatch(way -> "N18".equals(way.getSource()) || "N18".equals(way.getTarget())));
        assertTrue(procedure.getSteps().stream().noneMatch(one -> "N18".equals(one.getId())));
    }

    @Test
    void lane_withSteps_isNotDeleted_anEmptyOneIs() {
        Tool delete = tool(tools, Tool.Kind.DELETE, "Lane");
        String before = text(procedure);
        assertFalse(tools.usable(delete, lane("R-K03")));
        Result<List<EObject>> refused = tools.delete(delete, lane("R-K03")).run();
        assertEquals(FlowFinding.TOOL_NOT_HERE, refused.findings().get(0).code());
        assertEquals(before, text(procedure));

        Lane empty = Flows.lane("EMPTY");
        procedure.getLanes().add(empty);
        assertTrue(tools.usable(delete, empty));
        tools.delete(delete, empty).run().get();
        assertEquals(before, text(procedure));
    }

    @Test
    void step_opened_isToldAndNothingChanges() {
        List<Step> opened = new ArrayList<>();
        FlowTools told = FlowTools.of(opened::add);
        String before = text(procedure);

        assertEquals(List.of(), told.open(tool(told, Tool.Kind.OPEN, "Wait"), step("N5c")));
        assertEquals(List.of(step("N5c")), opened);
        assertEquals(before, text(procedure));
    }

    @Test
    void anySequence_undone_isTheOriginal_redone_theSameAgain() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Procedure edited = EcoreUtil.copy(seed % 2 == 0 ? procedure : Flows.made(40, 4));
            String original = text(edited);
            var stack = new BasicCommandStack();
            List<String> states = new ArrayList<>();
            for (int number = 0; number < LENGTH; number++) {
                any(edited, random).filter(edit -> edit.canExecute()).ifPresent(stack::execute);
                states.add(text(edited));
            }
            String last = text(edited);
            assertFalse(original.equals(last), "seed " + seed);

            int undone = 0;
            while (stack.canUndo()) {
                stack.undo();
                assertTrue(states.contains(text(edited)) || text(edited).equals(original), "seed " + seed);
                undone++;
            }
            assertTrue(undone >= LENGTH / 2, "seed " + seed + ": " + undone);
            assertEquals(original, text(edited), "seed " + seed);
            while (stack.canRedo()) {
                stack.redo();
            }
            assertEquals(last, text(edited), "seed " + seed);
        }
    }

    private Optional<FlowEdit> any(Procedure edited, Random random) {
        Step step = edited.getSteps().get(random.nextInt(edited.getSteps().size()));
        Step other = edited.getSteps().get(random.nextInt(edited.getSteps().size()));
        Lane lane = edited.getLanes().get(random.nextInt(edited.getLanes().size()));
        List<Transition> ways = edited.getTransitions();
        Transition way = ways.get(random.nextInt(ways.size()));
        String words = "名稱 " + random.nextInt(100);
        return switch (random.nextInt(11)) {
            case 0 -> Optional.of(tools.lane(tool(tools, Tool.Kind.LANE, "Lane"), edited));
            case 1, 2 -> Optional.of(tools.step(tool(tools, Tool.Kind.STEP, "Activity"), lane));
            case 3 -> Optional.of(tools.way(tool(tools, Tool.Kind.WAY, "Way"), step, other));
            case 4 -> Optional.of(tools.reconnect(tool(tools, Tool.Kind.MOVE_START, "Way"), way, other));
            case 5 -> Optional.of(tools.reconnect(tool(tools, Tool.Kind.MOVE_END, "Way"), way, other));
            case 6 -> Optional.of(tools.move(tool(tools, Tool.Kind.MOVE, "Activity"), step, lane));
            case 7 -> Optional.of(tools.delete(tool(tools, Tool.Kind.DELETE, "Way"), way));
            case 8 -> Optional.of(tools.delete(tool(tools, Tool.Kind.DELETE, "Lane"), lane));
            case 9 -> Optional.of(tools.rename(tool(tools, Tool.Kind.RENAME, "Activity"), step, words));
            default ->
                edited.getSteps().size() > 20
                        ? Optional.of(tools.delete(tool(tools, Tool.Kind.DELETE, "Activity"), step))
                        : Optional.empty();
        };
    }

    @Test
    void unknownOperation_isReported_andItsToolIsNotUsed() {
        Result<FlowTools> read = tools(shipped().replace("tool_1:For", "tool_1:Switch"));
        FlowTools odd = read.get();
        String before = text(procedure);

        assertTrue(
                read.findings().stream()
                        .anyMatch(finding -> finding.code() == FlowFinding.UNKNOWN_PART
                                && finding.subject().equals("Switch")),
                read.findings().toString());
        Tool delete = tool(odd, Tool.Kind.DELETE, "Activity");
        assertFalse(odd.usable(delete, step("N18")));
        Result<List<EObject>> refused = odd.delete(delete, step("N18")).run();
        assertEquals(FlowFinding.TOOL_UNKNOWN, refused.findings().get(0).code());
        assertEquals(before, text(procedure));
        assertTrue(odd.step(tool(odd, Tool.Kind.STEP, "Activity"), lane("R-K03"))
                .run()
                .done());
    }

    @Test
    void unknownTool_isReported_theOthersAreThere() {
        Result<FlowTools> read = tools(shipped()
                .replaceFirst("xsi:type=\"tool:DoubleClickDescription\"", "xsi:type=\"tool:RequestDescription\""));

        assertTrue(
                read.findings().stream().anyMatch(finding -> finding.code() == FlowFinding.UNKNOWN_PART),
                read.findings().toString());
        assertEquals(tools.all().size() - 1, read.get().all().size());
        Lane empty = Flows.lane("EMPTY");
        procedure.getLanes().add(empty);
        for (Tool tool : read.get().all()) {
            assertTrue(read.get().usable(tool, empty), tool.name());
        }
    }

    @Test
    void serviceThatFails_isNamed_andTheProcedureIsAsItWas() {
        String description = shipped()
                .replaceFirst(
                        "(name=\"Activity\" label=\"%tool.activity\"[\\s\\S]*?)service:newTitle", "$1service:open");
        FlowTools odd = tools(description).get();
        String before = text(procedure);

        Result<List<EObject>> refused =
                odd.step(tool(odd, Tool.Kind.STEP, "Activity"), lane("R-K03")).run();

        assertEquals(FlowFinding.SERVICE_FAILED, refused.findings().get(0).code());
        assertTrue(refused.findings().get(0).message().contains("service:open"));
        assertTrue(refused.findings().get(0).message().contains("out of order"));
        assertEquals(before, text(procedure));
    }

    @Test
    void operationThatDoesNotFitTheModel_isRefused_andTheProcedureIsAsItWas() {
        Map<String, String> odd = Map.of(
                "featureName=\"kind\" valueExpression=\"service:kindActivity\"",
                        "featureName=\"kind\" valueExpression=\"service:newTitle\"",
                "featureName=\"lane\" valueExpression=\"service:container.laneId\"",
                        "featureName=\"song\" valueExpression=\"service:container.laneId\"",
                "typeName=\"procedure::Step\"", "typeName=\"procedure::Song\"",
                "referenceName=\"steps\"", "referenceName=\"songs\"");
        odd.forEach((good, bad) -> {
            FlowTools broken = tools(shipped().replace(good, bad)).get();
            String before = text(procedure);

            Result<List<EObject>> refused = broken.step(tool(broken, Tool.Kind.STEP, "Activity"), lane("R-K03"))
                    .run();

            assertEquals(FlowFinding.TOOL_FAILED, refused.findings().get(0).code(), bad);
            assertEquals(before, text(procedure), bad);
        });
    }

    @Test
    void arrangement_putsStepsBehindThoseBeforeThem_andIsUndone() {
        Procedure made = Flows.made(30, 3);
        String before = text(made);
        List<String> ids = made.getSteps().stream().map(Step::getId).toList();
        FlowEdit nothing = Arrangement.edit("A", made);
        nothing.run().get();
        assertFalse(nothing.changedSomething(), "is in order already");

        made.getSteps().add(made.getSteps().remove(4));
        made.getSteps().add(0, made.getSteps().remove(20));
        String mixed = text(made);
        FlowEdit edit = Arrangement.edit("A", made);
        edit.run().get();
        assertEquals(ids, made.getSteps().stream().map(Step::getId).toList());
        assertEquals(before, text(made));
        edit.undo();
        assertEquals(mixed, text(made));
    }

    @Test
    void kinds_ofAllTools_areUsed() {
        Map<Tool.Kind, Integer> kinds = new EnumMap<>(Tool.Kind.class);
        tools.all().forEach(tool -> kinds.merge(tool.kind(), 1, Integer::sum));

        assertEquals(Tool.Kind.values().length, kinds.size(), kinds.toString());
    }
}
