package org.tongbao.core.incident;

import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** What one does with incidents before and after the store: make, read, write, assess. OSGi service, any thread. */
public interface IncidentService {

    /** A new incident with id, category, organization and an awareness event; pinned to the pack in force then. No database involved. */
    Result<Incident> createDraft(DraftRequest request);

    /** The pack the incident is pinned to or, when unset, the one in force at awareness. */
    Result<RulePack> packOf(Incident incident);

    /** The composed form of the incident. */
    Result<FormDefinition> formOf(Incident incident);

    /** The incident's facts in order, under its pack and form. */
    Result<Timeline> timeline(Incident incident);

    /**
     * Reads an incident of format {@code tongbao-incident/1}: checks it against the form, replaces labels by option ids,
     * refuses times after their recording.
     *
     * @param json UTF-8 text
     * @param source name of the file for messages
     */
    Result<Incident> read(byte[] json, String source);

    /** The incident in format {@code tongbao-incident/1}, UTF-8, facts only. */
    byte[] write(Incident incident);

    /** Findings that forbid saving, e.g. a time in the future of its recording; empty when it may be saved. */
    java.util.List<org.tongbao.model.finding.Finding> refusals(Incident incident);
}
