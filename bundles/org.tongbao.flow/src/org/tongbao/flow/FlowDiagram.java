package org.tongbao.flow;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.internal.description.Description;
import org.tongbao.flow.internal.description.DescriptionReader;
import org.tongbao.flow.internal.interpret.Interpreter;
import org.tongbao.flow.internal.interpret.MarkBadges;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.scene.Scene;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.StepGraph;

/**
 * A procedure as a diagram: read and laid out once, then painted with the state of an incident as often as it changes. The
 * procedure must not change while it is in use. Any thread, one at a time.
 */
public final class FlowDiagram {

    private static final String NAME = "tongbao.odesign";

    private final Description description;
    private final List<Finding> ofDescription;
    private final Interpreter interpreter;

    private FlowDiagram(Description description, List<Finding> ofDescription, StepGraph graph) {
        this.description = description;
        this.ofDescription = ofDescription;
        interpreter = new Interpreter(description, graph);
    }

    /** The diagram of a procedure by the description that comes with the program. */
    public static FlowDiagram of(StepGraph graph) {
        return new FlowDiagram(Shipped.READ.get(), Shipped.READ.findings(), graph);
    }

    /** The same with what is not worth printing, as a lane without a step: for somebody who edits it. */
    public static FlowDiagram ofAll(StepGraph graph) {
        return new FlowDiagram(Shipped.READ.get().unfiltered(), Shipped.READ.findings(), graph);
    }

    /**
     * The diagram of a procedure by a description.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @return refused when the description cannot be read; what it has that is not known is left out, with a finding
     */
    public static Result<FlowDiagram> of(StepGraph graph, byte[] content, String name) {
        Result<Description> read = DescriptionReader.read(content, name);
        return read.map(description -> new FlowDiagram(description, read.findings(), graph));
    }

    /**
     * The diagram in a state.
     *
     * @param state where an incident stands, or {@link FlowState#PLAIN}
     * @param view what the reader wants to see
     */
    public synchronized Scene scene(FlowState state, FlowView view) {
        return interpreter.scene(state, view);
    }

    /**
     * The diagram in a state, with what plugins say about its steps.
     *
     * @param marks of the same incident
     */
    public Scene scene(FlowState state, FlowView view, Marks marks) {
        return MarkBadges.on(scene(state, view), marks);
    }

    /**
     * What is wrong with description and procedure: {@link FlowFinding}s, those about the procedure with the id of the
     * element as subject. What failed in a scene is among them after that.
     */
    public synchronized List<Finding> findings() {
        return Stream.concat(ofDescription.stream(), interpreter.findings().stream())
                .toList();
    }

    /** Names of the layers that can be switched off, in the order of the description. */
    public List<String> layers() {
        return description.layers().stream()
                .skip(1)
                .map(Description.Named::name)
                .toList();
    }

    /** What people call a layer or filter, in the language of the program; its name where the description has no words. */
    public String label(String name) {
        return Stream.concat(
                        description.layers().stream(),
                        description.filters().stream().map(Description.Filter::named))
                .filter(named -> named.name().equals(name))
                .map(named -> FlowDesign.words(named.label()))
                .findFirst()
                .orElse(name);
    }

    /** Names of the filters that can be switched on, in the order of the description. */
    public List<String> filters() {
        return description.filters().stream()
                .map(filter -> filter.named().name())
                .filter(name -> !description.usual().contains(name))
                .toList();
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {

        static final Result<Description> READ = DescriptionReader.read(FlowDesign.description(), NAME);
    }
}
