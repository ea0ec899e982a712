package org.tongbao.core.store;

import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** Where incidents are kept. Blocking; never call on the UI thread, never interrupt the calling thread. */
public interface IncidentStore extends AutoCloseable {

    /**
     * Saves a snapshot with its history records in one transaction. Stamps {@code recorded} on new events and impacts of
     * the stored copy.
     *
     * @param incident detached copy, not changed
     * @param expectedRevision revision it was loaded with; 0 for a new one
     * @param author who saves, goes to the history
     * @return the stored incident with its new revision; refused with code {@code conflict} when somebody else saved
     *     meanwhile
     */
    Result<StoredIncident> save(Incident incident, long expectedRevision, String author);

    /** The incident with this id, or its number. */
    Result<Optional<StoredIncident>> load(String idOrNumber);

    /** Lines of the register, newest awareness first. */
    Result<List<IncidentSummary>> list(IncidentQuery query);

    /** All changes of an incident, oldest first. */
    Result<List<HistoryRecord>> history(String id);

    /** Engine, schema, place and counts. */
    Result<StoreInfo> info();

    @Override
    void close();
}
