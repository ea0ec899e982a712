package org.tongbao.store.tests;

import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.rules.RulePack;

/** The packs there are: one, in force at any time. */
record OnePack(RulePack pack) implements RulePackRegistry {

    @Override
    public List<RulePack> packs() {
        return List.of(pack);
    }

    @Override
    public Optional<RulePack> find(String id) {
        return id.equals(pack.getId()) ? Optional.of(pack) : Optional.empty();
    }

    @Override
    public Optional<RulePack> inForce(Instant awareness) {
        return Optional.of(pack);
    }

    @Override
    public Optional<RulePack> newest() {
        return Optional.of(pack);
    }

    @Override
    public Optional<URL> commonForm(String id) {
        return Optional.empty();
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }
}
