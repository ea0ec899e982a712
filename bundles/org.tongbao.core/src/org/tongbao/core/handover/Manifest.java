package org.tongbao.core.handover;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a hand-over says of itself.
 *
 * @param id of the hand-over, UUID
 * @param to fingerprint of the one it is for
 * @param sent when it was written
 * @param by who wrote it
 * @param note for whoever receives it; may be empty
 * @param incidents that are in it
 */
public record Manifest(String id, String to, Instant sent, String by, String note, List<Item> incidents) {

    /** Shape of the whole. */
    static final String FORMAT = "tongbao-handover/1";

    /** Keeps a copy. */
    public Manifest {
        Objects.requireNonNull(id, "Manifest::id");
        incidents = List.copyOf(incidents);
    }

    /**
     * One incident.
     *
     * @param hash SHA-256 of its canonical JSON
     * @param exchanged hashes of the states that went between both before, oldest first
     */
    public record Item(String id, String hash, List<String> exchanged) {

        /** Keeps a copy. */
        public Item {
            exchanged = List.copyOf(exchanged);
        }
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("id", id);
        json.put("to", to);
        json.put("sent", sent.toString());
        json.put("by", by);
        json.put("note", note);
        var list = json.putArray("incidents");
        for (Item item : incidents) {
            ObjectNode node = list.addObject();
            node.put("id", item.id());
            node.put("hash", item.hash());
            item.exchanged().forEach(node.putArray("exchanged")::add);
        }
        return json;
    }

    /** The one in a document; empty where it is none. */
    static Optional<Manifest> of(JsonNode json) {
        try {
            var items = new ArrayList<Item>();
            for (JsonNode node : json.path("incidents")) {
                items.add(new Item(
                        node.path("id").asString(""),
                        node.path("hash").asString(""),
                        node.path("exchanged")
                                .valueStream()
                                .map(hash -> hash.asString(""))
                                .toList()));
            }
            return Optional.of(new Manifest(
                    json.path("id").asString(""),
                    json.path("to").asString(""),
                    Instant.parse(json.path("sent").asString("")),
                    json.path("by").asString(""),
                    json.path("note").asString(""),
                    items));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The format a document says to have. */
    static String format(JsonNode json) {
        return json.path("format").asString("");
    }
}
