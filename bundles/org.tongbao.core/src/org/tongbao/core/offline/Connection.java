package org.tongbao.core.offline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.seal.SealFinding;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.Remark;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** The shared database and the copy of it, of which one answers at a time. Any thread. */
final class Connection {

    private static final long REMIND = Duration.ofMinutes(1).toNanos();

    private final Supplier<Result<IncidentStore>> opener;

    /** Empty where there can be none, e.g. because another window has it: then an outage is said and nothing else. */
    private final Optional<LocalCopy> copy;

    private final Freshening freshening;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Empty before it was reached for the first time. */
    private volatile Optional<IncidentStore> server;

    private volatile boolean online;

    /** Why it cannot be reached, or why there is no copy. */
    private volatile List<Finding> findings;

    private volatile List<Unmerged> unmerged = List.of();
    private volatile Consumer<List<String>> watcher = ids -> {};
    private volatile boolean watched;

    /** When it was said last why the database cannot be reached; 0 for not yet. */
    private volatile long told;

    private Connection(Supplier<Result<IncidentStore>> opener, Result<IncidentStore> opened, Result<LocalCopy> copied) {
        this.opener = opener;
        server = opened.value();
        copy = copied.value();
        // what was done in an earlier outage goes home before anything else
        online = opened.done() && copy.filter(held -> !held.changed().isEmpty()).isEmpty();
        findings = opened.done() ? copied.findings() : opened.findings();
        freshening = new Freshening();
    }

    /** See {@link SharedStore#open}. */
    static Result<Connection> open(Supplier<Result<IncidentStore>> server, CopyPlace place) {
        Result<IncidentStore> opened = server.get();
        if (!opened.done() && !Outage.is(opened)) {
            return Result.refused(opened.findings());
        }
        Result<LocalCopy> copied = place.open().then(LocalCopy::in);
        if (copied.findings().stream().anyMatch(SealFinding::asks)) {
            opened.value().ifPresent(IncidentStore::close);
            return Result.refused(copied.findings());
        }
        if (opened.done() && copied.value().filter(LocalCopy::full).isPresent()) {
            copied.get().store().close();
            place.discard();
            copied = place.open().then(LocalCopy::in);
        }
        copied.findings()
                .forEach(finding -> ILog.of(Connection.class)
                        .warn("No copy for an outage: " + finding.code().id()));
        boolean empty = copied.value().filter(copy -> copy.size() > 0).isEmpty();
        if (!opened.done() && empty) {
            copied.value().ifPresent(copy -> copy.store().close());
            return Result.refused(opened.findings());
        }
        return Result.of(new Connection(server, opened, copied));
    }

