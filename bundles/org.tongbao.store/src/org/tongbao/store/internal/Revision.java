package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.store.HistoryRecord;

/**
 * What the history recorded of one revision.
 *
 * @param number of the revision
 * @param records at least one, as they follow each other
 */
record Revision(long number, List<HistoryRecord> records) {

    /** The revisions of a history, in its order; one that comes in two places is there twice. */
    static List<Revision> of(List<HistoryRecord> history) {
        var revisions = new ArrayList<Revision>();
        int begin = 0;
        for (int end = 1; end <= history.size(); end++) {
            if (end == history.size()
                    || history.get(end).revision() != history.get(begin).revision()) {
                revisions.add(new Revision(history.get(begin).revision(), history.subList(begin, end)));
                begin = end;
            }
        }
        return revisions;
    }

    /** The hash that the link of this revision has of its records. */
    String hash(String id) {
        HistoryRecord first = records.get(0);
        List<Change> changes = records.stream()
                .map(record ->
                        new Change(record.action(), record.subject(), record.from(), record.to(), record.reason()))
                .toList();
        return Link.records(id, number, Micros.of(first.at()), first.author(), first.sequence(), changes);
    }

    /** True when all records are of one save and follow each other without a gap. */
    boolean sound() {
        HistoryRecord first = records.get(0);
        for (int i = 0; i < records.size(); i++) {
            HistoryRecord each = records.get(i);
            if (each.sequence() != first.sequence() + i
                    || !each.at().equals(first.at())
                    || !each.author().equals(first.author())) {
                return false;
            }
        }
        return true;
    }
}
