package org.tongbao.core.handover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.incident.AsOf;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.json.CanonicalJson;
import org.tongbao.core.json.Json;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.Remark;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * That a state of an incident went to a partner or came from one, as the history tells it.
 *
 * @param parcel id of the hand-over
 * @param sent true where it went out
 * @param partner fingerprint
 * @param hash SHA-256 of the canonical JSON of that state
 * @param revision with which it was recorded
 * @param document that state where no revision of this store has it, as what came in was merged; empty otherwise
 */
record Exchange(String parcel, boolean sent, String partner, String hash, long revision, Optional<String> document) {

    private static final String SENT = "handover/sent/";
    private static final String RECEIVED = Remark.HANDED_OVER;
    private static final String DOCUMENT = "document";

    /** All that a history tells, oldest first. */
    static List<Exchange> of(List<HistoryRecord> history) {
        return history.stream()
                .filter(record ->
                        record.subject().startsWith(SENT) || record.subject().startsWith(RECEIVED))
                .map(Exchange::of)
                .toList();
    }

    /** True when a history tells that a hand-over was taken already. */
    static boolean taken(List<HistoryRecord> history, String parcel) {
        return history.stream().anyMatch(record -> record.subject().equals(RECEIVED + parcel));
    }

    private static Exchange of(HistoryRecord record) {
        JsonNode value = Json.fragment(record.to());
        boolean sent = record.subject().startsWith(SENT);
        return new Exchange(
                record.subject().substring((sent ? SENT : RECEIVED).length()),
                sent,
                value.path("partner").asString(""),
                value.path("hash").asString(""),
                record.revision(),
                value.has(DOCUMENT) ? Optional.of(value.path(DOCUMENT).asString()) : Optional.empty());
    }

    /** To be saved when a state goes out. */
    static Remark sent(Manifest manifest, Manifest.Item item, Partner to) {
        return new Remark(SENT + manifest.id(), CanonicalJson.text(value(manifest, item, to)), "");
    }

    /**
     * To be saved when a state has come in.
     *
     * @param document that state where what is saved is another
     */
    static Remark received(Manifest manifest, Manifest.Item item, Partner from, Optional<String> document) {
        ObjectNode value = value(manifest, item, from);
        value.put("by", manifest.by());
        value.put("sent", manifest.sent().toString());
        document.ifPresent(state -> value.put(DOCUMENT, state));
        return new Remark(RECEIVED + manifest.id(), CanonicalJson.text(value), "");
    }

    private static ObjectNode value(Manifest manifest, Manifest.Item item, Partner partner) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("hash", item.hash());
        value.put("name", partner.card().name());
        value.put("note", manifest.note());
        value.put("partner", partner.card().fingerprint());
        return value;
    }

    /** The state itself, where it can still be read. */
    Optional<Incident> state(IncidentService service, Incident now, List<HistoryRecord> history) {
        return document.map(text -> service.read(text.getBytes(StandardCharsets.UTF_8), parcel))
                .orElseGet(() -> AsOf.incident(service, now, history, revision))
                .value();
    }

    /** SHA-256 of the canonical JSON of an incident. */
    static String hash(IncidentService service, Incident incident) {
        byte[] written = service.write(incident);
        return Sha256.of(
                CanonicalJson.bytes(Json.read(written, incident.getId()).get()));
    }
}
