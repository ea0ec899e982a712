package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.register.IncidentState;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/**
 * Keeps the timelines of all open incidents, so that the deadlines at any instant cost nothing: an incident is read
 * again only when it was saved. Any thread.
 */
@Component(service = DeadlineWatch.class)
public final class DeadlineWatch implements StoreAccess.Listener {

    /** Most incidents watched; older ones are left to the register. */
    private static final int LIMIT = 10_000;

    private record Watched(IncidentSummary summary, Timeline timeline) {}

    private final StoreAccess access;
    private final IncidentService incidents;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Map<String, Watched> watched = Map.of();

    /** Watches the incidents of the workbench's store. */
    @Activate
    public DeadlineWatch(@Reference StoreAccess access, @Reference IncidentService incidents) {
        this.access = access;
        this.incidents = incidents;
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

    /** The open clocks of all incidents at an instant, most urgent first. */
    public List<DeadlineRow> rows(Instant now) {
        return watched.values().stream()
                .flatMap(one -> one.timeline().at(now).clocks().stream()
                        .filter(clock -> clock.open())
                        .map(clock -> new DeadlineRow(clock, one.summary())))
                .sorted(DeadlineRow.URGENCY)
                .toList();
    }

    /** Reads the store again, in a Job. */
    public void refresh() {
        access.store().ifPresent(store -> access.run(Messages.Deadlines_loading, () -> load(store)));
    }

    @Override
    public void stateChanged(StoreState state) {
        if (state instanceof StoreState.Open) {
            refresh();
        } else {
            publish(Map.of());
        }
    }

    @Override
    public void incidentSaved(String id) {
        refresh();
    }

    private synchronized void load(IncidentStore store) {
        Result<List<IncidentSummary>> lines = store.list(IncidentQuery.newest(LIMIT));
        if (!lines.done()) {
            lines.findings()
                    .forEach(finding -> ILog.get()
                            .error("Deadlines not read: " + finding.code().id()));
            return;
        }
        var next = new HashMap<String, Watched>();
        for (IncidentSummary line : lines.get()) {
            if (IncidentState.of(line.state()).open()) {
                var before = watched.get(line.id());
                if (before != null && before.summary().revision() == line.revision()) {
                    next.put(line.id(), before);
                } else {
                    read(store, line).forEach(one -> next.put(line.id(), one));
                }
            }
        }
        publish(next);
    }

    private List<Watched> read(IncidentStore store, IncidentSummary line) {
        var found = new ArrayList<Watched>();
        store.load(line.id())
                .value()
                .flatMap(loaded -> loaded)
                .map(StoredIncident::incident)
                .ifPresent(incident -> {
                    Result<Timeline> timeline = incidents.timeline(incident);
                    timeline.value().ifPresent(value -> found.add(new Watched(line, value)));
                });
        return found;
    }

    private void publish(Map<String, Watched> next) {
        watched = Map.copyOf(next);
        listeners.forEach(Runnable::run);
    }
}
