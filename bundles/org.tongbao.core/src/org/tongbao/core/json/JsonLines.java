package org.tongbao.core.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** In which lines of a document its members stand. Any thread. */
public final class JsonLines {

    private JsonLines() {
        super();
    }

    /**
     * The lines of members, counted from 1.
     *
     * @param content JSON in UTF-8
     * @param pointers JSON pointers (RFC 6901), which may lead to what is not there
     * @return by pointer; what is not there has the line of the nearest member around it; what stands behind a fault in the document has
     *     none
     */
    public static Map<String, Integer> of(byte[] content, Collection<String> pointers) {
        var open = new ArrayList<String>();
        pointers.stream().distinct().sorted(Comparator.naturalOrder()).forEach(open::add);
        var lines = new HashMap<String, Integer>();
        var depths = new HashMap<String, Integer>();
        String text = new String(content, StandardCharsets.UTF_8);
        try (JsonParser parser = new JsonFactory()
                .createParser(ObjectReadContext.empty(), text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            while (!open.isEmpty() && parser.nextToken() != null) {
                String path = parser.streamReadContext().pathAsPointer().toString();
                note(open, path, parser.currentTokenLocation().getLineNr(), lines, depths);
            }
        } catch (JacksonException e) {
            // the document is cut short or faulty, which whoever read it has said already
            return lines;
        }
        return lines;
    }

    private static void note(
            List<String> pointers, String path, int line, Map<String, Integer> lines, Map<String, Integer> depths) {
        for (String pointer : pointers) {
            boolean leads = pointer.equals(path) || pointer.startsWith(path + "/");
            if (leads && path.length() > depths.getOrDefault(pointer, -1)) {
                depths.put(pointer, path.length());
                lines.put(pointer, line);
            }
        }
    }
}
