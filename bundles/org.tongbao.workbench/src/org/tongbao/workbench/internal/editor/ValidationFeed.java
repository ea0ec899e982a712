package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Asks the validator of the incident's category after a pause, in a Job of its own and one at a time: foreign code may
 * take its two seconds without anybody waiting for it. UI thread; listeners too.
 */
final class ValidationFeed {

    /** Changes within this many milliseconds are checked together. */
    private static final int PAUSE = 300;

    private final IncidentEditing editing;
    private final IncidentService incidents;
    private final Widget owner;
    private final Runnable told;
    private final Runnable start = this::start;
    private boolean running;
    private boolean again;
    private List<Finding> said = List.of();
    private List<Finding> failures = List.of();

    /**
     * Starts asking.
     *
     * @param owner when it is gone nobody is asked any more
     * @param told called when there is something new
     */
    ValidationFeed(IncidentEditing editing, IncidentService incidents, Widget owner, Runnable told) {
        this.editing = editing;
        this.incidents = incidents;
        this.owner = owner;
        this.told = told;
        editing.addListener(this::soon);
        start();
    }

    /** What the validator says of the answers. */
    List<Finding> said() {
        return said;
    }

    /** Why the validator could not be asked: the plugin failed or was too slow. */
    List<Finding> failures() {
        return failures;
    }

    /** Asks again after the pause. */
    void soon() {
        if (!owner.isDisposed()) {
            owner.getDisplay().timerExec(PAUSE, start);
        }
    }

    private void start() {
        if (owner.isDisposed()) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        Incident snapshot = editing.snapshot();
        var job = Job.create(Messages.Editor_validating, (ICoreRunnable) monitor -> {
            List<Finding> found = incidents.validate(snapshot);
            UiThread.async(owner, () -> ready(found));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void ready(List<Finding> found) {
        running = false;
        List<Finding> broken = found.stream()
                .filter(finding -> finding.code() instanceof PluginFinding)
                .toList();
        List<Finding> answers =
                found.stream().filter(finding -> !broken.contains(finding)).toList();
        if (!answers.equals(said) || !broken.equals(failures)) {
            said = answers;
            failures = broken;
            told.run();
        }
        if (again) {
            start();
        }
    }
}
