package org.tongbao.directory.ui.tree;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;

/**
 * What the tree shows: all organizations below their superiors or, when something is searched, those found, one below the
 * other. Immutable.
 */
public record ShownTree(OrganizationTree tree, Optional<List<OrganizationSummary>> found) {

    /** More than these nobody reads, and putting them into rows would take longer than typing on. */
    static final int MOST_FOUND = 200;

    List<OrganizationSummary> roots() {
        return found.map(all -> all.subList(0, Math.min(all.size(), MOST_FOUND)))
                .orElseGet(tree::roots);
    }

    /** True when more were found than are shown. */
    boolean cut() {
        return found.filter(all -> all.size() > MOST_FOUND).isPresent();
    }

    List<OrganizationSummary> children(OrganizationSummary one) {
        return found.isPresent() ? List.of() : tree.children(one.id());
    }

    /** From the top down to one, itself the last; empty when it is not shown. */
    List<OrganizationSummary> path(String id) {
        return found.map(
                        all -> all.stream().filter(each -> each.id().equals(id)).toList())
                .orElseGet(() -> tree.path(id));
    }

    /** How many there are in all. */
    int size() {
        return found.map(List::size).orElseGet(() -> tree.all().size());
    }
}
