package org.tongbao.core.incident;

import java.util.List;
import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Finding;
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

    /**
     * The incident's facts in order, under its pack and form; with a finding for each answer whose question the form no
     * longer has. Nothing of a plugin is called.
     */
    Result<Timeline> timeline(Incident incident);

    /**
     * The answers that have no place in the form as it is now, a warning for each: all of the category's own while it is
     * not installed, those to questions dropped after an upgrade. They are kept as they are.
     *
     * @return findings with the path of the answer as subject, and the answer in the exchange format as last argument
     */
    List<Finding> orphans(Incident incident);

    /**
     * What the category's own validator says, if it has one. Waits for foreign code, up to {@link
     * org.tongbao.core.category.AnswerValidator#LIMIT_SECONDS} seconds: never call on the UI thread. No deadline depends
     * on it, so it may be shown when it is there.
     *
     * @param incident a snapshot, not changed
     * @return findings whose texts are fixed; an error that names the plugin when it failed
     */
    List<Finding> validate(Incident incident);

    /**
     * What would become of the answers if the incident got another category; nothing is changed yet.
     *
     * @param incident not changed
     * @param category id of an installed category
     * @return refused when the category is not installed or its form cannot be used
     */
    Result<CategoryChange> changeCategory(Incident incident, String category);

    /**
     * Holds the incident to another rule pack; nothing is changed yet, and it takes a reason to do so. Answers and
     * judgements stay.
     *
     * @param incident not changed
     * @param pack id of an installed pack
     * @return with warnings of what does not fit the other pack; refused when the pack is not installed or the same, or
     *     when the incident is void or a duplicate
     */
    Result<PackChange> changePack(Incident incident, String pack);

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
    List<Finding> refusals(Incident incident);
}
