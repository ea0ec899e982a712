package org.tongbao.core.rules;

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

    /** The pack in force on the day of awareness in the pack's time zone. */
    Optional<RulePack> inForce(Instant awareness);

    /** What is wrong with whose contribution. */
    List<Finding> findings();
}
