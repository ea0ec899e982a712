package org.tongbao.core.plugin;

import java.nio.file.Path;
import java.util.List;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The user's own plugins. They are kept in the folder {@code plugins} of the user's data; nothing of the installed
 * product is changed. Installing and removing works while the program runs. OSGi service; reads and writes files, so
 * never call it on the UI thread.
 */
public interface Plugins {

    /**
     * Says what is wrong with a plugin, without running any of it: its descriptor, the texts, ids, types and conditions
     * of its forms, and whether they fit the installed rule packs. Nothing is changed.
     *
     * @param place a folder, a zip, or a jar
     * @return with warnings; refused with every error, each with file and line
     */
    Result<Plugin> check(Path place);

    /**
     * Checks a plugin and, when it has no error, copies it to the user's plugins, in place of an earlier version. It
     * works at once. Code of a bundle runs with the rights of the user, so install only what you trust.
     */
    Result<Plugin> install(Path place);

    /** The user's plugins by id; with findings about those that cannot be read. Always has a value. */
    Result<List<Plugin>> installed();

    /** Removes a plugin by its id. What incidents hold of its categories stays and comes back with the plugin. */
    Result<Plugin> remove(String id);

    /** Removes this very plugin, also when others have the same id. */
    Result<Plugin> remove(Plugin plugin);

    /**
     * How each plugin stands, the built-in ones too: those in trouble first, then by name. Reads every form, which {@link
     * #findings} does not.
     */
    List<PluginStatus> statuses();

    /** What is wrong with whom: unusable contributions, bundles that do not start, plugins in quarantine. */
    List<Finding> findings();

    /** Is told, on any thread, after plugins came, went, or failed. */
    void addListener(Runnable listener);

    /** Is not told any more. */
    void removeListener(Runnable listener);
}
