package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.internal.description.Description;
import org.tongbao.flow.internal.description.LabelStyle;
import org.tongbao.flow.internal.description.Mapping;
import org.tongbao.flow.internal.description.NodeStyle;
import org.tongbao.flow.internal.layout.TextSize;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Icon;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.TextLine;

/**
 * Badges on the border of a step: those above from the right, those below from the right but for the first layer's, which
 * come from the left, so that the middle stays free for ways.
 */
final class Badges {

    static final double HEIGHT = 13;

    private static final double OUT = 10;
    private static final double EDGE = 2;
    private static final double GAP = 2;
    private static final double PADDING = 3.5;
    private static final double ICON = 8;
    private static final String MORE = "…";

    private final Description description;
    private final Pictures pictures;
    private final FlowView view;

    Badges(Description description, Pictures pictures, FlowView view) {
        this.description = description;
        this.pictures = pictures;
        this.view = view;
    }

    Description description() {
        return description;
    }

    FlowView view() {
        return view;
    }

    List<Badge> of(Description.Steps steps, EObject step, Rect box, Expressions expressions) {
        List<Badge> badges = new ArrayList<>();
        double left = box.x() + EDGE;
        double north = box.right() - EDGE;
        double south = box.right() - EDGE;
        for (String place : steps.badges()) {
            if (!(description.badges().get(place) instanceof Mapping<NodeStyle> mapping)
                    || view.hiddenLayers().contains(mapping.layer())) {
                continue;
            }
            for (EObject element : expressions.elements(mapping.candidates(), step)) {
                NodeStyle style = mapping.style(Painter.style(mapping, element, expressions));
                String whole = expressions.text(style.text().expression(), element);
                boolean first =
                        mapping.layer().equals(description.layers().get(0).name());
                double room = style.south() && !first ? south - box.centerX() : box.width() / 2 - EDGE;
                String label = first ? shortened(whole, style.text(), room) : cut(whole, style.text(), room);
                double width = width(label, style.text());
                double y = style.south() ? box.bottom() - HEIGHT + OUT : box.y() - OUT;
                double x;
                if (first) {
                    x = left;
                    left += width + GAP;
                } else if (style.south()) {
                    south -= width;
                    x = south;
                    south -= GAP;
                } else {
                    north -= width;
                    x = north;
                    north -= GAP;
                }
                String tooltip = expressions.text(style.text().tooltip(), element);
                badges.add(badge(mapping.name(), style, label, tooltip, new Rect(x, y, width, HEIGHT)));
            }
        }
        return badges;
    }

    /** A state: colour and icon say it too, so that its time alone may stand there where there is no room for the word. */
    private static String shortened(String label, LabelStyle style, double most) {
        int word = label.indexOf(' ');
        return word > 0 && width(label, style) > most
                ? cut(label.substring(word + 1), style, most)
                : cut(label, style, most);
    }

    /** What fits into half of a step; the tooltip has the rest. */
    private static String cut(String label, LabelStyle style, double most) {
        String text = label;
        while (text.length() > 2 && width(text, style) > most) {
            int end = text.endsWith(MORE) ? text.length() - 1 : text.length();
            text = text.substring(0, text.offsetByCodePoints(end, -1)) + MORE;
        }
        return text;
    }

    static double width(String label, LabelStyle style) {
        return TextSize.width(label, style.size()) + 2 * PADDING + (style.icon().isEmpty() ? 0 : ICON + 2);
    }

    Badge badge(String mapping, NodeStyle style, String label, String tooltip, Rect box) {
        LabelStyle text = style.text();
        var place = new Rect(box.x() + PADDING - 0.5, box.centerY() - ICON / 2, ICON, ICON);
        Optional<Icon> icon = pictures.icon(text.icon(), place, text.colour());
        double x = box.x() + PADDING + (icon.isPresent() ? ICON + 1.5 : 0);
        double width = TextSize.width(label, text.size());
        var line = new TextLine(
                label, x, box.centerY() + text.size() * 0.36, width, text.size(), text.bold(), text.colour());
        return new Badge(mapping, style.outline(), box, style.look(), icon, Optional.of(line), tooltip);
    }
}
