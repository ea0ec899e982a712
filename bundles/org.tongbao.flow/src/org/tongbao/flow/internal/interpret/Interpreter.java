package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.internal.description.Description;
import org.tongbao.flow.internal.description.LabelStyle;
import org.tongbao.flow.internal.description.NodeStyle;
import org.tongbao.flow.internal.interpret.Elements.LaneElement;
import org.tongbao.flow.internal.interpret.Elements.StepElement;
import org.tongbao.flow.internal.interpret.Elements.WayElement;
import org.tongbao.flow.internal.layout.FlowLayout;
import org.tongbao.flow.internal.layout.Geometry;
import org.tongbao.flow.internal.layout.Plan;
import org.tongbao.flow.internal.layout.TextSize;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.TextLine;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.StepGraph;

/**
 * A description applied to a procedure: read and laid out once, then painted with any state. Confined to one thread at a
 * time.
 */
public final class Interpreter {

    private static final double WIDTH = 150;
    private static final double LEAST = 26;
    private static final double MARGIN = 12;
    private static final double TITLE = 19;
    private static final double LINE = 12;
    private static final int INK = 0x1B2530;
    private static final double LEADING = 1.5;

    private final Description description;
    private final StepGraph graph;
    private final Elements elements;
    private final Geometry geometry;
    private final Pictures pictures = new Pictures();
    private final FittedText fitted = new FittedText();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> reported = new HashSet<>();
    private final Map<String, List<String>> problems = new HashMap<>();
    private final String title;
    private final Expressions expressions;

    /**
     * Reads, checks and lays out.
     *
     * @param graph procedure or fragment; must not change while this is in use
     */
    public Interpreter(Description description, StepGraph graph) {
        this.description = description;
        this.graph = graph;
        List<Object> services = FlowDesign.services(FlowState.PLAIN);
        List<String> known =
                services.stream().map(service -> service.getClass().getName()).toList();
        description.services().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.add(Finding.error(FlowFinding.UNKNOWN_SERVICES, name, name)));
        expressions = new Expressions(services);
        title = expressions.text(description.title(), graph);
        elements = Elements.of(description, graph, expressions);
        findings.addAll(elements.findings());
        for (Finding finding : Validation.of(description, graph, expressions)) {
            findings.add(finding);
            problems.computeIfAbsent(finding.subject(), key -> new ArrayList<>())
                    .add(finding.message());
        }
        geometry = FlowLayout.of(plan(), 0);
        report(expressions);
    }

    /** What was found so far, with what failed while painting. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The procedure in a state, as somebody wants to see it. */
    public Scene scene(FlowState state, FlowView view) {
        Expressions asked = expressions.with(FlowDesign.services(state));
        var badges = new Badges(description, pictures, view);
        List<TextLine> heading = heading(view.heading());
        double top =
                heading.isEmpty() ? MARGIN : heading.get(heading.size() - 1).y() + MARGIN;
        var painter = new Painter(geometry, asked, badges, fitted, top);
        Set<Integer> hidden = painter.hidden(elements);
        double bottom = geometry.height() + top;
        var scene = new Scene(
                Elements.name(graph),
                title,
                geometry.width(),
                bottom + Legend.HEIGHT,
                heading,
                painter.lanes(elements),
                painter.edges(elements, hidden),
                painter.nodes(elements, hidden, problems),
                Legend.of(badges, !state.steps().isEmpty(), bottom));
        report(asked);
        return scene;
    }

    private void report(Expressions asked) {
        asked.findings().stream().filter(reported::add).forEach(findings::add);
    }

    private List<TextLine> heading(List<String> lines) {
        List<TextLine> heading = new ArrayList<>();
        double y = MARGIN;
        for (String line : lines) {
            boolean first = heading.isEmpty();
            double size = first ? TITLE : LINE;
            for (String row : TextSize.wrap(line, size, geometry.width() - 2 * MARGIN)) {
                y += size * LEADING * (first && y == MARGIN ? 0.8 : 1);
                heading.add(new TextLine(row, MARGIN, y, TextSize.width(row, size), size, first, INK));
            }
        }
        return heading;
    }

    private Plan plan() {
        double width = elements.steps().stream()
                .mapToDouble(element -> width(element, expressions))
                .max()
                .orElse(WIDTH);
        List<Double> heads = new ArrayList<>();
        for (LaneElement element : elements.lanes()) {
            LabelStyle text = element.mapping().style().text();
            heads.add(StepText.of(
                                    expressions.text(text.expression(), element.lane()),
                                    Outline.RECTANGLE,
                                    width,
                                    text.size())
                            .height()
                    + MARGIN / 2);
        }
        List<Plan.Step> steps = elements.steps().stream()
                .map(element -> new Plan.Step(element.lane(), height(element, expressions, width), point(element)))
                .toList();
        List<Plan.Way> ways = elements.ways().stream()
                .map(element -> way(element, expressions))
                .toList();
        return new Plan(width, heads, steps, ways);
    }

    private static double width(StepElement element, Expressions expressions) {
        String width = element.steps().mapping().style().width();
        String known = width.contains(":") ? expressions.text(width, element.step()) : width;
        return known.matches("\\d{1,3}") ? Integer.parseInt(known) * 10.0 : WIDTH;
    }

    private static double height(StepElement element, Expressions expressions, double width) {
        NodeStyle style = element.steps().mapping().style();
        String label = expressions.text(style.text().expression(), element.step());
        return Math.max(
                LEAST,
                StepText.of(label, style.outline(), width, style.text().size()).height());
    }

    private static double point(StepElement element) {
        return element.steps().mapping().style().outline() == Outline.LOZENGE ? Outline.POINT : 0;
    }

    private static Plan.Way way(WayElement element, Expressions expressions) {
        EObject way = element.way();
        boolean loop = way instanceof org.tongbao.model.procedure.Transition transition && transition.isLoop();
        if (element.mapping().style().text().isEmpty()) {
            return new Plan.Way(element.source(), element.target(), loop, 0, 0);
        }
        LabelStyle text = element.mapping().style().text().get();
        double most = loop || element.source() == element.target() ? Painter.LOOP_LABEL_WIDTH : Painter.LABEL_WIDTH;
        List<String> rows = TextSize.wrap(expressions.text(text.expression(), way), text.size(), most);
        double width = rows.stream()
                .mapToDouble(row -> TextSize.width(row, text.size()))
                .max()
                .orElse(0);
        return new Plan.Way(
                element.source(), element.target(), loop, width, rows.size() * text.size() * Painter.LABEL_LEADING);
    }
}
