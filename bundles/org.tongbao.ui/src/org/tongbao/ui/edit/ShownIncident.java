package org.tongbao.ui.edit;

import java.util.Optional;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** What an editor shows of an incident, for views beside it: an editor gives it as its adapter. UI thread. */
public interface ShownIncident {

    /**
     * An incident with where it stands, read only.
     *
     * @param incident as it is being edited, or as it was at another instant that is looked at
     * @param pack that it is pinned to
     * @param assessment at the instant looked at
     */
    record Standing(Incident incident, RulePack pack, Assessment assessment) {}

    /** What is shown; empty while the incident is being read or assessed, and when it cannot be. */
    Optional<Standing> standing();

    /**
     * Shows a step among those to be done next. The focus stays where it is.
     *
     * @param step id
     * @return false when it is not among them
     */
    boolean showNext(String step);

    /**
     * Goes to where a step is worked on: a field, a page, a checklist.
     *
     * @param step id
     * @param checklist true for the checklist first
     * @return false when it asks for none of them
     */
    boolean open(String step, boolean checklist);

    /** Is told when something else is shown, also because time has passed. */
    void addListener(Runnable listener);

    /** Is told no more. */
    void removeListener(Runnable listener);
}
