package org.tongbao.workbench.internal.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Permission;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;

/** Offers the workbench's store to parts in other bundles. Any thread. */
@Component(service = WorkbenchStore.class)
public final class OfferedStore implements WorkbenchStore {

    private final StoreAccess access;
    private final Map<Listener, StoreAccess.Listener> listeners = new ConcurrentHashMap<>();

    /** Over the workbench's store. */
    @Activate
    public OfferedStore(@Reference StoreAccess access) {
        this.access = access;
    }

    @Override
    public Optional<IncidentStore> store() {
        return access.store();
    }

    @Override
    public Actor actor() {
        return access.actor();
    }

    @Override
    public boolean admits(Shell over, Permission right) {
        Optional<Finding> objection = access.actor().objection(right);
        objection.ifPresent(why -> ProgressWindow.refuse(over, "refused", Messages.Refused_title, why.message()));
        return objection.isEmpty();
    }

    @Override
    public String author() {
        return Profile.load().author();
    }

    @Override
    public void run(String name, Runnable work) {
        access.run(name, work);
    }

    @Override
    public void tellSaved(String id) {
        access.saved(id);
    }

    @Override
    public void tellAll() {
        access.readAnew();
    }

    @Override
    public void addListener(Listener listener) {
        access.addListener(listeners.computeIfAbsent(listener, Passing::new));
    }

    @Override
    public void removeListener(Listener listener) {
        var passing = listeners.remove(listener);
        if (passing != null) {
            access.removeListener(passing);
        }
    }

    private record Passing(Listener to) implements StoreAccess.Listener {

        @Override
        public void stateChanged(StoreState state) {
            to.storeChanged();
        }

        @Override
        public void incidentSaved(String id) {
            to.saved(id);
        }
    }
}
