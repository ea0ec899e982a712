package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.flow.internal.layout.TextSize;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.flow.overlay.Mark;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Icon;
import org.tongbao.flow.scene.Look;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.Stroke;
import org.tongbao.flow.scene.TextLine;

/** Puts what plugins say on the upper border of steps, from the left, where the description puts nothing. */
public final class MarkBadges {

    /** What its badges have in place of a mapping of the description. */
    public static final String MAPPING = "Plugin";

    private static final double SIZE = 28.0 / 3;
    private static final double OUT = 10;
    private static final double EDGE = 8;
    private static final double GAP = 2;
    private static final double PADDING = 3.5;
    private static final double PICTURE = 8;
    private static final double BASE = 0.36;
    private static final String MORE = "…";
    private static final String PIECE = "M 1 5 L 6 5 C 4.5 1.5 11.5 1.5 10 5 L 15 5 L 15 14.5 L 1 14.5 Z";

    private MarkBadges() {
        super();
    }

    /** The scene with the marks on it. */
    public static Scene on(Scene scene, Marks marks) {
        if (marks.ofSteps().isEmpty()) {
            return scene;
        }
        return new Scene(
                scene.id(),
                scene.title(),
                scene.width(),
                scene.height(),
                scene.heading(),
                scene.lanes(),
                scene.edges(),
                scene.nodes().stream()
                        .map(node -> on(node, marks.of(node.id())))
                        .toList(),
                scene.legend());
    }

    private static SceneNode on(SceneNode node, List<Marks.Signed> marks) {
        if (marks.isEmpty()) {
            return node;
        }
        List<Badge> badges = new ArrayList<>(node.badges());
        double x = node.bounds().x() + EDGE;
        // the middle stays free for ways, the right half for clocks
        double end = node.bounds().centerX() - GAP;
        for (Marks.Signed signed : marks) {
            String text = cut(signed.mark().text(), end - x);
            double width = width(text);
            if (x + width <= end) {
                badges.add(badge(signed, text, new Rect(x, node.bounds().y() - OUT, width, Badges.HEIGHT)));
                x += width + GAP;
            }
        }
        var tooltip = new StringBuilder(node.tooltip());
        marks.forEach(signed -> tooltip.append('\n').append(words(signed)));
        return new SceneNode(
                node.id(),
                node.mapping(),
                node.style(),
                node.lane(),
                node.outline(),
                node.bounds(),
                node.look(),
                node.texts(),
                badges,
                tooltip.toString(),
                node.problems());
    }

    private static String words(Marks.Signed signed) {
        Mark mark = signed.mark();
        return Messages.bind(
                Messages.Mark_by, signed.contributor(), mark.tooltip().isBlank() ? mark.text() : mark.tooltip());
    }

    private static Badge badge(Marks.Signed signed, String text, Rect box) {
        Look look = look(signed.mark().tone());
        int ink = look.line();
        var place = new Rect(box.x() + PADDING - 0.5, box.centerY() - PICTURE / 2, PICTURE, PICTURE);
        var line = new TextLine(
                text,
                box.x() + PADDING + PICTURE + 1.5,
                box.centerY() + SIZE * BASE,
                TextSize.width(text, SIZE),
                SIZE,
                false,
                ink);
        return new Badge(
                MAPPING,
                Outline.RECTANGLE,
                box,
                look,
                Optional.of(new Icon("plugin", PIECE, place, ink)),
                Optional.of(line),
                words(signed));
    }

    private static double width(String text) {
        return TextSize.width(text, SIZE) + 2 * PADDING + PICTURE + 2;
    }

    private static String cut(String label, double most) {
        String text = label;
        while (text.length() > 2 && width(text) > most) {
            int end = text.endsWith(MORE) ? text.length() - 1 : text.length();
            text = text.substring(0, text.offsetByCodePoints(end, -1)) + MORE;
        }
        return text;
    }

    private static Look look(Mark.Tone tone) {
        return switch (tone) {
            case CALM -> new Look(0xE8F0FE, 0x174EA6, 1, Stroke.SOLID);
            case WARN -> new Look(0xFFF4DB, 0x7A4F00, 1, Stroke.SOLID);
            case LATE -> new Look(0xFDE7E9, 0xA50E1A, 1, Stroke.SOLID);
            case DONE -> new Look(0xE6F4EA, 0x17652B, 1, Stroke.SOLID);
        };
    }
}
