package org.tongbao.flow.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * A change of a procedure, undone and redone as a whole: order, values and what was unset come back exactly. Confined to the
 * thread of the procedure.
 */
public final class FlowEdit extends AbstractCommand {

    private final EObject root;
    private final Supplier<Result<List<EObject>>> change;
    private Optional<ChangeDescription> done = Optional.empty();
    private List<EObject> affected = List.of();

    /**
     * Not yet done.
     *
     * @param label words for people
     * @param root below which everything that changes lies
     * @param change does it, and says what it made or changed; when it refuses or throws, what it did is taken back
     */
    public FlowEdit(String label, EObject root, Supplier<Result<List<EObject>>> change) {
        super(label);
        this.root = root;
        this.change = change;
    }

    /** A change that nothing can refuse. */
    public static FlowEdit of(String label, EObject root, Runnable change) {
        return new FlowEdit(label, root, () -> {
            change.run();
            return Result.of(List.of());
        });
    }

    /**
     * Does it, for the first time.
     *
     * @return refused with findings when it cannot be done; then nothing has changed
     */
    public Result<List<EObject>> run() {
        if (root.eResource() == null) {
            // what is nowhere, the recorder takes for something that the change made
            new ResourceImpl().getContents().add(root);
        }
        var recorder = new ChangeRecorder(root);
        boolean kept = false;
        try {
            Result<List<EObject>> result = change.get();
            kept = result.done();
            result.value().ifPresent(elements -> affected = List.copyOf(elements));
            return result;
        } finally {
            ChangeDescription back = recorder.endRecording();
            recorder.dispose();
            if (kept) {
                done = Optional.of(back);
            } else {
                back.apply();
            }
        }
    }

    /** True when it was done and changed something. */
    public boolean changedSomething() {
        return done.filter(back -> !back.getObjectChanges().isEmpty()).isPresent();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        Result<List<EObject>> result = run();
        if (!result.done()) {
            throw new AbortExecutionException(
                    result.findings().stream().map(Finding::message).findFirst().orElse(""));
        }
    }

    @Override
    public boolean canUndo() {
        return done.isPresent();
    }

    @Override
    public void undo() {
        done.orElseThrow().applyAndReverse();
    }

    @Override
    public void redo() {
        done.orElseThrow().applyAndReverse();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected;
    }
}
