package org.tongbao.core.internal.registry;

import java.util.List;
import java.util.stream.Stream;

/**
 * The files that a category names, by their paths inside its plugin.
 *
 * @param id of the category
 * @param form its form
 * @param checklist its checklist; empty when it has none
 * @param procedure the steps it adds to procedures; empty when it adds none
 */
public record CategoryFiles(String id, String form, String checklist, String procedure) {

    /** Paths of those there are. */
    public List<String> paths() {
        return Stream.of(form, checklist, procedure)
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
