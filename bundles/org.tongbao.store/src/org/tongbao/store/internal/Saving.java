package org.tongbao.store.internal;

import java.util.List;
import java.util.Objects;
import org.tongbao.core.store.Remark;

/**
 * What a save is told beside the snapshot.
 *
 * @param expected revision the snapshot was loaded with; 0 for a new one
 * @param author goes to the history
 * @param remarks go there, too
 */
record Saving(long expected, String author, List<Remark> remarks) {

    Saving {
        Objects.requireNonNull(author, "Saving::author");
        remarks = List.copyOf(remarks);
    }

    /** The remarks as the history records them. */
    List<Change> changes() {
        return remarks.stream()
                .map(remark -> new Change("add", remark.subject(), "", remark.value(), remark.reason()))
                .toList();
    }
}
