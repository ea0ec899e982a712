package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.flow.internal.description.EdgeStyle;
import org.tongbao.flow.internal.description.LabelStyle;
import org.tongbao.flow.internal.description.LaneStyle;
import org.tongbao.flow.internal.description.Mapping;
import org.tongbao.flow.internal.description.NodeStyle;
import org.tongbao.flow.internal.interpret.Elements.LaneElement;
import org.tongbao.flow.internal.interpret.Elements.StepElement;
import org.tongbao.flow.internal.interpret.Elements.WayElement;
import org.tongbao.flow.internal.layout.Geometry;
import org.tongbao.flow.internal.layout.TextSize;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Point;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.TextLine;

/** Paints what is laid out, by the styles that hold for the state looked at. One for each scene. */
final class Painter {

    /** Of words on ways: lines. */
    static final double LABEL_LEADING = 1.12;

    /** Of words on ways: wider ones are broken. */
    static final double LABEL_WIDTH = 76;

    /** Likewise where a way leads back, beside the step. */
    static final double LOOP_LABEL_WIDTH = 33;

    private final Geometry geometry;
    private final Expressions expressions;
    private final Badges badges;
    private final FittedText fitted;
    private final double down;

    Painter(Geometry geometry, Expressions expressions, Badges badges, FittedText fitted, double down) {
        this.geometry = geometry;
        this.expressions = expressions;
        this.badges = badges;
        this.fitted = fitted;
        this.down = down;
    }

    /** Number of the style that holds: 0 the first, else that of a condition. */
    static int style(Mapping<?> mapping, EObject element, Expressions expressions) {
        for (int number = 0; number < mapping.conditional().size(); number++) {
            if (expressions.holds(mapping.conditional().get(number).predicate(), element)) {
                return number + 1;
            }
        }
        return 0;
    }

    List<SceneLane> lanes(Elements elements) {
        List<SceneLane> lanes = new ArrayList<>();
        for (int number = 0; number < elements.lanes().size(); number++) {
            LaneElement element = elements.lanes().get(number);
            int chosen = style(element.mapping(), element.lane(), expressions);
            LaneStyle style = element.mapping().style(chosen);
            Rect bounds = moved(geometry.lanes().get(number));
            var head = new Rect(bounds.x(), bounds.y(), bounds.width(), geometry.head());
            LabelStyle text = style.text();
            List<TextLine> texts = laneText(element, style, bounds.width()).in(head, text.bold(), text.colour());
            lanes.add(new SceneLane(
                    Elements.name(element.lane()),
                    element.mapping().name(),
                    chosen,
                    bounds,
                    head,
                    style.look(),
                    style.head(),
                    texts,
                    expressions.text(text.tooltip(), element.lane())));
        }
        return lanes;
    }

    private StepText laneText(LaneElement element, LaneStyle style, double width) {
        LabelStyle text = style.text();
        return fitted.in(expressions.text(text.expression(), element.lane()), Outline.RECTANGLE, width, text.size());
    }

    List<SceneNode> nodes(Elements elements, Set<Integer> hidden, Map<String, List<String>> problems) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int number = 0; number < elements.steps().size(); number++) {
            if (!hidden.contains(number)) {
                StepElement element = elements.steps().get(number);
                nodes.add(node(element, elements, moved(geometry.steps().get(number)), problems));
            }
        }
        return nodes;
    }

    private SceneNode node(StepElement element, Elements elements, Rect box, Map<String, List<String>> problems) {
        EObject step = element.step();
        Mapping<NodeStyle> mapping = element.steps().mapping();
        int chosen = style(mapping, step, expressions);
        NodeStyle style = mapping.style(chosen);
        LabelStyle text = style.text();
        StepText words =
                fitted.in(expressions.text(text.expression(), step), style.outline(), box.width(), text.size());
        String id = Elements.name(step);
        return new SceneNode(
                id,
                mapping.name(),
                chosen,
                Elements.name(elements.lanes().get(element.lane()).lane()),
                style.outline(),
                box,
                style.look(),
                words.in(box, text.bold(), text.colour()),
                badges.of(element.steps(), step, box, expressions),
                expressions.text(text.tooltip(), step),
                problems.getOrDefault(id, List.of()));
    }

    List<SceneEdge> edges(Elements elements, Set<Integer> hidden) {
        List<SceneEdge> edges = new ArrayList<>();
        for (int number = 0; number < elements.ways().size(); number++) {
            WayElement element = elements.ways().get(number);
            boolean shown = !hidden.contains(element.source())
                    && !hidden.contains(element.target())
                    && !filtered(element.mapping().name(), element.way());
            if (shown) {
                edges.add(edge(element, elements, number));
            }
        }
        return edges;
    }

    private SceneEdge edge(WayElement element, Elements elements, int number) {
        int chosen = style(element.mapping(), element.way(), expressions);
        EdgeStyle style = element.mapping().style(chosen);
        List<Point> bends = geometry.ways().get(number).stream()
                .map(point -> new Point(point.x(), point.y() + down))
                .toList();
        Optional<SceneEdge.Label> label = geometry.labels()
                .get(number)
                .flatMap(box -> style.text().map(text -> label(element.way(), text, moved(box))));
        return new SceneEdge(
                Elements.name(element.way()),
                element.mapping().name(),
                chosen,
                Elements.name(elements.steps().get(element.source()).step()),
                Elements.name(elements.steps().get(element.target()).step()),
                bends,
                style.look(),
                label);
    }

    private SceneEdge.Label label(EObject way, LabelStyle text, Rect box) {
        List<String> rows = fitted.lines(expressions.text(text.expression(), way), text.size(), box.width() + 0.5);
        List<TextLine> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double y = box.y() + (row + 0.5) * text.size() * LABEL_LEADING + text.size() * 0.36;
            double width = TextSize.width(rows.get(row), text.size());
            lines.add(new TextLine(rows.get(row), box.x(), y, width, text.size(), text.bold(), text.colour()));
        }
        return new SceneEdge.Label(box, lines);
    }

    /** Numbers of the steps that filters hide. */
    Set<Integer> hidden(Elements elements) {
        Set<Integer> hidden = new HashSet<>();
        for (int number = 0; number < elements.steps().size(); number++) {
            StepElement element = elements.steps().get(number);
            if (filtered(element.steps().mapping().name(), element.step())) {
                hidden.add(number);
            }
        }
        return hidden;
    }

    private boolean filtered(String mapping, EObject element) {
        return badges.description().filters().stream()
                .filter(filter ->
                        badges.view().filters().contains(filter.named().name()))
                .flatMap(filter -> filter.parts().stream())
                .anyMatch(part -> part.mappings().contains(mapping) && !expressions.holds(part.unless(), element));
    }

    private Rect moved(Rect box) {
        return new Rect(box.x(), box.y() + down, box.width(), box.height());
    }
}
