package org.tongbao.flow.overlay;

import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/** The decorators that plugins contribute. OSGi service, any thread but that of the user interface. */
public interface StepDecorators {

    /** True where there is any: without, nothing need be asked. */
    boolean any();

    /**
     * What they say. One that throws, or takes longer than a second, says nothing and is not asked again before the next
     * start.
     *
     * @param incident not changed, and not kept
     * @param assessment of it
     * @param procedure of which the assessment tells the steps
     */
    Marks marks(Incident incident, Assessment assessment, Procedure procedure);
}
