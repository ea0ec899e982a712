package org.tongbao.core.plugin;

import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Finding;

/**
 * How a plugin stands at the moment.
 *
 * @param id id of a pack, symbolic name of a bundle, or the name of the file when nothing better can be read
 * @param name in the language of the program
 * @param version as its author wrote it; empty when it cannot be read
 * @param origin where it comes from
 * @param categories names of the categories it contributes now, in the language of the program
 * @param state how far it can be used
 * @param findings what is wrong with it, errors first; empty when all is well
 * @param own the plugin in the user's folder, which can be removed; empty for what belongs to the program, and for what
 *     cannot be read
 */
public record PluginStatus(
        String id,
        String name,
        String version,
        Origin origin,
        List<String> categories,
        State state,
        List<Finding> findings,
        Optional<Plugin> own) {

    /** Keeps copies of the lists. */
    public PluginStatus {
        categories = List.copyOf(categories);
        findings = List.copyOf(findings);
    }

    /** True when somebody should look at it. */
    public boolean troubled() {
        return state != State.WORKS && state != State.DOUBTFUL;
    }

    /** Where a plugin comes from. */
    public enum Origin {
        /** Delivered with the program. */
        BUILT_IN,
        /** The user's category pack. */
        PACK,
        /** The user's OSGi bundle. */
        BUNDLE
    }

    /** How far a plugin can be used. The first ones need attention most. */
    public enum State {
        /** Nothing of it is used. */
        REFUSED,
        /** Its code failed and is not called before the next start; its data is used. */
        QUARANTINED,
        /** Something of it cannot be used, e.g. a form: incidents then show the part common to all categories. */
        PARTLY,
        /** It is used; something about it is doubtful. */
        DOUBTFUL,
        /** It is used. */
        WORKS
    }
}
