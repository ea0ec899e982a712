package org.tongbao.core.plugin;

import java.nio.file.Path;
import java.util.List;

/**
 * A plugin of the user's: in the folder {@code plugins} of the user's data, or a file that may be installed there.
 *
 * @param kind what it is
 * @param id id of a pack's category, symbolic name of a bundle
 * @param version as its author wrote it
 * @param name in the language of the program
 * @param categories ids of the categories it contributes
 * @param place the folder or file
 */
public record Plugin(Kind kind, String id, String version, String name, List<String> categories, Path place) {

    /** Keeps a copy of the ids. */
    public Plugin {
        categories = List.copyOf(categories);
    }

    /** How a plugin is made. */
    public enum Kind {
        /** Data files of one category, without code. */
        PACK,
        /** An OSGi bundle, as a jar or a folder. */
        BUNDLE
    }
}
