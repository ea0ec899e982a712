package org.tongbao.flow.ui.internal.view;

import java.util.Objects;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.overlay.StepDecorators;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.ShownIncident.Standing;

/** Asks plugins, in a Job, what they say about the steps of the incident shown; keeps the last answer about it. */
final class MarkFeed {

    private final StepDecorators decorators;
    private final Widget owner;
    private final Runnable answered;
    private Marks marks = Marks.NONE;
    private String incident = "";
    private Object asked = "";

    /**
     * For a view.
     *
     * @param answered told when there is another answer
     */
    MarkFeed(StepDecorators decorators, Widget owner, Runnable answered) {
        this.decorators = decorators;
        this.owner = owner;
        this.answered = answered;
    }

    /** What was said last; asks again where the incident is another, or stands elsewhere. */
    Marks of(Standing where, Procedure procedure) {
        String id = Objects.toString(where.incident().getId(), "");
        if (!id.equals(incident)) {
            incident = id;
            marks = Marks.NONE;
        }
        Assessment assessment = where.assessment();
        if (!assessment.equals(asked) && decorators.any()) {
            asked = assessment;
            Incident copy = EcoreUtil.copy(where.incident());
            var job = Job.create(Messages.View_drawing, (ICoreRunnable) monitor -> {
                Marks said = decorators.marks(copy, assessment, procedure);
                UiThread.async(owner, () -> {
                    if (id.equals(incident) && !said.equals(marks)) {
                        marks = said;
                        answered.run();
                    }
                });
            });
            job.setSystem(true);
            job.schedule();
        }
        return marks;
    }
}
