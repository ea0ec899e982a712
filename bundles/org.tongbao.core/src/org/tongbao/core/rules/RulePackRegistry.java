package org.tongbao.core.rules;

import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.rules.RulePack;

/** The rule packs contributed to {@code org.tongbao.core.rulePacks}, loaded and checked. OSGi service, any thread. */
public interface RulePackRegistry {

    /** All usable packs, by id; read only. */
    List<RulePack> packs();

    /** The pack with this id. */
    Optional<RulePack> find(String id);

    /** The pack in force on the day of awareness in the pack's time zone; the latest one when several are. */
    Optional<RulePack> inForce(Instant awareness);

    /** The pack that came into force last, whether or not it still is; empty when no pack is usable. */
    Optional<RulePack> newest();

    /** The file of the form's part common to all categories under a pack. */
    Optional<URL> commonForm(String id);

    /** What is wrong with whose contribution. */
    List<Finding> findings();
}
