package org.tongbao.workbench.internal.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongbao.core.search.Excerpt;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.SearchAccess;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * Reads lines of the register that are seen, and where in them stands what is searched, in Jobs; who waits is told on their threads.
 * Any thread.
 */
record RegisterLineReader(StoreAccess access, SearchAccess search) {

    /** Reads lines; nobody is told where no store is open. */
    void read(List<String> ids, Consumer<Result<List<IncidentSummary>>> told) {
        access.store()
                .ifPresent(store -> access.run(
                        Messages.Register_loading,
                        () -> told.accept(store.register().lines(ids))));
    }

    /** Looks for words in incidents; nobody is told where there are no words, or nothing that finds them. */
    void find(List<IncidentSummary> lines, String text, Consumer<Map<String, Excerpt>> told) {
        if (text.isBlank() || lines.isEmpty()) {
            return;
        }
        List<String> ids = lines.stream().map(IncidentSummary::id).toList();
        search.search()
                .ifPresent(open -> access.run(
                        Messages.Register_loading,
                        () -> open.excerpts(ids, text).value().ifPresent(told)));
    }
}
