package org.tongbao.workbench.internal.deadline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.board.Board;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.board.Freshness;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/**
 * Keeps the open clocks of all incidents as the store has them: read once without any document, read again for one
 * incident when that is saved, and derived again in the background where time or new rules may have changed them. Any
 * thread.
 */
@Component(service = DeadlineWatch.class)
public final class DeadlineWatch implements StoreAccess.Listener {

    /** Incidents derived between two looks of the listeners. */
    private static final int PORTION = 100;

    private final StoreAccess access;
    private final Board board;
    private final Freshness freshness;
    private final Clock clock = Clock.systemUTC();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean catchingUp = new AtomicBoolean();

    /** Held while the store is read, so never waited for on the UI thread. */
    private final Object reading = new Object();

    /** Incidents whose clocks cannot be derived, so that they are not tried for ever. */
    private final Set<String> hopeless = new HashSet<>();

    /** Watches the incidents of the workbench's store. */
    @Activate
    public DeadlineWatch(@Reference StoreAccess access, @Reference RulePackRegistry packs) {
        this.access = access;
        board = new Board(packs);
        freshness = new Freshness(packs);
        access.addListener(this);
        stateChanged(access.state());
    }

    /** No longer watches. */
    @Deactivate
    public void stop() {
        access.removeListener(this);
    }

    /** From now on the listener is told, on any thread, when rows may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer tells the listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The open clocks of all incidents, most urgent first; costs nothing. */
    public List<BoardRow> rows() {
        return board.rows();
    }

    /** What the board keeps of each incident and organization; costs nothing. */
    public Collection<BoardLine> lines() {
        return List.copyOf(board.lines());
    }

    /** Number of incidents whose clocks could not be derived. */
    public long unknown() {
        return board.lines().stream().filter(line -> line.open().unknown()).count();
    }

    /** Reads the store again, in a Job. */
    public void refresh() {
        access.store().ifPresent(store -> access.run(Messages.Deadlines_loading, () -> load(store)));
    }

    /** Derives again, in a Job, what time may have changed; to be called now and then. */
    public void catchUp() {
        access.store()
                .filter(store -> !stale().isEmpty())
                .ifPresent(store -> access.run(Messages.Deadlines_loading, () -> derive(store)));
    }

    @Override
    public void stateChanged(StoreState state) {
        if (state instanceof StoreState.Open) {
            refresh();
        } else {
            board.setLines(List.of());
            tell();
        }
    }

    @Override
    public void incidentSaved(String id) {
        access.store()
                .ifPresent(store -> access.run(
                        Messages.Deadlines_loading,
                        () -> read(store, () -> {
                            Result<Optional<BoardLine>> line = store.board(id);
                            if (understood(line)) {
                                forget(id);
                                board.change(id, line.get());
                            }
                            return line.done();
                        })));
    }

    private void load(IncidentStore store) {
        boolean loaded = read(store, () -> {
            Result<List<BoardLine>> lines = store.board();
            if (understood(lines)) {
                synchronized (hopeless) {
                    hopeless.clear();
                }
                board.setLines(lines.get());
            }
            return lines.done();
        });
        if (loaded) {
            derive(store);
        }
    }

    /**
     * One after the other, and of the store that is open now: what was read earlier must not take the place of what was read
     * later.
     */
    private boolean read(IncidentStore store, BooleanSupplier step) {
        boolean done;
        synchronized (reading) {
            done = isOpen(store) && step.getAsBoolean();
            if (done && !isOpen(store)) {
                board.setLines(List.of());
            }
        }
        if (done) {
            tell();
        }
        return done;
    }

    private boolean isOpen(IncidentStore store) {
        return access.store().filter(open -> open == store).isPresent();
    }

    /** One job at a time; what another asks for meanwhile, the next minute asks for again. */
    private void derive(IncidentStore store) {
        if (!catchingUp.compareAndSet(false, true)) {
            return;
        }
        try {
            List<BoardLine> stale = stale();
            for (int from = 0; from < stale.size(); from += PORTION) {
                derive(store, stale.subList(from, Math.min(from + PORTION, stale.size())));
            }
        } finally {
            catchingUp.set(false);
        }
    }

    private void derive(IncidentStore store, List<BoardLine> portion) {
        read(store, () -> {
            board.change(derived(store, portion));
            return true;
        });
    }

    private Map<String, Optional<BoardLine>> derived(IncidentStore store, List<BoardLine> portion) {
        Map<String, Optional<BoardLine>> derived = new HashMap<>();
        for (BoardLine line : portion) {
            Result<Optional<BoardLine>> result = store.derive(line.id());
            boolean known = understood(result);
            if (known) {
                derived.put(line.id(), result.get());
            }
            if (!known || result.get().filter(this::isStale).isPresent()) {
                synchronized (hopeless) {
                    hopeless.add(line.id());
                }
            }
        }
        return derived;
    }

    private List<BoardLine> stale() {
        var found = new ArrayList<BoardLine>();
        synchronized (hopeless) {
            for (BoardLine line : board.lines()) {
                if (!hopeless.contains(line.id()) && isStale(line)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private boolean isStale(BoardLine line) {
        return freshness.isStale(line, clock.instant());
    }

    private void forget(String id) {
        synchronized (hopeless) {
            hopeless.remove(id);
        }
    }

    private static boolean understood(Result<?> result) {
        if (!result.done()) {
            result.findings().stream()
                    .map(finding -> finding.code().id())
                    // the next database tells its own
                    .filter(code -> !code.equals(IncidentStore.CLOSED))
                    .forEach(code -> ILog.get().error("Deadlines not read: " + code));
        }
        return result.done();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
