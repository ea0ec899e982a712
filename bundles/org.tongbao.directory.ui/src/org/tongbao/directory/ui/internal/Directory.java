package org.tongbao.directory.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.directory.DirectoryIndex;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.store.WorkbenchStore;

/**
 * The directory as it is known here: the tree at once, what is wrong with whom and whose people are who as soon as all were
 * read. Follows the store. Any thread; listeners are called on any.
 */
@Component(service = Directory.class)
public final class Directory implements WorkbenchStore.Listener {

    private final WorkbenchStore access;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final DirectoryIndex index = new DirectoryIndex();

    /** Held while the store is read, so never waited for on the UI thread. */
    private final Object reading = new Object();

    private final Map<String, List<Finding>> findings = new ConcurrentHashMap<>();
    private volatile Optional<OrganizationTree> tree = Optional.empty();
    private volatile List<Finding> trouble = List.of();

    /** Over the workbench's store; reads it at once when it is open. */
    @Activate
    public Directory(@Reference WorkbenchStore access) {
        this.access = access;
        access.addListener(this);
        storeChanged();
    }

    /** No longer follows the store. */
    @Deactivate
    void close() {
        access.removeListener(this);
    }

    /** All organizations; empty until they were read. */
    public Optional<OrganizationTree> tree() {
        return tree;
    }

    /** Why the organizations cannot be read; empty when they can. */
    public List<Finding> trouble() {
        return trouble;
    }

    /** Those that what was typed finds, by their names. */
    public List<OrganizationSummary> search(String typed) {
        return tree.map(all -> index.search(all.all(), typed)).orElse(List.of());
    }

    /** What is wrong with an organization today; empty when nothing is, or when it was not looked at yet. */
    public List<Finding> findings(String id) {
        return findings.getOrDefault(id, List.of());
    }

    /** From now on the listener is told when anything of this is another. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer tells the listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void storeChanged() {
        access.store()
                .ifPresent(store -> access.run(Messages.Directory_reading, () -> {
                    if (readHeads(store)) {
                        access.run(Messages.Directory_reading, () -> readPeople(store));
                    }
                }));
    }

    @Override
    public void saved(String id) {
        access.store()
                .ifPresent(store -> access.run(Messages.Directory_reading, () -> {
                    if (readOne(store, id)) {
                        readHeads(store);
                    }
                }));
    }

    /** Reads the tree; false when that failed. */
    private boolean readHeads(IncidentStore store) {
        return read(store, () -> {
            Result<List<OrganizationSummary>> list = store.organizations().list();
            trouble = list.done() ? List.of() : list.findings();
            list.value().ifPresent(all -> {
                all.forEach(index::add);
                tree = Optional.of(new OrganizationTree(all));
            });
            return list.done();
        });
    }

    private void readPeople(IncidentStore store) {
        read(store, () -> {
            Optional<List<StoredOrganization>> all = store.organizations().all().value();
            all.ifPresent(each -> {
                findings.clear();
                each.forEach(one -> look(one.organization()));
            });
            return all.isPresent();
        });
    }

    /** False when what was saved is no organization. */
    private boolean readOne(IncidentStore store, String id) {
        return read(store, () -> {
            Optional<StoredOrganization> found =
                    store.organizations().load(id).value().flatMap(stored -> stored);
            found.ifPresent(stored -> look(stored.organization()));
            return found.isPresent();
        });
    }

    /**
     * One after the other, and of the store that is open now: what was read earlier must not take the place of what was read
     * later.
     */
    private boolean read(IncidentStore store, BooleanSupplier step) {
        boolean done;
        synchronized (reading) {
            done = access.store().filter(open -> open == store).isPresent() && step.getAsBoolean();
        }
        tell();
        return done;
    }

    private void look(Organization organization) {
        index.add(organization);
        findings.put(
                organization.getId(),
                DirectoryChecks.of(organization).stream()
                        // what nobody has recorded yet is told where it can be recorded
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
