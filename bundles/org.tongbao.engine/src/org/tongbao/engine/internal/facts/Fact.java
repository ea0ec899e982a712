package org.tongbao.engine.internal.facts;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that happened, as it stands after all corrections.
 *
 * @param id of the event or judgement
 * @param type event type, or {@link #JUDGED}, {@link #LEVEL_JUDGED}, {@link #LEVEL_CHANGED}
 * @param at when it was so
 * @param details further facts by key: texts as they are, numbers in digits, flags as {@code true} or {@code false}
 * @param explained true when whoever recorded it gave a reason
 */
public record Fact(String id, String type, Instant at, Map<String, String> details, boolean explained) {

    /** Type of the fact that the impact was judged. */
    public static final String JUDGED = "judged";

    /** Type of the fact that a judgement or review changed the level. */
    public static final String LEVEL_CHANGED = "level-changed";

    /** Type of the fact that the agency judged the impact as a whole for the first time or gave it another level. */
    public static final String LEVEL_JUDGED = "level-judged";

    private static final String ASSUMED = "assumed";
    private static final String LEVEL = "level";

    public Fact {
        details = Map.copyOf(details);
    }

    /** The same happening taken for one of another type that nobody recorded. */
    Fact assumedAs(String other) {
        Map<String, String> marked = new HashMap<>(details);
        marked.put(ASSUMED, Boolean.TRUE.toString());
        return new Fact(id, other, at, marked, explained);
    }

    /** True when nobody recorded it: it stands in for what is not known. */
    public boolean assumed() {
        return details.containsKey(ASSUMED);
    }

    /** A further fact. */
    public Optional<String> detail(String key) {
        return Optional.ofNullable(details.get(key));
    }

    /** The level the event names; empty when it names none. */
    public OptionalInt level() {
        @Nullable String level = details.get(LEVEL);
        if (level == null || !level.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(level));
    }
}
