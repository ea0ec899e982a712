package org.tongbao.directory.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.flow.scene.Look;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Point;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.Stroke;
import org.tongbao.flow.scene.TextLine;

/**
 * Lays a chart out: the chain in the middle, one below the other, the columns side by side below it, joined by lines at right
 * angles. The scene is drawn on the screen and into files by what draws procedures. Any thread, used once.
 */
public final class ChartLayout {

    private static final double WIDTH = 168;
    private static final double PAD = 8;
    private static final double LINE = 17;
    private static final double TITLE = 13;
    private static final double SMALL = 11.5;
    private static final double GAP_X = 28;
    private static final double GAP_Y = 10;
    private static final double DROP = 30;
    private static final double MARGIN = 24;
    private static final double INDENT = 14;

    /** Widths of letters against their size: those of common fonts. */
    private static final double NARROW = 0.57;

    private static final double THIN = 0.3;
    private static final String THIN_LETTERS = " ijlftrI.,:;'|!()[]/-";

    private static final int INK = 0x1F2328;
    private static final int MUTED = 0x5F6368;
    private static final int WAY = 0x7A828A;

    private final Chart chart;
    private final List<SceneNode> nodes = new ArrayList<>();
    private final List<SceneEdge> edges = new ArrayList<>();
    private double bottom;

    private ChartLayout(Chart chart) {
        this.chart = chart;
    }

    /** The scene of a chart. */
    public static Scene scene(Chart chart) {
        return new ChartLayout(chart).draw();
    }

    private Scene draw() {
        int count = Math.max(1, chart.columns().size());
        double width = 2 * MARGIN + count * WIDTH + (count - 1) * GAP_X;
        double middle = width / 2;
        double y = MARGIN;
        Optional<SceneNode> above = Optional.empty();
        for (ChartBox box : chart.chain()) {
            SceneNode node = node(box, middle - WIDTH / 2, y);
            above.ifPresent(from -> way(
                    from,
                    node,
                    List.of(
                            new Point(middle, from.bounds().bottom()),
                            new Point(middle, node.bounds().y()))));
            above = Optional.of(node);
            y = node.bounds().bottom() + DROP;
        }
        double trunk = y - DROP / 2;
        for (int i = 0; i < chart.columns().size(); i++) {
            double left = MARGIN + i * (WIDTH + GAP_X);
            column(chart.columns().get(i), left, y, above.map(from -> new Trunk(from, middle, trunk)));
        }
        return new Scene(
                chart.id(), chart.title(), width, bottom + MARGIN, List.of(), List.of(), edges, nodes, List.of());
    }

    /** Where lines to columns come from: down the middle to a height, from there sideways. */
    private record Trunk(SceneNode from, double x, double y) {}

    private void column(List<ChartBox> boxes, double left, double top, Optional<Trunk> trunk) {
        double y = top;
        Optional<SceneNode> head = Optional.empty();
        for (ChartBox box : boxes) {
            boolean first = head.isEmpty() && chart.headed();
            double indent = chart.headed() && !first ? INDENT : 0;
            SceneNode node = node(box, left + indent, y);
            if (first) {
                trunk.ifPresent(from -> down(from, node));
                head = Optional.of(node);
            } else if (chart.headed()) {
                head.ifPresent(from -> aside(from, node, left + INDENT / 2));
            } else {
                trunk.ifPresent(from -> along(from, node, left - INDENT));
            }
            y = node.bounds().bottom() + GAP_Y;
        }
    }

    /** From the trunk down to the head of a column. */
    private void down(Trunk trunk, SceneNode to) {
        double x = to.bounds().centerX();
        way(
                trunk.from(),
                to,
                List.of(
                        new Point(trunk.x(), trunk.from().bounds().bottom()),
                        new Point(trunk.x(), trunk.y()),
                        new Point(x, trunk.y()),
                        new Point(x, to.bounds().y())));
    }

