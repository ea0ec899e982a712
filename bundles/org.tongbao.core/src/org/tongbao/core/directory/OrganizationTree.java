package org.tongbao.core.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.OrganizationSummary;

/**
 * Organizations below their superiors, made of what lists show: no document is read. One whose superior is not recorded, or
 * that is its own superior by way of others, stands at the top. Immutable, any thread.
 */
public final class OrganizationTree {

    /** Nothing recorded. */
    public static final OrganizationTree EMPTY = new OrganizationTree(List.of());

    private final Map<String, OrganizationSummary> byId = new LinkedHashMap<>();
    private final Map<String, OrganizationSummary> byName = new HashMap<>();
    private final Map<String, List<OrganizationSummary>> below = new HashMap<>();
    private final Map<String, String> above = new HashMap<>();
    private final List<OrganizationSummary> roots = new ArrayList<>();

    /** A tree of all organizations, in the order in which they are listed. */
    public OrganizationTree(List<OrganizationSummary> all) {
        for (OrganizationSummary each : all) {
            byId.put(each.id(), each);
            byName.putIfAbsent(DirectoryDraft.key(each.name()), each);
        }
        for (OrganizationSummary each : all) {
            Optional<OrganizationSummary> superior = superior(each);
            if (superior.isEmpty() || circular(each, superior.get())) {
                roots.add(each);
            } else {
                above.put(each.id(), superior.get().id());
                below.computeIfAbsent(superior.get().id(), id -> new ArrayList<>())
                        .add(each);
            }
        }
        // those with others below them first: they are what one goes down by
        roots.sort(Comparator.comparing(each -> children(each.id()).isEmpty()));
    }

    /** Those without a superior here; those with others below them first. */
    public List<OrganizationSummary> roots() {
        return List.copyOf(roots);
    }

    /** Those directly below one. */
    public List<OrganizationSummary> children(String id) {
        return below.getOrDefault(id, List.of());
    }

    /** The one directly above one; empty at the top. */
    public Optional<OrganizationSummary> parent(String id) {
        return Optional.ofNullable(above.get(id)).map(byId::get);
    }

    /** The organization of an id; empty when it is not here. */
    public Optional<OrganizationSummary> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The organization that a name means, however wide its letters are; empty when none has it. */
    public Optional<OrganizationSummary> named(String name) {
        return name.isBlank() ? Optional.empty() : Optional.ofNullable(byName.get(DirectoryDraft.key(name)));
    }

    /** All of them, in the order in which they were listed. */
    public List<OrganizationSummary> all() {
        return List.copyOf(byId.values());
    }

    /** From the top down to an organization, itself the last; empty when it is not here. */
    public List<OrganizationSummary> path(String id) {
        var path = new ArrayList<OrganizationSummary>();
        for (Optional<OrganizationSummary> at = find(id);
                at.isPresent();
                at = parent(at.get().id())) {
            path.addFirst(at.get());
        }
        return path;
    }

    private Optional<OrganizationSummary> superior(OrganizationSummary each) {
        return named(each.superior());
    }

    /** True when going up from one comes back to it; that one breaks the circle which is listed last. */
    private boolean circular(OrganizationSummary one, OrganizationSummary superior) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = superior.id();
        while (at != null && seen.add(at)) {
            if (at.equals(one.id())) {
                return true;
            }
            at = above.get(at);
        }
        return false;
    }
}
