package org.tongbao.core.rules;

import java.nio.file.Path;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

/** Installs codeless rule packs from files into the user's data. OSGi service, any thread. */
public interface PackInstaller {

    /**
     * The pack in a file, checked with its test vectors; nothing is installed.
     *
     * @return refused with findings that name file, line and id
     */
    Result<RulePack> check(Path file);

    /**
     * Installs a pack, in place of an earlier one of the same id that came from a file too.
     *
     * @param file with the extension {@code .rules}; the form it names lies beside it
     * @return refused with findings when it is not what it must be, or its id is taken
     */
    Result<RulePack> install(Path file);

    /** Removes a pack that was installed from a file. */
    Result<String> remove(String id);
}
