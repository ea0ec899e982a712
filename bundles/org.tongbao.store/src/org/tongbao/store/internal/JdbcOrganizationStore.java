package org.tongbao.store.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tongbao.core.store.OrganizationRemark;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;

/** The organizations of an open database. Any thread but the UI thread. */
record JdbcOrganizationStore(Sessions sessions, OrganizationTable organizations, Saves saves)
        implements OrganizationStore {

    @Override
    public Result<StoredOrganization> save(
            Organization organization, long expectedRevision, String author, List<Remark> remarks) {
        Objects.requireNonNull(organization.getId(), "Organization::id");
        return saves.one(organizations, organization, new Saving(expectedRevision, author, remarks))
                .map(JdbcOrganizationStore::organization);
    }

    @Override
    public Result<Optional<StoredOrganization>> load(String idOrName) {
        Objects.requireNonNull(idOrName, "OrganizationStore::idOrName");
        return sessions.transact(session -> organizations.find(session, idOrName))
                .map(found -> found.map(JdbcOrganizationStore::organization));
    }

    @Override
    public Result<List<OrganizationSummary>> list() {
        return sessions.transact(OrganizationTable::list);
    }

    @Override
    public Result<Integer> saveAll(List<OrganizationSave> wanted, String author, IntPredicate progress) {
        return saves.all(
                organizations,
                wanted.stream()
                        // in the order of the history's key: its index grows at one place instead of everywhere
                        .sorted(Comparator.comparing(each -> each.organization().getId()))
                        .map(each -> Map.entry(
                                each.organization(), new Saving(each.expectedRevision(), author, each.remarks())))
                        .toList(),
                progress);
    }

    @Override
    public Result<List<StoredOrganization>> all() {
        return sessions.transact(session -> organizations.all(session, false));
    }

    @Override
    public Result<List<StoredOrganization>> allEver() {
        return sessions.transact(session -> organizations.all(session, true));
    }

    @Override
    public Result<List<OrganizationRemark>> remarks(String kind) {
        return sessions.transact(session -> OrganizationTable.remarks(session, kind));
    }

    private static StoredOrganization organization(SnapshotTable.Stored<Organization> stored) {
        return new StoredOrganization(
                stored.root(), stored.version().revision(), stored.version().saved());
    }
}
