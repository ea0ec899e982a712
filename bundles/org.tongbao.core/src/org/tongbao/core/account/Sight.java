package org.tongbao.core.account;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Whose incidents an account sees, by the directory as it is now; read again now and then, since others change it. Any thread. */
final class Sight {

    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final IncidentStore store;
    private final Actor actor;
    private volatile @Nullable Known known;

    /** A scope and when it was read. */
    private record Known(Scope scope, long at) {}

    Sight(IncidentStore store, Actor actor) {
        this.store = store;
        this.actor = actor;
    }

    /** Refused as the directory refuses to be read. */
    Result<Scope> scope() {
        if (actor.organization().isEmpty()) {
            return Result.of(Scope.ALL);
        }
        @Nullable Known read = known;
        if (read != null && System.nanoTime() - read.at() < FRESH) {
            return Result.of(read.scope());
        }
        return store.organizations()
                .list()
                .map(directory -> Scope.of(actor.organization(), directory))
                .map(scope -> {
                    known = new Known(scope, System.nanoTime());
                    return scope;
                });
    }

    /** The directory was changed here: reads it again. */
    void changed() {
        known = null;
    }

    /** What there is of an incident, or nothing when somebody else's is asked for; of an organization always. */
    <T> Result<T> ofIncident(String id, Function<Scope, Result<T>> answer, T nothing) {
        return scope().then(scope -> {
            if (scope.all()) {
                return answer.apply(scope);
            }
            return store.register()
                    .lines(List.of(id))
                    .then(lines -> lines.stream().allMatch(line -> scope.has(line.organization()))
                            ? answer.apply(scope)
                            : Result.of(nothing));
        });
    }

    /** Why something of another organization is not to be done. */
    Finding beyond(String organization) {
        return Finding.error(AccountFinding.OUT_OF_SCOPE, organization, actor.by(), actor.organization(), organization);
    }
}
