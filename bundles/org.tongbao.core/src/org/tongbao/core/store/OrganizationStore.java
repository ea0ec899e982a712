package org.tongbao.core.store;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;

/**
 * Where organizations are kept, in the database of the incidents and under the same rules: see {@link IncidentStore}, whose
 * history and board have theirs as well. Blocking: never call on the UI thread.
 */
public interface OrganizationStore {

    /**
     * Saves a snapshot with its history records in one transaction. Stamps {@code recorded} on new events of the stored
     * copy, and gives them an id where they have none. A snapshot without any change makes no new revision. Refused,
     * nothing is saved.
     *
     * @param organization detached copy, not changed
     * @param expectedRevision revision it was loaded with; 0 for a new one
     * @param author who saves, goes to the history
     * @return the stored organization with its new revision, to go on with; refused with {@code conflict} when somebody else
     *     saved meanwhile, {@code organization-name-taken}, {@code organization-unnamed}, {@code recorded-fact-changed} for
     *     each recorded event that was altered or left out, {@code entry-duplicate}, {@code text-unstorable}, {@code
     *     organization-damaged} or {@code organization-newer}; with the warning {@code clocks-missing} when it was saved but
     *     its clocks could not be derived
     */
    default Result<StoredOrganization> save(Organization organization, long expectedRevision, String author) {
        return save(organization, expectedRevision, author, List.of());
    }

    /**
     * The same with remarks for the history. With any, a snapshot without a change makes a revision, too.
     *
     * @param remarks in the order in which they are recorded, behind the changes
     */
    Result<StoredOrganization> save(
            Organization organization, long expectedRevision, String author, List<Remark> remarks);

    /**
     * The organization with this id or, where none has it, this name.
     *
     * @return empty when there is none; refused with {@code organization-damaged}; with the warning {@code
     *     organization-newer} when a newer program saved more than is shown, so that it cannot be saved here
     */
    Result<Optional<StoredOrganization>> load(String idOrName);

    /**
     * Saves several, all in one transaction or none of them.
     *
     * @param saves each organization once; the copies are not changed
     * @param author who saves, goes to the history
     * @param progress told how many have been written and asked whether to go on; what is given up leaves nothing behind.
     *     Begins anew where the database has to be asked again
     * @return how many; refused like {@link #save(Organization, long, String)}, and with {@code save-cancelled}
     */
    Result<Integer> saveAll(List<OrganizationSave> saves, String author, IntPredicate progress);

    /** The same when nobody watches. */
    default Result<Integer> saveAll(List<OrganizationSave> saves, String author) {
        return saveAll(saves, author, written -> true);
    }

    /** All but those withdrawn, by their names. */
    Result<List<OrganizationSummary>> list();

    /** Likewise whole, as of one moment; refused when one is damaged, as {@link #load} is. */
    Result<List<StoredOrganization>> all();

    /** All of them whole, also those withdrawn: whoever adds organizations must not give a name a second time. */
    Result<List<StoredOrganization>> allEver();

    /**
     * Remarks in the histories of organizations, in no order.
     *
     * @param kind one of {@link Remark#KINDS}
     */
    Result<List<OrganizationRemark>> remarks(String kind);
}
