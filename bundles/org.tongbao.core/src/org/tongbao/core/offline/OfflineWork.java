package org.tongbao.core.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.HistoryRecord;
import tools.jackson.databind.JsonNode;

/**
 * What the history tells of work that was done while the shared database could not be reached.
 *
 * @param number provisional number until then, else the one it had; empty of an organization
 * @param records with their authors and instants; their revisions are those of the copy it was done in
 */
public record OfflineWork(String number, List<HistoryRecord> records) {

    private static final String KIND = "offline/";

    public OfflineWork {
        records = List.copyOf(records);
    }

    /** What a record of the history tells of such work; empty when it tells of something else. */
    public static Optional<OfflineWork> in(HistoryRecord record) {
        if (!record.subject().startsWith(KIND)) {
            return Optional.empty();
        }
        JsonNode value = Json.fragment(record.to());
        var records = new ArrayList<HistoryRecord>();
        value.path("records").forEach(each -> records.add(Trace.record(each)));
        return Optional.of(new OfflineWork(value.path("number").asString(""), records));
    }
}
