package org.tongbao.engine;

import java.util.Optional;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;
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
        return timeline(incident, pack, form, Optional.empty());
    }

    /**
     * Puts an incident's facts in order, with the steps of its procedure.
     *
     * @param incident facts; copied, so later changes do not show
     * @param pack the rule pack the incident is pinned to
     * @param form the composed form of its category, checked for completeness
     * @param procedure with the steps its category adds; must not change while the timeline is in use
     */
    Timeline timeline(Incident incident, RulePack pack, FormDefinition form, Optional<Procedure> procedure);

    /**
     * Puts the facts of an organization in order: its assessments have the clocks of organizations and no others, and
     * neither level, steps nor form.
     *
     * @param organization facts; copied, so later changes do not show
     * @param pack the rule pack its duties follow
     */
    Timeline timeline(Organization organization, RulePack pack);
}
