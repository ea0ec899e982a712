package org.tongbao.flow.ui.internal.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.ui.UiThread;

/** Procedures laid out in a Job, the last few of them kept. */
final class Diagrams {

    private static final int KEPT = 6;

    /** A procedure as a diagram; without one, why there is none. */
    record Drawn(Optional<Procedure> procedure, Optional<FlowDiagram> diagram, List<Finding> findings) {}

    private final ProcedureRegistry procedures;
    private final Widget owner;
    private final Runnable ready;
    private final Map<String, Drawn> known = new LinkedHashMap<>();
    private final Set<String> checked = new HashSet<>();
    private String wanted = "";

    /**
     * For a view.
     *
     * @param ready told when what was asked for last is there
     */
    Diagrams(ProcedureRegistry procedures, Widget owner, Runnable ready) {
        this.procedures = procedures;
        this.owner = owner;
        this.ready = ready;
    }

    /** The procedure for incidents of a category under a pack; empty until it is laid out. */
    Optional<Drawn> of(String category, String pack) {
        return find(category + '\n' + pack, () -> procedures.procedure(category, pack));
    }

    /** The procedure of an id by itself; empty until it is laid out. */
    Optional<Drawn> of(String id) {
        return find(id, () -> procedures.find(id));
    }

    /** Looks again, when each is asked for next, whether the procedure is still the same one. */
    void recheck() {
        checked.clear();
    }

    private Optional<Drawn> find(String key, Supplier<Result<Procedure>> source) {
        Optional<Drawn> found = Optional.ofNullable(known.get(key));
        if (checked.contains(key) || wanted.equals(key)) {
            return found;
        }
        wanted = key;
        var job = Job.create(Messages.View_drawing, (ICoreRunnable) monitor -> {
            Result<Procedure> procedure = source.get();
            Drawn drawn = found.filter(before -> same(before, procedure)).orElseGet(() -> draw(procedure));
            UiThread.async(owner, () -> {
                keep(key, drawn);
                if (wanted.equals(key)) {
                    wanted = "";
                    ready.run();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
        return found;
    }

    private static boolean same(Drawn before, Result<Procedure> now) {
        return now.done() && before.procedure().filter(now.get()::equals).isPresent();
    }

    private void keep(String key, Drawn drawn) {
        checked.add(key);
        known.put(key, drawn);
        if (known.size() > KEPT) {
            known.remove(Objects.requireNonNull(known.keySet().iterator().next()));
        }
    }

    private static Drawn draw(Result<Procedure> procedure) {
        return new Drawn(procedure.value(), procedure.value().map(FlowDiagram::of), procedure.findings());
    }
}
