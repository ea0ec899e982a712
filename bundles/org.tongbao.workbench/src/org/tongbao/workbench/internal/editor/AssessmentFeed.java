package org.tongbao.workbench.internal.editor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.signature.SignatureFinding;
import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.widgets.HeldMouse;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Assesses an incident anew after each change, off the UI thread and once for several changes in quick succession, and
 * looks at the same timeline again each minute. UI thread; listeners too.
 */
final class AssessmentFeed {

    /** Changes within this many milliseconds are assessed together. */
    private static final int PAUSE = 80;

    private final IncidentEditing editing;
    private final IncidentService incidents;
    private final Clock clock;
    private final Widget owner;
    private final HeldMouse mouse;
    private final AtomicLong wanted = new AtomicLong();
    private final List<Consumer<Assessed>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final Runnable start = this::start;
    private Optional<Timeline> timeline = Optional.empty();
    private List<Finding> refusals = List.of();
    private List<Finding> orphans = List.of();
    private List<Finding> signatures = List.of();
    private final ValidationFeed validation;

    AssessmentFeed(IncidentEditing editing, IncidentService incidents, Widget owner) {
        this.editing = editing;
        this.incidents = incidents;
        this.clock = editing.clock();
        this.owner = owner;
        mouse = HeldMouse.of(owner.getDisplay());
        editing.addListener(this::changed);
        new MinuteTick(owner, this::tell);
        validation = new ValidationFeed(editing, incidents, owner, this::tell);
        start();
    }

    void addListener(Consumer<Assessed> listener) {
        listeners.add(listener);
        latest().ifPresent(listener);
    }

    /** Does something after the next assessment was shown. */
    void once(Runnable work) {
        later.add(work);
    }

    /** The latest assessment at this moment; empty until the first one is done. */
    Optional<Assessed> latest() {
        return timeline.map(known -> {
            var now = clock.instant();
            return new Assessed(known.at(now), refusals, validation.said(), orphans, signatures, known.levels(now));
        });
    }

    /** Why the category's validator could not be asked; empty while it answers. */
    List<Finding> validatorFailures() {
        return validation.failures();
    }

    /** Assesses again, because the form is another. */
    void refresh() {
        changed();
        validation.soon();
    }

    private void changed() {
        if (!owner.isDisposed()) {
            owner.getDisplay().timerExec(PAUSE, start);
        }
    }

    private void start() {
        if (owner.isDisposed()) {
            return;
        }
        long number = wanted.incrementAndGet();
        Incident snapshot = editing.snapshot();
        var job = Job.create(Messages.Editor_assessing, (ICoreRunnable) monitor -> assess(snapshot, number));
        job.setSystem(true);
        job.schedule();
    }

    /** Off the UI thread. */
    private void assess(Incident snapshot, long number) {
        if (number != wanted.get()) {
            return;
        }
        Result<Timeline> result = incidents.timeline(snapshot);
        List<Finding> forbidding = incidents.refusals(snapshot);
        List<Finding> kept = incidents.orphans(snapshot);
        UiThread.async(owner, () -> {
            if (number == wanted.get()) {
                timeline = result.value();
                orphans = kept;
                signatures = result.findings().stream()
                        .filter(finding -> finding.code() instanceof SignatureFinding)
                        .toList();
                refusals = result.done() ? forbidding : result.findings();
                tell();
            }
        });
    }

    /** What is shown of it changes the height of the header, and so moves the page. */
    private void tell() {
        mouse.soon(owner, this::tellAtOnce);
    }

    private void tellAtOnce() {
        latest().ifPresent(now -> {
            listeners.forEach(listener -> listener.accept(now));
            var asked = List.copyOf(later);
            later.clear();
            asked.forEach(Runnable::run);
        });
    }
}
