package org.tongbao.core.procedure;

import java.util.Map;
import java.util.Set;

/**
 * What a procedure may name besides its own parts. Immutable, any thread.
 *
 * @param clocks ids of the clocks of the rule pack; empty where they are not known and not checked
 * @param levels codes of the scale of the pack; empty where they are not known and not checked
 * @param fields options by the ids of the fields of all forms; empty where they are not known and not checked
 * @param events types of events that the pack adds to those of the exchange format
 */
public record ProcedureScope(
        Set<String> clocks, Set<String> levels, Map<String, Set<String>> fields, Set<String> events) {

    /** Nothing is known, so only what the procedure itself says is checked. */
    public static final ProcedureScope UNKNOWN = new ProcedureScope(Set.of(), Set.of(), Map.of(), Set.of());

    public ProcedureScope {
        clocks = Set.copyOf(clocks);
        levels = Set.copyOf(levels);
        fields = Map.copyOf(fields);
        events = Set.copyOf(events);
    }
}
