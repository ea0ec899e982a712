package org.tongbao.workbench.internal.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.model.rules.EventKind;
import org.tongbao.model.rules.Grade;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.workbench.internal.event.EventDetail.Option;

/**
 * The events that can be recorded of an incident under its rule pack, with their words and what belongs to each; those
 * the pack brings included. Any thread.
 */
public final class EventCatalogue {

    private final List<String> types;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Option> levels;

    /**
     * The events of an incident.
     *
     * @param pack it is under
     * @param others whose events it may hold because it was under them before
     */
    public EventCatalogue(RulePack pack, Collection<RulePack> others) {
        types = EventTypes.recorded(pack);
        Stream.concat(Stream.of(pack), others.stream())
                .flatMap(one -> one.getEventTypes().stream())
                .filter(kind -> kind.getId() != null && !EventTypes.known(kind.getId()))
                .forEach(kind -> titles.putIfAbsent(kind.getId(), title(kind)));
        levels = levels(pack.getScale());
    }

    private static String title(EventKind kind) {
        String title = Texts.title(kind);
        return title.isEmpty() ? kind.getId() : title;
    }

    /** What a person records, in the order of handling. */
    public List<String> types() {
        return types;
    }

    /** Words of a type in the language of the program; the type itself when nobody has words for it. */
    public String label(String type) {
        @Nullable String title = titles.get(type);
        return title == null ? EventWords.label(type) : title;
    }

    /** What an event of this type is asked for besides time and note; levels as the pack names them (B-28). */
    public List<EventDetail> details(String type) {
        return EventDetail.of(type, levels);
    }

    /** The levels an event may name, the lowest first; none where the pack judges nothing. */
    private static List<Option> levels(@Nullable SeverityScale scale) {
        if (scale == null) {
            return List.of();
        }
        var ranks = new TreeSet<Integer>();
        scale.getGrades().stream().map(Grade::getRank).forEach(ranks::add);
        if (ranks.isEmpty()) {
            scale.getDimensions().stream()
                    .flatMap(dimension -> dimension.getTexts().stream())
                    .forEach(text -> ranks.add(text.getLevel()));
        }
        return ranks.stream()
                .map(rank -> new Option(Integer.toString(rank), LevelNames.words(scale, rank)))
                .toList();
    }
}
