package org.tongbao.core.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.OrganizationRemark;
import org.tongbao.core.store.Remark;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list that was brought into the directory, as the histories of its organizations tell it.
 *
 * @param file its name, or the names of all that came together
 * @param list id of its {@link ListKind}, or several with commas
 * @param undone true when it was taken back
 * @param parts organizations that it made or changed
 */
public record Imported(
        String id, Instant at, String author, String file, String list, boolean undone, List<Part> parts) {

    private static final String UNDONE = "/undone";

    /** Keeps a copy. */
    public Imported {
        parts = List.copyOf(parts);
    }

    /**
     * An organization that a list made or changed.
     *
     * @param revision the save that did
     * @param latest the last save of it
     */
    public record Part(String organization, String name, long revision, long latest) {

        /** True when nobody changed it since. */
        public boolean intact() {
            return revision == latest;
        }
    }

    /** True when it can be taken back as a whole: it was not yet, and nobody changed anything of it since. */
    public boolean intact() {
        return !undone && parts.stream().allMatch(Part::intact);
    }

    /** All that the remarks tell, the latest first. Any thread. */
    public static List<Imported> of(List<OrganizationRemark> remarks) {
        Set<String> undone = new HashSet<>();
        Map<String, List<OrganizationRemark>> byId = new HashMap<>();
        for (OrganizationRemark each : remarks) {
            String id = each.subject().substring(Remark.IMPORT.length());
            if (id.endsWith(UNDONE)) {
                undone.add(id.substring(0, id.length() - UNDONE.length()));
            } else {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(each);
            }
        }
        return byId.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), undone.contains(each.getKey())))
                .sorted(Comparator.comparing(Imported::at).reversed())
                .toList();
    }

    private static Imported of(String id, List<OrganizationRemark> remarks, boolean undone) {
        OrganizationRemark first = remarks.getFirst();
        var value = Json.fragment(first.value());
        return new Imported(
                id,
                first.at(),
                first.author(),
                value.path("file").asString(""),
                value.path("list").asString(""),
                undone,
                remarks.stream()
                        .map(each -> new Part(each.id(), each.name(), each.revision(), each.latest()))
                        .sorted(Comparator.comparing(Part::name))
                        .toList());
    }

    /** What each organization's history is to tell of it. */
    static Remark remark(String id, String lists, String files) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("file", files);
        value.put("list", lists);
        return new Remark(Remark.IMPORT + id, Json.line(value), "");
    }

    /** The same of its being taken back. */
    static Remark undoing(String id) {
        return new Remark(Remark.IMPORT + id + UNDONE, "{}", "");
    }
}
