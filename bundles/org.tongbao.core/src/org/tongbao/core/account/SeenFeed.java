package org.tongbao.core.account;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IndexKey;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;

/** What an index is made from with the incidents that an account sees: each scope has an index and a key of its own. Any thread. */
record SeenFeed(IncidentFeed feed, Sight sight) implements IncidentFeed {

    @Override
    public Result<IndexKey> key() {
        return sight.scope().then(scope -> feed.key().map(key -> scope.all() ? key : own(key, scope)));
    }

    private static IndexKey own(IndexKey key, Scope scope) {
        String digest = scope.digest();
        String database = UUID.nameUUIDFromBytes((key.database() + digest).getBytes(StandardCharsets.UTF_8))
                .toString();
        HexFormat hex = HexFormat.of();
        return new IndexKey(database, hex.parseHex(Sha256.of(hex.formatHex(key.secret()), digest)));
    }

    @Override
    public Result<Page> after(String id, int limit) {
        return sight.scope().then(scope -> feed.after(id, limit).map(page -> seen(page, scope)));
    }

    @Override
    public Result<Page> these(List<String> ids) {
        return sight.scope().then(scope -> feed.these(ids).map(page -> seen(page, scope)));
    }

    private static Page seen(Page page, Scope scope) {
        List<StoredIncident> incidents = page.incidents().stream()
                .filter(each ->
                        scope.has(Objects.requireNonNullElse(each.incident().getOrganization(), "")))
                .toList();
        return new Page(incidents, scope.all() ? page.damaged() : List.of(), page.next());
    }

    @Override
    public Result<Optional<Changes>> since(List<ChainHead> seen) {
        return feed.since(seen);
    }
}
