package org.tongbao.core.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Strict reading and stable writing of JSON in UTF-8. Any thread. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Most characters of a faulty line that a message shows. */
    private static final int EXCERPT = 60;

    private Json() {
        super();
    }

    /**
     * The document in a file.
     *
     * @param content must be UTF-8; a byte order mark is skipped
     * @param source name of the file, for messages
     * @return refused with {@link CoreFinding#FILE_EMPTY}, {@link CoreFinding#FILE_CUT_SHORT}, {@link CoreFinding#FILE_NOT_UTF8} or {@link CoreFinding#FILE_UNREADABLE}, each with the place
     */
    public static Result<JsonNode> read(byte[] content, String source) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult decoded = decoder.decode(bytes, text, true);
        if (decoded.isError()) {
            long line = 1 + text.flip().chars().filter(c -> c == '\n').count();
            return Result.refused(Finding.error(
                    CoreFinding.FILE_NOT_UTF8,
                    source,
                    source,
                    Integer.toString(bytes.position() + 1),
                    Long.toString(line)));
        }
        String json = text.flip().toString();
        return parse(json.startsWith("\uFEFF") ? json.substring(1) : json, source);
    }

    private static Result<JsonNode> parse(String json, String source) {
        if (json.isBlank()) {
            return Result.refused(Finding.error(CoreFinding.FILE_EMPTY, source, source));
        }
        try {
            return Result.of(MAPPER.readTree(json));
        } catch (JacksonException e) {
            // not every end of the input comes as the exception of that name
            boolean cutShort = e instanceof UnexpectedEndOfInputException
                    || String.valueOf(e.getOriginalMessage()).contains("end-of-input");
            return Result.refused(
                    unreadable(cutShort ? CoreFinding.FILE_CUT_SHORT : CoreFinding.FILE_UNREADABLE, e, json, source));
        }
    }

    private static Finding unreadable(CoreFinding code, JacksonException failure, String json, String source) {
        TokenStreamLocation place = failure.getLocation();
        int line = place == null ? 1 : Math.max(place.getLineNr(), 1);
        int column = place == null ? 1 : Math.max(place.getColumnNr(), 1);
        return Finding.error(
                code, source, source, Integer.toString(line), Integer.toString(column), excerpt(json, line));
    }

    /** What stands in a line, short enough for a message. */
    private static String excerpt(String json, int line) {
        String text = json.lines().skip(line - 1L).findFirst().orElse("").strip();
        int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), EXCERPT));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    /** A fragment known to be JSON, for instance one that was kept verbatim. */
    public static JsonNode fragment(String json) {
        return MAPPER.readTree(json);
    }

    /** What a JSON string says; empty when this is no JSON string. */
    public static Optional<String> text(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
        } catch (JacksonException e) {
            // no JSON at all, so no string either
            return Optional.empty();
        }
    }

    /** The document with two blanks of indentation, line feeds and a last line feed. */
    public static String write(JsonNode document) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return MAPPER.writer().with(printer).writeValueAsString(document) + "\n";
    }

    /** The document in one line, for what is kept as a value. */
    public static String line(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }
}