    Reach reach() {
        return new Reach(
                online,
                findings,
                copy.map(LocalCopy::size).orElse(0),
                copy.map(held -> held.changed().size()).orElse(0),
                unmerged);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Asks the shared database or, while it cannot be reached, the store of the copy. */
    <T> Result<T> ask(Function<IncidentStore, Result<T>> question) {
        return ask(question, held -> question.apply(held.store()));
    }

    /** Asks the shared database or, while it cannot be reached, the copy. */
    <T> Result<T> ask(Function<IncidentStore, Result<T>> question, Function<LocalCopy, Result<T>> otherwise) {
        if (online && server.isPresent()) {
            Result<T> answer = question.apply(server.get());
            if (!Outage.is(answer)) {
                return answer;
            }
            lost(answer.findings());
        }
        return copy.isPresent() ? otherwise.apply(copy.get()) : Result.refused(findings);
    }

    /** The store of the copy; empty where there is none. */
    Optional<IncidentStore> copyStore() {
        return copy.map(LocalCopy::store);
    }

    /** Asks the shared database alone. */
    <T> Result<T> onlyServer(Function<IncidentStore, Result<T>> question) {
        return ask(question, held -> Result.refused(Finding.error(OfflineFinding.NEEDS_SERVER, "")));
    }

    /** Does in the copy what was just done in the shared database. */
    void noteOnline(Function<IncidentStore, Result<Boolean>> note) {
        if (online) {
            copy.ifPresent(held -> note.apply(held.store()));
        }
    }

    <T extends EObject> Result<Optional<Document<T>>> load(Document.Kind<T> kind, String key) {
        return ask(
                store -> {
                    Result<Optional<Document<T>>> loaded = kind.load(store, key);
                    loaded.value().flatMap(found -> found).ifPresent(found -> keep(kind, store, found));
                    return loaded;
                },
                held -> held.load(kind, key));
    }

    /** Keeps a copy of what somebody works on, before the database may be gone. */
    private <T extends EObject> void keep(Document.Kind<T> kind, IncidentStore store, Document<T> document) {
        String id = LocalCopy.id(document.root());
        copy.filter(held -> !held.trace(id).changed() && held.trace(id).server() != document.revision())
                .ifPresent(held -> store.history(id).value().ifPresent(history -> held.copy(kind, document, history)));
    }

    <T extends EObject> Result<Document<T>> save(Document.Kind<T> kind, T root, SharedStore.Saving saving) {
        Result<Document<T>> saved;
        synchronized (this) {
            saved = ask(
                    store -> saveShared(kind, root, saving, store),
                    held -> held.save(kind, root, saving.expected(), saving.author(), saving.remarks()));
        }
        if (!online && saved.done()) {
            tell();
        }
        return saved;
    }

    private <T extends EObject> Result<Document<T>> saveShared(
            Document.Kind<T> kind, T root, SharedStore.Saving saving, IncidentStore store) {
        String id = LocalCopy.id(root);
        Optional<LocalCopy> waiting = copy.filter(held -> held.trace(id).changed());
        var remarks = Stream.<Remark>builder();
        saving.remarks().forEach(remarks::add);
        if (waiting.isPresent()) {
            Result<List<HistoryRecord>> history = waiting.get().store().history(id);
            Result<Optional<Document<T>>> here = kind.load(waiting.get().store(), id);
            if (!history.done() || !here.done()) {
                return Result.refused(history.done() ? here.findings() : history.findings());
            }
            here.get()
                    .ifPresent(document ->
                            remarks.add(Homecoming.remark(waiting.get(), id, history.get(), document.root())));
        }
        Result<Document<T>> saved = kind.save(
                store,
                Homecoming.sent(kind, root),
                saving.expected(),
                saving.author(),
                remarks.build().toList());
        saved.value()
                .ifPresent(stored -> copy.ifPresent(
                        held -> store.history(id).value().ifPresent(history -> held.take(kind, stored, history))));
        if (saved.done() && waiting.isPresent()) {
            unmerged = unmerged.stream().filter(each -> !each.id().equals(id)).toList();
            tell();
        }
        return saved;
    }

    Result<Boolean> watch(Consumer<List<String>> saved) {
        watcher = saved;
        return server.isPresent() && online ? watchServer(server.get()) : Result.of(true);
    }

    private Result<Boolean> watchServer(IncidentStore store) {
        watched = true;
        return store.watch(ids -> {
            freshening.want(ids);
            watcher.accept(ids);
        });
    }

    /** See {@link SharedStore#look}. */
    void look(Consumer<List<String>> changed) {
        // one at a time: two would open the database twice
        synchronized (freshening) {
            if (!online) {
                comeBack(changed);
            } else if (server.isPresent()) {
                Result<?> answer = server.get().board("");
                if (Outage.is(answer)) {
                    lost(answer.findings());
                } else {
                    copy.ifPresent(held -> freshening.run(server.get(), held));
                }
            }
        }
    }

    private void comeBack(Consumer<List<String>> changed) {
        Result<IncidentStore> reached =
                server.isPresent() ? server.get().board("").map(line -> server.get()) : opener.get();
        if (!reached.done()) {
            // a server that is back may want to know who asks
            say(reached.findings());
            return;
        }
        server = reached.value();
        List<String> merged;
        synchronized (this) {
            var home = copy.map(held -> new Homecoming(reached.get(), held));
            Result<Integer> brought = home.map(Homecoming::run).orElse(Result.of(0));
            merged = home.map(Homecoming::merged).orElse(List.of());
            unmerged = home.map(Homecoming::unmerged).orElse(List.of());
            if (!brought.done()) {
                say(brought.findings());
                return;
            }
            online = true;
            findings = List.of();
        }
        if (!watched) {
            watchServer(reached.get());
        }
        freshening.all();
        ILog.of(Connection.class).info("The shared database is back; brought there: " + merged.size());
        tell();
        if (!merged.isEmpty()) {
            changed.accept(merged);
        }
    }

    private void lost(List<Finding> why) {
        boolean turned = online;
        online = false;
        if (turned) {
            ILog.of(Connection.class).warn("The shared database cannot be reached: " + LocalCopy.codes(why));
            told = 0;
        }
        say(why);
    }

    /** Why it cannot be reached, when that is another reason than before; the same one now and then: who did not answer may now. */
    private void say(List<Finding> why) {
        boolean news = !LocalCopy.codes(findings).equals(LocalCopy.codes(why));
        findings = List.copyOf(why);
        if (news || told == 0 || System.nanoTime() - told > REMIND) {
            told = System.nanoTime();
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    void close() {
        server.ifPresent(IncidentStore::close);
        copy.ifPresent(held -> held.store().close());
    }
}
