package org.tongbao.flow.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.internal.description.ToolReader;
import org.tongbao.flow.internal.description.ToolSpec;
import org.tongbao.flow.internal.interpret.Expressions;
import org.tongbao.flow.internal.tool.ToolRun;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.Transition;

/** The tools of a description, to be used on procedures. Immutable; each use in the thread of the procedure. */
public final class FlowTools {

    private static final String NAME = "tongbao.odesign";

    private final Map<String, ToolSpec> tools;
    private final FlowState state;

    private FlowTools(Map<String, ToolSpec> tools, FlowState state) {
        this.tools = tools;
        this.state = state;
    }

    /**
     * The tools of the description that comes with the program.
     *
     * @param opener told of a step that somebody opens
     */
    public static FlowTools of(Consumer<Step> opener) {
        return of(FlowDesign.description(), NAME, opener).get();
    }

    /**
     * The tools of a description.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @param opener told of a step that somebody opens
     * @return refused when it cannot be read
     */
    public static Result<FlowTools> of(byte[] content, String name, Consumer<Step> opener) {
        return ToolReader.read(content, name).map(tools -> new FlowTools(tools, FlowState.PLAIN.openedBy(opener)));
    }

    /** All tools, in the order of the description. */
    public List<Tool> all() {
        return tools.values().stream().map(ToolSpec::tool).toList();
    }

    /** The first tool of a kind that is for elements of a mapping, e.g. the one that deletes a {@code Lane}. */
    public Optional<Tool> find(Tool.Kind kind, String mapping) {
        return tools.values().stream()
                .filter(spec -> spec.tool().kind() == kind && spec.mappings().contains(mapping))
                .map(ToolSpec::tool)
                .findFirst();
    }

    /** A lane at the end of a procedure. */
    public FlowEdit lane(Tool tool, StepGraph graph) {
        return edit(tool, graph, Map.of("container", graph));
    }

    /** A step in a lane. */
    public FlowEdit step(Tool tool, Lane lane) {
        return edit(tool, lane, Map.of("container", lane));
    }

    /** A way between two steps. */
    public FlowEdit way(Tool tool, Step source, Step target) {
        return edit(tool, source, Map.of("source", source, "target", target));
    }

    /** The way with its start or end at another step. */
    public FlowEdit reconnect(Tool tool, Transition way, Step other) {
        return edit(tool, way, Map.of("element", way, "source", other, "target", other));
    }

    /** The step in another lane. */
    public FlowEdit move(Tool tool, Step step, Lane lane) {
        return edit(tool, lane, Map.of("element", step, "newContainer", lane));
    }

    /** A lane, step or way taken away. */
    public FlowEdit delete(Tool tool, EObject element) {
        return edit(tool, element, Map.of("element", element));
    }

    /** The words of a lane, step or way changed. */
    public FlowEdit rename(Tool tool, EObject element, String words) {
        // variables of direct edit are called by the numbers of the mask
        return edit(tool, element, Map.of("0", words));
    }

    /** The words that {@link #rename} changes. */
    public String words(Tool tool, EObject element) {
        return expressions().text(spec(tool).input(), element);
    }

    /**
     * Opens an element: tells the opener.
     *
     * @return what went wrong
     */
    public List<Finding> open(Tool tool, EObject element) {
        return run(spec(tool), element, Map.of("element", element)).findings();
    }

    /** True where a tool may be used: its precondition holds, and all it does is understood. */
    public boolean usable(Tool tool, EObject element) {
        return refusal(spec(tool), element).isEmpty();
    }

    private FlowEdit edit(Tool tool, EObject context, Map<String, Object> roles) {
        ToolSpec spec = spec(tool);
        return new FlowEdit(
                FlowDesign.words(tool.label()), EcoreUtil.getRootContainer(context), () -> run(spec, context, roles));
    }

    private Result<List<EObject>> run(ToolSpec spec, EObject context, Map<String, Object> roles) {
        Optional<Finding> refusal = refusal(spec, context);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Map<String, Object> variables = new HashMap<>();
        roles.forEach((role, value) -> variables.put(spec.variables().getOrDefault(role, role), value));
        return ToolRun.of(spec, expressions(), context, variables);
    }

    private Optional<Finding> refusal(ToolSpec spec, EObject element) {
        String name = spec.tool().name();
        if (spec.broken().isPresent()) {
            return Optional.of(Finding.error(
                    FlowFinding.TOOL_UNKNOWN, name, name, spec.broken().get()));
        }
        boolean holds = spec.precondition().isEmpty() || expressions().holds(spec.precondition(), element);
        return holds
                ? Optional.empty()
                : Optional.of(Finding.error(
                        FlowFinding.TOOL_NOT_HERE,
                        name,
                        FlowDesign.words(spec.tool().label()),
                        String.valueOf(EcoreUtil.getID(element))));
    }

    /** What they keep of a procedure does not outlast one use, since procedures change. */
    private Expressions expressions() {
        return new Expressions(FlowDesign.services(state));
    }

    private ToolSpec spec(Tool tool) {
        ToolSpec spec = tools.get(tool.name());
        if (spec == null) {
            throw new IllegalArgumentException(tool.name());
        }
        return spec;
    }
}
