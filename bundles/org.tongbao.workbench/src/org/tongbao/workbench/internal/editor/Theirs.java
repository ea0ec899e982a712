package org.tongbao.workbench.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Incident;

/**
 * What others have saved since an editor was opened.
 *
 * @param base state both began with
 * @param stored state of now
 * @param since what the history tells of it, oldest first
 */
record Theirs(Incident base, StoredIncident stored, List<HistoryRecord> since) {

    /** Reads it, off the UI thread; empty when the store has nothing or cannot be read. */
    static Optional<Theirs> load(IncidentStore store, IncidentService incidents, String id, Baseline baseline) {
        Optional<StoredIncident> stored = store.load(id).value().flatMap(found -> found);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        List<HistoryRecord> history = store.history(id).value().orElse(List.of());
        long newest = stored.get().revision();
        // what was begun with in a copy has a revision of its own: then the last save is what others did
        long begun = baseline.revision() > newest ? newest - 1 : baseline.revision();
        List<HistoryRecord> since =
                history.stream().filter(record -> record.revision() > begun).toList();
        Incident state = stored.get().incident();
        return Optional.of(new Theirs(baseline.state(incidents, state, history), stored.get(), since));
    }

    /** Who saved last; empty when that is not told. */
    String author() {
        return since.isEmpty() ? "" : since.getLast().author();
    }

    /** The last change of what a conflict is about. */
    Optional<HistoryRecord> change(String subject) {
        return since.stream()
                .filter(record -> subject.equals(record.subject()) || subject.startsWith(record.subject() + "/"))
                .max(Comparator.comparingLong(HistoryRecord::sequence));
    }
}
