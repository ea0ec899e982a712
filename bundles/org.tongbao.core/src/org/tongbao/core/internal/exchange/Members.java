package org.tongbao.core.internal.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.json.Json;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;

/** Takes typed members out of JSON objects; what does not fit becomes trouble, absent and null members are empty. */
public final class Members {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Trouble trouble;
    private final ZoneId zone;
    private final Clock clock;

    /** Of one file. */
    public Members(Trouble trouble, ZoneId zone, Clock clock) {
        this.trouble = trouble;
        this.zone = zone;
        this.clock = clock;
    }

    /** Where what does not fit goes. */
    public Trouble trouble() {
        return trouble;
    }

    /** The zone of times that name none. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The object in a file of a format.
     *
     * @param source name of the file for messages
     * @param format that it must name
     */
    public static Result<JsonNode> document(byte[] json, String source, String format) {
        Result<JsonNode> document = Json.read(json, source);
        if (!document.done()) {
            return document;
        }
        var trouble = new Trouble(source);
        JsonNode root = document.get();
        String named = root.path("format").asString("");
        if (!root.isObject()) {
            trouble.type("", "object", root);
        } else if (!format.equals(named)) {
            trouble.error(CoreFinding.FILE_FORMAT, "/format", named.isEmpty() ? "?" : named, format);
        }
        return trouble.refuses() ? Result.refused(trouble.findings()) : document;
    }

    /**
     * The id of the whole file, which must be a UUID.
     *
     * @param otherwise makes one for a file that names none
     */
    public String ownId(JsonNode root, Supplier<String> otherwise) {
        Optional<String> id = text(root, "id", "");
        String given = id.orElseGet(otherwise);
        if (id.isEmpty()) {
            trouble.info(CoreFinding.ID_GENERATED, "/id", given);
        } else if (!UUID_SHAPE.matcher(given).matches()) {
            trouble.error(CoreFinding.ID_INVALID, "/id", given);
        }
        return given;
    }

    /** A text member that is not blank. */
    public Optional<String> text(JsonNode object, String name, String pointer) {
        return value(object, name).flatMap(node -> text(node, pointer + "/" + escape(name)));
    }

    /** A text that is not blank, with plain line feeds. */
    public Optional<String> text(JsonNode node, String pointer) {
        if (!node.isString()) {
            trouble.type(pointer, "text", node);
            return Optional.empty();
        }
        String text = node.stringValue().replace("\r\n", "\n").replace('\r', '\n');
        return storable(text, pointer) && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** True when XML can hold the text; else trouble. */
    public boolean storable(String text, String pointer) {
        Optional<Integer> bad = text.codePoints()
                .filter(c -> c < 0x20 && c != '\n' && c != '\t' && c != '\r'
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF)
                .boxed()
                .findFirst();
        bad.ifPresent(c -> trouble.error(CoreFinding.TEXT_INVALID, pointer, String.format("U+%04X", c)));
        return bad.isEmpty();
    }

    /** A time member, as a person or a program writes it. */
    public Optional<Instant> time(JsonNode object, String name, String pointer) {
        String place = pointer + "/" + escape(name);
        return text(object, name, pointer).flatMap(text -> time(text, place));
    }

    /** A time in a text. */
    public Optional<Instant> time(String text, String pointer) {
        Result<Instant> time = RocDates.parseDateTime(text, zone, clock);
        if (!time.done()) {
            trouble.error(CoreFinding.TIME_UNREADABLE, pointer, text);
        }
        return time.value();
    }

    /** A date, which means its last second, or a time, both as ISO. */
    Optional<String> dateOrTime(String text, String pointer) {
        Result<LocalDate> date = RocDates.parseDate(text, zone, clock);
        return date.done()
                ? Optional.of(date.get().toString())
                : time(text, pointer).map(time -> RocDates.iso(time, zone));
    }

    /** The id of an entry: the one given, or one made of the place in the file, so that reading it again gives the same. */
    public String id(JsonNode node, String pointer, String owner, String kind) {
        return text(node, "id", pointer)
                .orElseGet(() -> UUID.nameUUIDFromBytes((owner + pointer + kind).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    /** A truth member. */
    public Optional<Boolean> flag(JsonNode object, String name, String pointer) {
        return value(object, name).flatMap(node -> {
            if (!node.isBoolean()) {
                trouble.type(pointer + "/" + escape(name), "boolean", node);
                return Optional.empty();
            }
            return Optional.of(node.booleanValue());
        });
    }

    /** A member that is there and not null. */
    public static Optional<JsonNode> value(JsonNode object, String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node);
    }

    /** A name as a segment of a JSON pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The day's reading of a typed date, as ISO. */
    public Optional<String> date(String text, String pointer) {
        var date = RocDates.parseDate(text, zone, clock);
        if (!date.done()) {
            trouble.error(CoreFinding.DATE_UNREADABLE, pointer, text);
        }
        return date.value().map(String::valueOf);
    }
}
