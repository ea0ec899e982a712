package org.tongbao.directory.ui.tree;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;

/**
 * What the tree shows: all organizations below their superiors or, when something is searched, those found, one below the
 * other. Immutable.
 */
record ShownTree(OrganizationTree tree, Optional<List<OrganizationSummary>> found) {

    List<OrganizationSummary> roots() {
        return found.orElseGet(tree::roots);
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
