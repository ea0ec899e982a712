package org.tongbao.ui.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.seal.Sealing;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.internal.nls.Messages;

/** Writes drafts to the user's journal in the order they come, one after the other, off the UI thread. Any thread. */
@Component(service = DraftDesk.class)
public final class DraftDesk {

    private final DraftJournal journal;
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final List<Consumer<List<Finding>>> troubles = new CopyOnWriteArrayList<>();
    private final Job job;
    /** Ids of what open editors keep here: work of this run, which is not left over. */
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private final List<Consumer<String>> begun = new CopyOnWriteArrayList<>();

    private volatile boolean keeping;

    /** A desk on the journal in the user's data folder. */
    @Activate
    public DraftDesk() {
        this(new DraftJournal(UserData.current().drafts(), Clock.systemUTC()));
    }

    /** A desk on the given journal. */
    public DraftDesk(DraftJournal journal) {
        this.journal = journal;
        job = Job.create(Messages.Draft_job, (ICoreRunnable) monitor -> work());
        job.setSystem(true);
    }

    /**
     * Writes a draft soon.
     *
     * @param snapshot detached copy, not changed any more
     * @param revision of the stored document it is based on, 0 for a new one
     */
    public <T extends EObject> void write(DraftKind<T> kind, T snapshot, long revision) {
        String id = kind.id(snapshot);
        if (kept.add(id)) {
            begun.forEach(listener -> listener.accept(id));
        }
        later(() -> report(journal.write(kind, snapshot, revision)));
    }

    /** Forgets the draft of a document soon, after everything handed in before. */
    public void discard(DraftKind<?> kind, String id) {
        kept.remove(id);
        later(() -> report(journal.discard(kind, id)));
    }

    /**
     * Keeps drafts as safe as the store that was opened, soon, before everything handed in later.
     *
     * @param own true for the user's own database, whose drafts all are that are there in clear
     */
    public void follow(IncidentStore store, boolean own) {
        later(() -> {
            Optional<Sealing> sealing = store.sealing(DraftJournal.PURPOSE);
            if (sealing.isPresent()) {
                report(journal.seal(sealing.get(), own ? id -> true : DraftJournal.of(store)));
            } else {
                journal.use(sealing);
            }
        });
    }

    /** Puts drafts there in clear while the store that opens them is there. Not on the UI thread. */
    public Result<Integer> unseal(IncidentStore store) {
        return store.sealing(DraftJournal.PURPOSE).map(journal::unseal).orElseGet(() -> Result.of(0));
    }

    /** The program is ended from outside, as when somebody logs off: what is open stays in the journal. */
    public void keepAll() {
        keeping = true;
    }

    /** True when what is open stays in the journal though nobody saved it. */
    public boolean keepsAll() {
        return keeping;
    }

    /** Hands what an earlier run has left of a kind in the journal to the receiver, on another thread; newest first. */
    public <T extends EObject> void list(DraftKind<T> kind, Consumer<Result<List<Draft<T>>>> receiver) {
        later(() -> receiver.accept(left(kind)));
    }

    private <T extends EObject> Result<List<Draft<T>>> left(DraftKind<T> kind) {
        return journal.list(kind)
                .map(all -> all.stream()
                        .filter(draft -> !kept.contains(kind.id(draft.document())))
                        .toList());
    }

    /**
     * Hands what an earlier run has left of one document to the receiver, on another thread, after everything handed in before;
     * empty where an editor of this run keeps it.
     */
    public <T extends EObject> void left(DraftKind<T> kind, String id, Consumer<Optional<Draft<T>>> receiver) {
        later(() -> {
            Result<Optional<Draft<T>>> left = kept.contains(id) ? Result.of(Optional.empty()) : journal.read(kind, id);
            report(left);
            receiver.accept(left.value().flatMap(draft -> draft));
        });
    }

    /** From now on the listener is told, by its id, when an editor of this run begins to keep a document. */
    public void addBegunListener(Consumer<String> listener) {
        begun.add(listener);
    }

    /** No longer tells the listener. */
    public void removeBegunListener(Consumer<String> listener) {
        begun.remove(listener);
    }

    /** From now on the listener is told, on another thread, when the disk refuses a draft. */
    public void addTroubleListener(Consumer<List<Finding>> listener) {
        troubles.add(listener);
    }

    /** No longer tells the listener. */
    public void removeTroubleListener(Consumer<List<Finding>> listener) {
        troubles.remove(listener);
    }

    /** Waits until everything handed in is done. Not on the UI thread except when the workbench closes. */
    public void finish() throws InterruptedException {
        job.join();
    }

    private void later(Runnable step) {
        queue.add(step);
        job.schedule();
    }

    private void work() {
        for (Runnable step = queue.poll(); step != null; step = queue.poll()) {
            step.run();
        }
    }

    private void report(Result<?> result) {
        if (!result.findings().isEmpty()) {
            result.findings()
                    .forEach(finding ->
                            ILog.get().error("Draft journal: " + finding.code().id()));
            troubles.forEach(listener -> listener.accept(result.findings()));
        }
    }
}
