package org.tongbao.core.rules;

import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

/**
 * The rule packs contributed to {@code org.tongbao.core.rulePacks} and those installed from files, loaded and checked.
 * OSGi service, any thread.
 */
public interface RulePackRegistry {

    /** All usable packs, by id; read only. */
    List<RulePack> packs();

    /** The pack with this id. */
    Optional<RulePack> find(String id);

    /** The pack as its file says, without what the user set in its place: on that other packs build. */
    default Optional<RulePack> asWritten(String id) {
        return find(id);
    }

    /** The pack in force on the day of awareness in the pack's time zone; the latest one when several are. */
    Optional<RulePack> inForce(Instant awareness);

    /** The pack that came into force last, whether or not it still is; empty when no pack is usable. */
    Optional<RulePack> newest();

    /** The file of the form's part common to all categories under a pack. */
    Optional<URL> commonForm(String id);

    /** The file of the procedure that came with a pack; empty where a bundle contributes it. */
    default Optional<URL> procedureFile(String id) {
        return Optional.empty();
    }

    /** Where a pack comes from. */
    default Optional<PackOrigin> origin(String id) {
        return Optional.empty();
    }

    /**
     * Checks an installed pack once more, with its test vectors.
     *
     * @return refused when there is no such pack or it fails
     */
    default Result<RulePack> check(String id) {
        return find(id).map(Result::of).orElseGet(() -> Result.refused(List.of()));
    }

    /** What is wrong with whose contribution. */
    List<Finding> findings();

    /** Reads the packs installed from files again. */
    default void refresh() {
        // A registry of contributed packs only has nothing to read again.
    }

    /** Calls somebody after each {@link #refresh()}, on its thread. */
    default void addListener(Runnable listener) {
        // Nothing ever changes where nothing is read again.
    }

    /** Stops calling. */
    default void removeListener(Runnable listener) {
        // As above.
    }

    /**
     * Where a pack comes from.
     *
     * @param contributor the bundle, or the file below the user's data
     * @param sha256 of the pack's file, hexadecimal
     * @param installed true when it was installed from a file
     */
    record PackOrigin(String contributor, String sha256, boolean installed) {}
}
