package org.tongbao.core.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.store.OrganizationRemark;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;

/**
 * The directory as used by one account. Everybody reads all of it: whom to call is no secret among agencies. One changes the organizations of
 * one's scope; who may not change them may still record what happened to them. Any thread.
 */
record ActingOrganizations(OrganizationStore store, Actor actor, Sight sight) implements OrganizationStore {

    @Override
    public Result<StoredOrganization> save(
            Organization organization, long expectedRevision, String author, List<Remark> remarks) {
        return mayBeSaved(organization)
                .then(may -> store.save(organization, expectedRevision, actor.by(), remarks))
                .map(this::told);
    }

    @Override
    public Result<Integer> saveAll(List<OrganizationSave> saves, String author, IntPredicate progress) {
        for (OrganizationSave each : saves) {
            Result<Boolean> may = mayBeSaved(each.organization());
            if (!may.done()) {
                return Result.refused(may.findings());
            }
        }
        return store.saveAll(saves, actor.by(), progress).map(this::told);
    }

    private <T> T told(T saved) {
        sight.changed();
        return saved;
    }

    private Result<Boolean> mayBeSaved(Organization organization) {
        return sight.scope().then(scope -> {
            boolean keeper = actor.may(Permission.DIRECTORY);
            if (scope.all() && keeper) {
                return Result.of(true);
            }
            return store.load(String.valueOf(organization.getId())).then(stored -> {
                Optional<Organization> before = stored.map(StoredOrganization::organization);
                // a new one belongs below one of the scope; one that is there must not be taken out of another's
                String place = before.map(Organization::getName)
                        .orElseGet(() -> Objects.requireNonNullElse(organization.getSuperior(), ""));
                if (!scope.all() && (place.isEmpty() || !scope.has(place))) {
                    return Result.refused(sight.beyond(Objects.requireNonNullElse(organization.getName(), "")));
                }
                return keeper
                                || before.filter(was -> onlyEvents(was, organization))
                                        .isPresent()
                        ? Result.of(true)
                        : Result.refused(actor.refusal(Permission.DIRECTORY));
            });
        });
    }

    /** True when nothing but what happened to it differs. */
    private static boolean onlyEvents(Organization before, Organization after) {
        return EcoreUtil.equals(eventless(before), eventless(after));
    }

    private static Organization eventless(Organization organization) {
        Organization copy = EcoreUtil.copy(organization);
        copy.getEvents().clear();
        return copy;
    }

    @Override
    public Result<Optional<StoredOrganization>> load(String idOrName) {
        return store.load(idOrName);
    }

    @Override
    public Result<List<OrganizationSummary>> list() {
        return store.list();
    }

    @Override
    public Result<List<StoredOrganization>> all() {
        return store.all();
    }

    @Override
    public Result<List<StoredOrganization>> allEver() {
        return store.allEver();
    }

    @Override
    public Result<List<OrganizationRemark>> remarks(String kind) {
        return store.remarks(kind);
    }
}
