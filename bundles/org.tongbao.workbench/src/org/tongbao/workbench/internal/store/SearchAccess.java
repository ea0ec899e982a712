package org.tongbao.workbench.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.core.search.IncidentSearches;
import org.tongbao.core.search.IndexProgress;

/** The search of the store that this workbench works on: opened with it, told of what is saved, closed before it. Any thread. */
@Component(service = SearchAccess.class)
public final class SearchAccess implements StoreAccess.Listener {

    private final StoreAccess access;
    private final @Nullable IncidentSearches searches;
    private final List<Consumer<IndexProgress>> watchers = new CopyOnWriteArrayList<>();
    private Optional<IncidentSearch> search = Optional.empty();

    /** Over whatever search is installed; none when it is missing. */
    @Activate
    public SearchAccess(
            @Reference StoreAccess access,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable IncidentSearches searches) {
        this.access = access;
        this.searches = searches;
        access.addListener(this);
        stateChanged(access.state());
    }

    /** The search, while the store is open. */
    public synchronized Optional<IncidentSearch> search() {
        return search;
    }

    /** Tells how far the index is, of whatever store is open; on a thread that must not be held up. */
    public void watch(Consumer<IndexProgress> watcher) {
        watchers.add(watcher);
        search().ifPresent(now -> watcher.accept(now.progress()));
    }

    /** Tells no longer. */
    public void unwatch(Consumer<IndexProgress> watcher) {
        watchers.remove(watcher);
    }

    @Override
    public void stateChanged(StoreState state) {
        close();
        var installed = searches;
        if (installed != null && state instanceof StoreState.Open open) {
            var opened = installed.open(open.store());
            synchronized (this) {
                search = Optional.of(opened);
            }
            opened.watch(progress -> watchers.forEach(each -> each.accept(progress)));
        }
    }

    @Override
    public void incidentSaved(String id) {
        search().ifPresent(IncidentSearch::changed);
    }

    /** Lets go of the index; waits until what is under way is written. */
    public void close() {
        Optional<IncidentSearch> open;
        synchronized (this) {
            open = search;
            search = Optional.empty();
        }
        open.ifPresent(IncidentSearch::close);
    }

    /** Ends with the program. */
    @Deactivate
    public void stop() {
        access.removeListener(this);
        close();
    }
}
