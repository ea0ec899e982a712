package org.tongbao.workbench.internal.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Entrance;
import org.tongbao.core.offline.Reach;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;

/**
 * The one store this workbench works on. It is opened in a Job beside the first window; until then, and when it cannot
 * be opened, the state says so. Any thread; listeners are called on the thread that made the change.
 */
@Component(service = StoreAccess.class)
public final class StoreAccess {

    /** Told what happens to the store. */
    public interface Listener {

        /** The store was opened, could not be opened, or is being opened again. */
        default void stateChanged(StoreState state) {}

        /** An incident or an organization was saved, through this workbench or by others on the same database. */
        default void incidentSaved(String id) {}

        /**
         * The database that is being opened is brought to today's schema, which takes long for a large one and cannot be ended.
         *
         * @param done of the total
         */
        default void upgrading(int done, int total) {}

        /** The shared database cannot be reached any more, is back, or something is left to be looked at. */
        default void reachChanged(Reach reach) {}
    }

    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Supplier<@Nullable IncidentStores> stores;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Of the last attempt, so that one after an outage need not ask again. */
    private volatile Credentials credentials = Credentials.NONE;

    /** By which account the store is entered; kept as the credentials are. */
    private volatile Credentials account = Credentials.NONE;

    /** What goes on while the shared database cannot be reached; empty for one in a folder. */
    private volatile Optional<SharedStore> shared = Optional.empty();

    private final SharedCopy copies;

    private volatile boolean wasOnline = true;

    /** Place as it was named. */
    private volatile String named = "";

    private volatile StoreState state = new StoreState.Opening("");

    /**
     * Access through whatever database bundle is installed; none when it is missing. It is asked for by the Job that opens
     * the store, since what a store stands on (the rule packs) takes time that the first window need not wait for.
     */
    @Activate
    public StoreAccess(
            @Reference(service = IncidentStores.class, cardinality = ReferenceCardinality.OPTIONAL) @Nullable
                    ComponentServiceObjects<IncidentStores> stores,
            @Reference(service = StoreEncryption.class, cardinality = ReferenceCardinality.OPTIONAL) @Nullable
                    ComponentServiceObjects<StoreEncryption> encryption) {
        this(new Sources(stores == null ? () -> null : stores::getService, new SharedCopy(encryption)));
    }

    /** Where stores come from; the runtime wants constructors of different lengths. */
    private record Sources(Supplier<@Nullable IncidentStores> stores, SharedCopy copies) {}

    private StoreAccess(Sources sources) {
        stores = sources.stores();
        copies = sources.copies();
    }

    /** Access through this database. */
    public static StoreAccess through(IncidentStores stores) {
        return new StoreAccess(new Sources(() -> stores, new SharedCopy(null)));
    }

    /** Opens the store at a place in a Job; the state tells how it ended. */
    public void open(String place) {
        open(place, Credentials.NONE);
    }

    /** Opens the store at a place in a Job as somebody; the state tells how it ended. */
    public void open(String place, Credentials as) {
        Objects.requireNonNull(place, "StoreAccess::place");
        credentials = Objects.requireNonNull(as, "StoreAccess::as");
        if (!place.equals(named)) {
            // who one is in one database says nothing of another
            account = Credentials.NONE;
        }
        named = place;
        shared = Optional.empty();
        wasOnline = true;
        changeState(new StoreState.Opening(place));
        run(Messages.Store_opening, () -> {
            try {
                openNow(place, as);
            } finally {
                if (state instanceof StoreState.Opening) {
                    changeState(new StoreState.Failed(
                            place, List.of(Finding.error(WorkbenchFinding.STORE_NOT_OPENED, place))));
                }
            }
        });
    }

    /** Opens a store that has accounts as one of them. */
    public void enter(String place, Credentials as) {
        account = Objects.requireNonNull(as, "StoreAccess::as");
        named = place;
        open(place, credentials);
    }

    /** Closes the store and asks who goes on. */
    public void leave() {
        // the password of a server's account would let in at once who has just left
        if (named.startsWith("jdbc:")) {
            credentials = Credentials.NONE;
        }
        goOnAs(Credentials.NONE);
    }

    /** Closes the store and opens it as another account. */
    public void goOnAs(Credentials as) {
        if (state instanceof StoreState.Open open) {
            account = Objects.requireNonNull(as, "StoreAccess::as");
            String place = named;
            changeState(new StoreState.Opening(place));
            run(Messages.Store_opening, () -> {
                open.store().close();
                open(place, credentials);
            });
        }
    }

    /** Who acts; alone while no store is open. */
    public Actor actor() {
        return store().map(store -> store.accounts().actor()).orElse(Actor.ALONE);
    }

    /** Tries again to open what could not be opened. */
    public void retry() {
        if (state instanceof StoreState.Failed failed) {
            open(failed.place(), credentials);
        }
    }

    /**
     * Closes the store, works on its files in the same Job, and opens it again.
     *
     * @param work on the closed store, or the closed copy of a shared one; its outcome says what opens that from then on
     */
    public void rework(String name, Function<String, Credentials> work) {
        if (state instanceof StoreState.Open open) {
            String place = named;
            changeState(new StoreState.Opening(place));
            run(name, () -> {
                Credentials as = credentials;
                try {
                    open.store().close();
                    if (copies.kept(place)) {
                        copies.openBy(work.apply(copies.folder(place).toString()));
                    } else {
                        as = work.apply(place);
                    }
                } finally {
                    open(place, as);
                }
            });
        }
    }

    /** Where the store stands now. */
    public StoreState state() {
        return state;
    }

    /** What opened the files on this computer last, or was to: those of the store, or those of the copy of a shared one. */
    public Credentials opener() {
        return copies.kept(named) ? copies.opener() : credentials;
    }

