package org.tongbao.workbench.internal.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.search.Excerpt;
import org.tongbao.core.store.IncidentSummary;

/** The lines of the register that were read last, some more than are seen, and where what was searched stands in them. UI thread. */
public final class RegisterLines {

    /** Some ten screens; half a kilobyte each. */
    private static final int MOST = 1000;

    private static final float USUAL_LOAD = 0.75f;

    private final Map<String, IncidentSummary> lines = new LinkedHashMap<>(MOST, USUAL_LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, IncidentSummary> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, Excerpt> excerpts = new HashMap<>();

    /** The line of an incident; empty when it has to be read. */
    public Optional<IncidentSummary> find(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** Remembers lines. */
    public void put(List<IncidentSummary> read) {
        read.forEach(line -> lines.put(line.id(), line));
    }

    /** Forgets all but these: what others saved may be different now. */
    public void replace(List<IncidentSummary> read) {
        lines.clear();
        excerpts.clear();
        put(read);
    }

    /** Remembers where what was searched stands. */
    void putExcerpts(Map<String, Excerpt> found) {
        excerpts.putAll(found);
    }

    /** Where what was searched stands in an incident; empty when that is not known, or nothing was. */
    Optional<Excerpt> excerpt(String id) {
        return Optional.ofNullable(excerpts.get(id));
    }
}
