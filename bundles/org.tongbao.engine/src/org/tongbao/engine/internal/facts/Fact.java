package org.tongbao.engine.internal.facts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that happened, as it stands after all corrections.
 *
 * @param id of the event or judgement
 * @param type event type, or {@link #JUDGED}, {@link #LEVEL_CHANGED}
 * @param at when it was so
 * @param details further facts by key: texts as they are, numbers in digits, flags as {@code true} or {@code false}
 * @param explained true when whoever recorded it gave a reason
 */
public record Fact(String id, String type, Instant at, Map<String, String> details, boolean explained) {

    /** Type of the fact that the impact was judged. */
    public static final String JUDGED = "judged";

    /** Type of the fact that a judgement or review changed the level. */
    public static final String LEVEL_CHANGED = "level-changed";

    private static final String LEVEL = "level";

    public Fact {
        details = Map.copyOf(details);
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
