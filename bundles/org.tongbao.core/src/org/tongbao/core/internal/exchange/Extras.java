package org.tongbao.core.internal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.json.Json;
import org.tongbao.model.incident.Extra;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Members that were kept without knowing them, on their way back to their places. For one file. */
public final class Extras {

    private final Map<String, String> left = new LinkedHashMap<>();

    /** All that was kept, see {@link ExtraKeeper}. */
    public Extras(List<Extra> kept) {
        for (Extra extra : kept) {
            left.put(extra.getKey(), extra.getJson());
        }
    }

    /** A member of the whole file. */
    public Optional<JsonNode> take(String name) {
        @Nullable String kept = left.remove(name);
        return kept == null ? Optional.empty() : Optional.of(Json.fragment(kept));
    }

    /** Puts back what was kept of an entry of a list. */
    public void nested(ObjectNode node, String list, String id) {
        String prefix = "/" + list + "/" + Members.escape(id) + "/";
        List<String> mine =
                left.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
        for (String key : mine) {
            node.set(unescape(key.substring(prefix.length())), Json.fragment(String.valueOf(left.remove(key))));
        }
    }

    /** Puts back what is left: it belongs to the whole file, or to an entry that is no longer there. */
    public void rest(ObjectNode root) {
        left.forEach((key, json) -> root.set(topName(key), Json.fragment(json)));
    }

    private static String topName(String key) {
        return key.startsWith("/") && key.indexOf('/', 1) < 0 ? unescape(key.substring(1)) : key;
    }

    private static String unescape(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
