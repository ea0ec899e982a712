package org.tongbao.core.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentRegister;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.model.finding.Result;

/** The register with the incidents that an account sees. Any thread. */
record SeenRegister(IncidentRegister register, Sight sight) implements IncidentRegister {

    @Override
    public Result<List<RegisterKey>> keys(RegisterQuery query) {
        return sight.scope().then(scope -> {
            if (scope.all()) {
                return register.keys(query);
            }
            Result<List<RegisterKey>> placed = register.keys(new RegisterQuery(
                    query.filter(),
                    RegisterQuery.Field.AWARENESS,
                    true,
                    Optional.of(RegisterQuery.Field.ORGANIZATION)));
            return placed.then(keys -> {
                Map<String, String> organizations = new HashMap<>();
                keys.forEach(key -> organizations.put(key.id(), key.group()));
                // one that was saved in between is seen the next time
                return register.keys(query)
                        .map(all -> all.stream()
                                .filter(key ->
                                        organizations.containsKey(key.id()) && scope.has(organizations.get(key.id())))
                                .toList());
            });
        });
    }

    @Override
    public Result<List<IncidentSummary>> lines(List<String> ids) {
        return sight.scope()
                .then(scope -> register.lines(ids)
                        .map(lines -> lines.stream()
                                .filter(line -> scope.has(line.organization()))
                                .toList()));
    }

    @Override
    public Result<List<IncidentCount>> counts() {
        return sight.scope()
                .then(scope -> register.counts()
                        .map(counts -> counts.stream()
                                .filter(count -> scope.has(count.organization()))
                                .toList()));
    }

    @Override
    public Result<Boolean> recount() {
        return register.recount();
    }
}
