package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * What a save is to write, as far as it follows from the snapshot and the version it replaces. Any thread.
 *
 * @param <T> what the document is of
 * @param id of the document
 * @param copy of the snapshot, as it is to be stored; whoever wants it first makes it
 * @param version after it; that before when there is nothing to record
 * @param changes what the history records
 * @param rest what else is written; empty when there is nothing to record
 */
record Worked<T extends EObject>(
        String id, FutureTask<T> copy, Version before, Version version, List<Change> changes, Optional<Rest> rest) {

    /**
     * What is not wanted at once: whoever comes first makes it.
     *
     * @param row wanted after the history of a change
     * @param link of the chain, wanted last
     */
    record Rest(FutureTask<Row> row, FutureTask<Link> link) {

        /** Makes all of it that nobody has begun to make. */
        void make() {
            row.run();
            link.run();
        }
    }

    /**
     * What is to be saved.
     *
     * @param root of it, without marks or with them; not changed
     * @param marks makes of an entry of it one with all marks
     * @param copy makes what is to be stored
     */
    record Marked<T>(T root, UnaryOperator<EObject> marks, Callable<T> copy) {}

    /**
     * Works it out; refused when what was recorded is altered or cannot be stored.
     *
     * @param organization in whose chain the document is
     * @param row what the table writes of a version
     */
    static <T extends EObject> Result<Worked<T>> of(
            Marked<T> marked,
            String organization,
            Version before,
            Instant now,
            Saving saving,
            RecordingClock recording,
            BiFunction<T, Version, Row> row) {
        Facts facts = Facts.of(marked.root(), before.facts(), marked.marks());
        List<Finding> refusals = refusals(before.facts(), facts);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        String id = id(marked.root());
        var copy = new FutureTask<>(marked.copy());
        List<Change> changes = new ArrayList<>(Change.between(before.facts(), facts));
        if (changes.isEmpty() && saving.remarks().isEmpty() && before.revision() > 0) {
            // nothing to record: a new revision would only get in the way of others
            return Result.of(new Worked<>(id, copy, before, before, List.of(), Optional.empty()));
        }
        changes.addAll(saving.changes());
        recording.doubt().ifPresent(changes::add);
        var version =
                new Version(before.revision() + 1, now, before.historyLength() + changes.size(), before.place(), facts);
        var link = new FutureTask<>(() -> Link.of(organization, id, version, saving.author(), changes));
        var rest = new Rest(new FutureTask<>(() -> row.apply(Sessions.made(copy), version)), link);
        return Result.of(new Worked<>(id, copy, before, version, changes, Optional.of(rest)));
    }

    private static List<Finding> refusals(Facts stored, Facts now) {
        var refusals = new ArrayList<Finding>();
        for (String subject : Stamps.broken(stored, now)) {
            refusals.add(Finding.error(StoreFinding.RECORDED_FACT_CHANGED, subject, subject));
        }
        for (String subject : now.duplicates()) {
            refusals.add(Finding.error(StoreFinding.ENTRY_DUPLICATE, subject, subject));
        }
        for (String subject : now.fresh()) {
            String unstorable = now.get(subject).orElseThrow().unstorable();
            if (!unstorable.isEmpty()) {
                refusals.add(Finding.error(StoreFinding.TEXT_UNSTORABLE, subject, subject, unstorable));
            }
        }
        return refusals;
    }

    /** Id of a document. */
    static String id(EObject document) {
        return Objects.requireNonNull(EcoreUtil.getID(document), "id");
    }
}
