package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongbao.flow.internal.description.Description;
import org.tongbao.flow.internal.description.Mapping;
import org.tongbao.flow.internal.description.NodeStyle;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Rect;

/** What the signs mean: one of each badge the description has, with words for what it stands for. */
final class Legend {

    /** Height it needs below a diagram. */
    static final double HEIGHT = 34;

    private static final double GAP = 10;
    private static final double MARGIN = 12;

    private Legend() {
        super();
    }

    static List<Badge> of(Badges badges, boolean stated, double y) {
        Map<String, String> words = words();
        List<Badge> legend = new ArrayList<>();
        double x = MARGIN;
        List<String> layers = badges.description().layers().stream()
                .map(Description.Named::name)
                .toList();
        List<Mapping<NodeStyle>> mappings =
                new ArrayList<>(badges.description().badges().values());
        mappings.sort(Comparator.comparingInt(mapping -> layers.indexOf(mapping.layer())));
        for (Mapping<NodeStyle> mapping : mappings) {
            if (badges.view().hiddenLayers().contains(mapping.layer())) {
                continue;
            }
            boolean ofState = !mapping.conditional().isEmpty();
            for (int number = 0; number <= mapping.conditional().size(); number++) {
                String key = number == 0
                        ? mapping.name()
                        : mapping.conditional().get(number - 1).predicate();
                if (words.get(key) instanceof String text && (number == 0 || stated && ofState)) {
                    NodeStyle style = mapping.style(number);
                    double width = Badges.width(text, style.text());
                    legend.add(badges.badge(
                            mapping.name(), style, text, "", new Rect(x, y + MARGIN, width, Badges.HEIGHT)));
                    x += width + GAP;
                }
            }
        }
        return legend;
    }

    private static Map<String, String> words() {
        return Map.ofEntries(
                Map.entry("service:isDone", Messages.Legend_done),
                Map.entry("service:isOverdue", Messages.Legend_overdue),
                Map.entry("service:isActive", Messages.Legend_active),
                Map.entry("service:isNext", Messages.Legend_next),
                Map.entry("service:isSkipped", Messages.Legend_skipped),
                Map.entry("Clock", Messages.Legend_clock),
                Map.entry("service:isClockRunning", Messages.Legend_clockRunning),
                Map.entry("service:isClockLate", Messages.Legend_clockLate),
                Map.entry("service:isClockMet", Messages.Legend_clockMet),
                Map.entry("Form", Messages.Legend_form),
                Map.entry("Checklist", Messages.Legend_checklist));
    }
}