    /** From the trunk down the left of a column to a box in it. */
    private void along(Trunk trunk, SceneNode to, double x) {
        way(
                trunk.from(),
                to,
                List.of(
                        new Point(trunk.x(), trunk.from().bounds().bottom()),
                        new Point(trunk.x(), trunk.y()),
                        new Point(x, trunk.y()),
                        new Point(x, to.bounds().centerY()),
                        new Point(to.bounds().x(), to.bounds().centerY())));
    }

    /** From the head of a column down its left to a box below. */
    private void aside(SceneNode head, SceneNode to, double x) {
        way(
                head,
                to,
                List.of(
                        new Point(x, head.bounds().bottom()),
                        new Point(x, to.bounds().centerY()),
                        new Point(to.bounds().x(), to.bounds().centerY())));
    }

    private void way(SceneNode from, SceneNode to, List<Point> bends) {
        edges.add(new SceneEdge(
                from.id() + ">" + to.id(),
                "Chart",
                0,
                from.id(),
                to.id(),
                bends,
                new Look(WAY, WAY, 1, Stroke.SOLID),
                Optional.empty()));
    }

    private SceneNode node(ChartBox box, double x, double y) {
        double width = chart.headed() && box.kind() != ChartBox.Kind.HEAD && box.kind() != ChartBox.Kind.FOCUS
                ? WIDTH - INDENT
                : WIDTH;
        List<TextLine> texts = new ArrayList<>();
        double at = y + PAD + TITLE;
        boolean bold = box.kind() == ChartBox.Kind.FOCUS || box.kind() == ChartBox.Kind.HEAD;
        for (String words : broken(box.title(), TITLE, width - 2 * PAD)) {
            texts.add(line(words, x, at, width, TITLE, bold, INK));
            at += LINE;
        }
        for (String words : box.lines()) {
            texts.add(line(cut(words, SMALL, width - 2 * PAD), x, at, width, SMALL, false, MUTED));
            at += LINE;
        }
        double height = at - LINE - y + PAD + 2;
        var node = new SceneNode(
                box.id().isEmpty() ? "box:" + nodes.size() : box.id(),
                "Chart",
                0,
                "",
                Outline.RECTANGLE,
                new Rect(x, y, width, height),
                look(box.kind()),
                texts,
                List.of(),
                box.tooltip(),
                List.of());
        nodes.add(node);
        bottom = Math.max(bottom, y + height);
        return node;
    }

    private static Look look(ChartBox.Kind kind) {
        return switch (kind) {
            case FOCUS -> new Look(0xDCE9FA, 0x1A5FB4, 2, Stroke.SOLID);
            case PLAIN -> new Look(0xFFFFFF, 0x7A828A, 1, Stroke.SOLID);
            case HEAD -> new Look(0xEEF1F4, 0x5F6368, 1, Stroke.SOLID);
            case OPEN -> new Look(0xFFF7E0, 0x8A5A00, 1, Stroke.DASH);
        };
    }

    private static TextLine line(
            String words, double x, double y, double width, double size, boolean bold, int colour) {
        double room = Math.min(width(words, size), width - 2 * PAD);
        return new TextLine(words, x + (width - room) / 2, y, room, size, bold, colour);
    }

    private static double width(String words, double size) {
        return words.codePoints().mapToDouble(each -> letter(each) * size).sum();
    }

    private static double letter(int codePoint) {
        if (codePoint >= 0x2E80) {
            return 1;
        }
        return THIN_LETTERS.indexOf(codePoint) >= 0 ? THIN : NARROW;
    }

    /** In two lines at most, the second cut where it is still too long. */
    private static List<String> broken(String words, double size, double room) {
        if (width(words, size) <= room) {
            return List.of(words);
        }
        int end = 0;
        double used = 0;
        while (end < words.length() && used + letter(words.charAt(end)) * size <= room) {
            used += letter(words.charAt(end)) * size;
            end++;
        }
        int space = words.lastIndexOf(' ', end);
        int cut = space > 0 ? space : end;
        return List.of(words.substring(0, cut), cut(words.substring(cut).strip(), size, room));
    }

    private static String cut(String words, double size, double room) {
        if (width(words, size) <= room) {
            return words;
        }
        String shorter = words;
        while (!shorter.isEmpty() && width(shorter + "…", size) > room) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter + "…";
    }
}
