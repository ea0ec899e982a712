package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Saves documents, and tells after the commit what was saved. Any thread.
 *
 * @param watch empty where nobody else can have the database open
 */
record Saves(Sessions sessions, Optional<ChangeWatch> watch) {

    /**
     * Saves several in one transaction, or none.
     *
     * @param progress asked after each, with the number of those done; false ends it, and then nothing is saved
     * @return how many
     */
    <T extends EObject> Result<Integer> all(
            SnapshotTable<T> table, List<Map.Entry<T, Saving>> saves, IntPredicate progress) {
        return sessions.transact(session -> {
                    var all = new ArrayList<SnapshotTable.Stored<T>>(saves.size());
                    for (Map.Entry<T, Saving> each : saves) {
                        Objects.requireNonNull(EcoreUtil.getID(each.getKey()), "id");
                        var saved = table.save(session, each.getKey(), each.getValue());
                        if (!saved.done()) {
                            return Result.<List<SnapshotTable.Stored<T>>>refused(saved.findings());
                        }
                        all.add(saved.get());
                        if (!progress.test(all.size())) {
                            return Result.<List<SnapshotTable.Stored<T>>>refused(
                                    Finding.error(StoreFinding.SAVE_CANCELLED, ""));
                        }
                    }
                    return Result.of(all);
                })
                .map(all -> {
                    all.forEach(each -> told(table, EcoreUtil.getID(each.root()), each.version()));
                    return all.size();
                });
    }

    /** Saves one, which is not changed. */
    <T extends EObject> Result<SnapshotTable.Stored<T>> one(SnapshotTable<T> table, T snapshot, Saving saving) {
        var saved = sessions.transact(
                () -> table.workOut(snapshot, saving),
                ready -> ready.flatMap(Result::value).flatMap(Worked::rest).ifPresent(Worked.Rest::make),
                (session, ready) -> table.save(session, snapshot, saving, ready));
        saved.value().ifPresent(outcome -> told(table, EcoreUtil.getID(snapshot), outcome.version()));
        return saved;
    }

    /** After the commit. */
    private void told(SnapshotTable<?> table, String id, Version version) {
        table.remember(id, version);
        watch.ifPresent(each -> each.saved(id, version.revision()));
    }
}
