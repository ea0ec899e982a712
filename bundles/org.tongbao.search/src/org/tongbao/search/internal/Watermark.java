package org.tongbao.search.internal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.ChainHead;

/**
 * How far an index is: it has what was saved until the chains of the history ended there.
 *
 * @param heads of the chains
 * @param next id after which it goes on to be made; empty when it has all
 */
record Watermark(List<ChainHead> heads, Optional<String> next) {

    /** Of an index that nothing is in yet. */
    static final Watermark NONE = new Watermark(List.of(), Optional.of(""));

    /** Another way to take texts apart is another index. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final String HEADS = "heads";
    private static final String NEXT = "next";
    private static final int PARTS = 5;

    Watermark {
        heads = List.copyOf(heads);
    }

    /** The same with more in it, and with nothing more to come when empty. */
    Watermark upTo(Optional<String> id) {
        return new Watermark(heads, id);
    }

    /** As it was written; {@link #NONE} when this is not what was written. */
    static Watermark of(Map<String, String> data) {
        @Nullable String heads = data.get(HEADS);
        if (heads == null || !FORMAT.equals(data.get(FORMAT_KEY))) {
            return NONE;
        }
        var read = new ArrayList<ChainHead>();
        for (String line : heads.lines().toList()) {
            String[] parts = line.split(" ", -1);
            if (parts.length != PARTS) {
                return NONE;
            }
            try {
                read.add(new ChainHead(
                        URLDecoder.decode(parts[4], StandardCharsets.UTF_8),
                        parts[0],
                        Instant.parse(parts[1]),
                        Long.parseLong(parts[2]),
                        parts[3]));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return NONE;
            }
        }
        return new Watermark(read, Optional.ofNullable(data.get(NEXT)));
    }

    /** To be written. */
    Map<String, String> data() {
        var lines = new StringBuilder();
        for (ChainHead head : heads) {
            lines.append(head.origin())
                    .append(' ')
                    .append(head.began())
                    .append(' ')
                    .append(head.position())
                    .append(' ')
                    .append(head.hash())
                    .append(' ')
                    .append(URLEncoder.encode(head.organization(), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return next.map(id -> Map.of(FORMAT_KEY, FORMAT, HEADS, lines.toString(), NEXT, id))
                .orElseGet(() -> Map.of(FORMAT_KEY, FORMAT, HEADS, lines.toString()));
    }
}