    /** Folder of the copy of the shared database that is open; empty where there is none. */
    public Optional<Path> copy() {
        return shared.map(store -> copies.folder(named));
    }

    /** True when what is encrypted at a place is the copy on this computer. */
    boolean copied(String place) {
        return copies.kept(place);
    }

    /** Opens what could not be opened for want of the passphrase: a database in a folder, or the copy of a shared one. */
    void unseal(String place, Credentials secret) {
        if (copies.kept(place)) {
            copies.openBy(secret);
            open(place, credentials);
        } else {
            open(place, secret);
        }
    }

    /** Opens a shared database without its copy, until the program ends. */
    void withoutCopy(String place) {
        copies.giveUp();
        open(place, credentials);
    }

    /** True when the store is open and not encrypted, so that what is in it may lie beside it in clear as well. */
    public boolean inClear() {
        return state instanceof StoreState.Open open && !open.info().encrypted();
    }

    /** The store, when it is open. */
    public Optional<IncidentStore> store() {
        return state instanceof StoreState.Open open ? Optional.of(open.store()) : Optional.empty();
    }

    /** From now on the listener is told. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** No longer tells the listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Tells everybody that an incident was saved. */
    public void saved(String id) {
        listeners.forEach(listener -> listener.incidentSaved(id));
    }

    /** Tells everybody that so much was saved that all is to be read anew. */
    public void readAnew() {
        if (state instanceof StoreState.Open open) {
            changeState(open);
        }
    }

    /** Runs work on the store in a Job of this family, so that closing waits for it; never interrupted. */
    public void run(String name, Runnable work) {
        new StoreJob(name, work).schedule();
    }

    /** Waits for work under way, then closes the store. Not on the UI thread. */
    public void close() {
        store().ifPresent(IncidentStore::close);
    }

    private void openNow(String place, Credentials as) {
        var engine = stores.get();
        if (engine == null) {
            changeState(new StoreState.Failed(place, List.of(Finding.error(WorkbenchFinding.NO_DATABASE, place))));
            return;
        }
        Result<IncidentStore> opened =
                copies.kept(place) ? openShared(engine, place) : engine.open(place, as, new Upgrade());
        if (!opened.done()) {
            changeState(new StoreState.Failed(place, opened.findings()));
            return;
        }
        Result<IncidentStore> entered = entered(opened.get(), place, as);
        if (!entered.done()) {
            opened.get().close();
            shared = Optional.empty();
            changeState(new StoreState.Failed(place, entered.findings()));
            return;
        }
        IncidentStore store = entered.get();
        Result<StoreInfo> info = store.info();
        // told of others' saves from here on, so that none falls between reading the lists and watching
        Result<Boolean> watched = store.watch(ids -> ids.forEach(this::saved));
        if (info.done() && watched.done()) {
            changeState(new StoreState.Open(store, info.get()));
            shared.ifPresent(each -> each.start(LOOK));
        } else {
            store.close();
            changeState(new StoreState.Failed(place, info.done() ? watched.findings() : info.findings()));
        }
    }

    /** As who logged in where there are accounts; by the server's own account and password where nobody did. */
    private Result<IncidentStore> entered(IncidentStore store, String place, Credentials as) {
        Credentials login = account.user().isEmpty() && place.startsWith("jdbc:") ? as : account;
        Result<Boolean> accounts = store.accounts().any();
        return accounts.done() && accounts.get() && !login.user().isEmpty()
                ? Entrance.logIn(store, login.user(), login.password())
                : accounts.then(any -> Entrance.alone(store, place));
    }

    /** The shared database, with the copy that goes on in its place. */
    private Result<IncidentStore> openShared(IncidentStores engine, String place) {
        Result<SharedStore> opened = copies.open(engine, place, () -> engine.open(place, credentials, new Upgrade()));
        shared = opened.value();
        wasOnline = shared.map(each -> each.reach().online()).orElse(true);
        shared.ifPresent(each -> each.addListener(() -> reachChanged(each)));
        return opened.map(each -> each);
    }

    private void reachChanged(SharedStore store) {
        Reach reach = store.reach();
        boolean turned = reach.online() != wasOnline;
        wasOnline = reach.online();
        if (turned
                && state instanceof StoreState.Open open
                && shared.filter(each -> each == store).isPresent()) {
            // everybody reads again from what answers now
            changeState(open);
        }
        listeners.forEach(listener -> listener.reachChanged(reach));
    }

    /** How the shared database can be reached; empty where there is none. */
    public Optional<Reach> reach() {
        return shared.map(SharedStore::reach);
    }

    /** Says who asks, to a server that was away and is back. */
    public void login(Credentials as) {
        credentials = Objects.requireNonNull(as, "StoreAccess::as");
        shared.ifPresent(store -> run(Messages.Store_opening, store::look));
    }

    /** Looks whether a database on a server can be opened, without going over to it. Blocking. */
    public Result<StoreInfo> test(String place, Credentials as) {
        var engine = stores.get();
        if (engine == null) {
            return Result.refused(Finding.error(WorkbenchFinding.NO_DATABASE, place));
        }
        Result<IncidentStore> opened = engine.open(place, as);
        if (!opened.done()) {
            return Result.refused(opened.findings());
        }
        try (IncidentStore store = opened.get()) {
            return store.info();
        }
    }

    /** Passes on how far an upgrade has come. */
    private final class Upgrade extends NullProgressMonitor {

        private int total;
        private int done;

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
            total = totalWork;
            worked(0);
        }

        @Override
        public void worked(int work) {
            done += work;
            listeners.forEach(listener -> listener.upgrading(done, total));
        }
    }

    private void changeState(StoreState next) {
        state = next;
        Profile.actsAs(actor());
        listeners.forEach(listener -> listener.stateChanged(next));
    }
}
