package org.tongbao.workbench.internal.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.rules.PackComparison.Aspect;
import org.tongbao.core.rules.PackComparison.Change;
import org.tongbao.core.rules.PackComparison.Item;
import org.tongbao.core.rules.PackComparison.Kind;
import org.tongbao.core.rules.PackComparison.Part;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.nls.Messages;

/** Differences between packs in words. */
final class ComparisonWords {

    private static final List<Kind> TELLING = List.of(Kind.TEXT, Kind.LIMIT, Kind.VALIDITY, Kind.CITATION);

    private ComparisonWords() {}

    static String of(Part part) {
        return switch (part) {
            case PACK -> Messages.Packs_pack;
            case SEVERITY -> Messages.Packs_severity;
            case CLOCKS -> Messages.Packs_clocks;
        };
    }

    static String of(Change change) {
        return switch (change) {
            case SAME -> Messages.Packs_equal;
            case DIFFERENT -> Messages.Packs_different;
            case ONLY_LEFT -> Messages.Packs_only_left;
            case ONLY_RIGHT -> Messages.Packs_only_right;
        };
    }

    static String of(Kind kind) {
        return switch (kind) {
            case TITLE -> Messages.Packs_title;
            case VERSION -> Messages.Packs_version;
            case VALIDITY -> Messages.Packs_validity;
            case ZONE -> Messages.Packs_zone;
            case SOURCE -> Messages.Packs_source;
            case NOTE -> Messages.Packs_note;
            case TEXT -> Messages.Packs_text;
            case LIMIT -> Messages.Packs_limit;
            case SOFT_LIMIT -> Messages.Packs_soft_limit;
            case LEVELS -> Messages.Packs_levels;
            case TRIGGERS -> Messages.Packs_triggers;
            case STOPS -> Messages.Packs_stops;
            case MODALITY -> Messages.Packs_modality;
            case ACTOR -> Messages.Packs_actor;
            case ADDRESSEE -> Messages.Packs_addressee;
            case ACTION -> Messages.Packs_action;
            case CITATION -> Messages.Packs_citation;
            case PROVISIONAL -> Messages.Packs_status;
        };
    }

    /** What one pack says of an aspect; a dash when it says nothing. */
    static String value(Aspect aspect, boolean left) {
        var values = left ? aspect.left() : aspect.right();
        if (values.isEmpty()) {
            return aspect.kind() == Kind.PROVISIONAL ? Messages.Packs_confirmed : "–";
        }
        return values.stream()
                .map(value -> word(aspect.kind(), value))
                .collect(Collectors.joining(Messages.List_separator));
    }

    /** What matters most of an entry: its wording, its limit, its validity, or else its clause; provisional marked. */
    static String summary(Item item, boolean left) {
        var words = TELLING.stream()
                .flatMap(kind -> item.aspect(kind).stream())
                .filter(aspect -> !(left ? aspect.left() : aspect.right()).isEmpty())
                .findFirst()
                .map(aspect -> value(aspect, left))
                .orElse("–");
        return (left ? item.provisionalLeft() : item.provisionalRight())
                ? NLS.bind(Messages.Packs_provisional_mark, words)
                : words;
    }

    /** Everything one pack says of an entry, a line each; what differs is marked. */
    static String details(Item item, boolean left) {
        return Stream.concat(
                        Stream.of(item.title()),
                        item.aspects().stream()
                                .map(aspect -> NLS.bind(Messages.Packs_line, new Object[] {
                                    aspect.differs() ? Messages.Packs_mark : "", of(aspect.kind()), value(aspect, left)
                                })))
                .collect(Collectors.joining("\n"));
    }

    private static String word(Kind kind, String value) {
        return switch (kind) {
            case TRIGGERS, STOPS ->
                switch (value) {
                    case "judged", "level-judged" -> Messages.Level_judged;
                    case "level-changed" -> Messages.Packs_level_changed;
                    default -> EventWords.label(value);
                };
            case MODALITY ->
                switch (value) {
                    case "must" -> Messages.Packs_must;
                    case "should" -> Messages.Packs_should;
                    default -> Messages.Packs_may;
                };
            case PROVISIONAL -> Messages.Packs_provisional;
            default -> value;
        };
    }
}
