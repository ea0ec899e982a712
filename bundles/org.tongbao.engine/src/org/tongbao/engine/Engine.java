package org.tongbao.engine;

import java.util.List;
import java.util.Optional;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;

/** The one place where facts become an assessment. Pure, no clock of its own. */
public interface Engine {

    /**
     * Puts an incident's facts in order, without a procedure.
     *
     * @param incident facts; copied, so later changes do not show
     * @param pack the rule pack the incident is pinned to
     * @param form the composed form of its category, checked for completeness
     */
    default Timeline timeline(Incident incident, RulePack pack, FormDefinition form) {
        return timeline(incident, List.of(), pack, form, Optional.empty());
    }

    /**
     * Puts an incident's facts in order, with the steps of its procedure.
     *
     * @param incident facts; copied, so later changes do not show
     * @param pack the rule pack the incident is pinned to
     * @param form the composed form of its category, checked for completeness
     * @param procedure with the steps its category adds; must not change while the timeline is in use
     */
    default Timeline timeline(Incident incident, RulePack pack, FormDefinition form, Optional<Procedure> procedure) {
        return timeline(incident, List.of(), pack, form, procedure);
    }

    /**
     * Puts the facts of an incident and of its organization in order, with the steps of its procedure.
     *
     * @param incident facts; copied, so later changes do not show
     * @param organization events of the organization, such as outages of its contact channel; copied
     * @param pack the rule pack the incident is pinned to
     * @param form the composed form of its category, checked for completeness
     * @param procedure with the steps its category adds; must not change while the timeline is in use
     */
    Timeline timeline(
            Incident incident,
            List<Event> organization,
            RulePack pack,
            FormDefinition form,
            Optional<Procedure> procedure);
}
