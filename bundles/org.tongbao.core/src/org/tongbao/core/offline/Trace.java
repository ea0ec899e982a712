package org.tongbao.core.offline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.Remark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the history of a local copy tells, in its own database and thus in the transactions of its saves: which revision of the
 * shared database it holds, from which state it was changed here, and what was done.
 *
 * @param server revision of the shared database that was copied last; 0 for what began here
 * @param synced local revision by which it was
 * @param local newest local revision
 * @param marker of what was done here since; empty for nothing
 * @param recorded records of the shared database's history that are held
 */
record Trace(long server, long synced, long local, String marker, long recorded) {

    static final Trace NONE = new Trace(0, 0, 0, "", 0);

    /** Remark of a copy. */
    private static final String COPIED = "copy/server";

    /** Remark of the first change after it. */
    private static final String BEGUN = "copy/base";

    private static final String COPY = "copy/";
    private static final String OFFLINE = "offline/";

    /** What the history of a local document tells. */
    static Trace of(List<HistoryRecord> history) {
        Trace trace = NONE;
        for (HistoryRecord record : history) {
            trace = trace.after(record);
        }
        return trace;
    }

    private Trace after(HistoryRecord record) {
        long newest = Math.max(local, record.revision());
        return switch (record.subject()) {
            case COPIED -> {
                JsonNode value = Json.fragment(record.to());
                yield new Trace(
                        value.path("revision").asLong(),
                        record.revision(),
                        newest,
                        "",
                        recorded + value.path("records").size());
            }
            case BEGUN ->
                new Trace(
                        server,
                        synced,
                        newest,
                        Json.fragment(record.to()).path("marker").asString(),
                        recorded);
            default -> new Trace(server, synced, newest, marker, recorded);
        };
    }

    /** True when something was done here that the shared database may not have. */
    boolean changed() {
        return !marker.isEmpty();
    }

    /** To be saved with a copy of a revision of the shared database. */
    Remark copied(long revision, List<HistoryRecord> history) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("revision", revision);
        ArrayNode records = value.putArray("records");
        history.stream().skip(recorded).forEach(record -> records.add(json(record)));
        return new Remark(COPIED, Json.line(value), "");
    }

    /** To be saved with the first change, so that the state it began with is known. */
    static Remark begun(String marker, Optional<? extends EObject> base) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("marker", marker);
        base.ifPresent(state -> value.put("document", new String(Xmi.write(state), StandardCharsets.UTF_8)));
        return new Remark(BEGUN, Json.line(value), "");
    }

    /** The state that the changes here began with; empty for what began here. */
    <T extends EObject> Optional<T> base(List<HistoryRecord> history, Document.Kind<T> kind) {
        return history.stream()
                .filter(record -> record.subject().equals(BEGUN))
                .reduce((first, last) -> last)
                .map(record -> Json.fragment(record.to()).path("document").asString(""))
                .filter(document -> !document.isEmpty())
                .flatMap(document -> Xmi.read(
                                document.getBytes(StandardCharsets.UTF_8), "base", kind.metamodel(), kind.type())
                        .value());
    }

    /** Subject of what the shared history is told when it has all that was done here up to now. */
    String subject() {
        return OFFLINE + marker + '/' + local;
    }

    /** What the shared history is told: each record with its author and instant, also of what was changed again since. */
    Remark done(List<HistoryRecord> history, String number) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("number", number);
        ArrayNode records = value.putArray("records");
        own(history).forEach(record -> records.add(json(record)));
        return new Remark(subject(), Json.line(value), "");
    }

    /** The records of what was done here and the shared database may not have. */
    List<HistoryRecord> own(List<HistoryRecord> history) {
        return history.stream()
                .filter(record ->
                        record.revision() > synced && !record.subject().startsWith(COPY))
                .toList();
    }

    /** The history as one would read it in the shared database, with what was done here behind it. */
    List<HistoryRecord> shown(List<HistoryRecord> history) {
        var shown = new ArrayList<HistoryRecord>();
        for (HistoryRecord record : history) {
            if (record.subject().equals(COPIED)) {
                for (JsonNode each : Json.fragment(record.to()).path("records")) {
                    shown.add(record(each));
                }
            }
        }
        for (HistoryRecord record : own(history)) {
            shown.add(new HistoryRecord(
                    shown.size() + 1L,
                    server + record.revision() - synced,
                    record.at(),
                    record.author(),
                    record.action(),
                    record.subject(),
                    record.from(),
                    record.to(),
                    record.reason()));
        }
        return shown;
    }

    private static ObjectNode json(HistoryRecord record) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("sequence", record.sequence());
        node.put("revision", record.revision());
        node.put("at", record.at().toString());
        node.put("author", record.author());
        node.put("action", record.action());
        node.put("subject", record.subject());
        node.put("from", record.from());
        node.put("to", record.to());
        node.put("reason", record.reason());
        return node;
    }

    /** A record as {@link #done} has written it. */
    static HistoryRecord record(JsonNode node) {
        return new HistoryRecord(
                node.path("sequence").asLong(),
                node.path("revision").asLong(),
                Instant.parse(node.path("at").asString()),
                node.path("author").asString(),
                node.path("action").asString(),
                node.path("subject").asString(),
                node.path("from").asString(),
                node.path("to").asString(),
                node.path("reason").asString());
    }
}
