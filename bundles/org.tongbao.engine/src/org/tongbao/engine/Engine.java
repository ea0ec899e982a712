package org.tongbao.engine;

import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** The one place where facts become an assessment. Pure, no clock of its own. */
public interface Engine {

    /**
     * Puts an incident's facts in order.
     *
     * @param incident facts; copied, so later changes do not show
     * @param pack the rule pack the incident is pinned to
     * @param form the composed form of its category, checked for completeness
     */
    Timeline timeline(Incident incident, RulePack pack, FormDefinition form);
}
