package org.tongbao.flow.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.tongbao.flow.tool.FlowEdit;
import org.tongbao.model.finding.Result;

/** A change of the procedure as a command of the diagram. UI thread. */
public final class EditCommand extends Command {

    private final FlowEdit edit;
    private final Consumer<Result<List<EObject>>> told;
    private Optional<Result<List<EObject>>> result = Optional.empty();

    /**
     * Not yet done.
     *
     * @param told what became of it, once
     */
    public EditCommand(FlowEdit edit, Consumer<Result<List<EObject>>> told) {
        super(edit.getLabel());
        this.edit = edit;
        this.told = told;
    }

    /** Does it, once; true when something changed, which can then be undone. */
    boolean attempt() {
        if (result.isEmpty()) {
            Result<List<EObject>> done = edit.run();
            result = Optional.of(done);
            told.accept(done);
        }
        return edit.changedSomething();
    }

    @Override
    public void execute() {
        attempt();
    }

    @Override
    public void undo() {
        if (edit.canUndo()) {
            edit.undo();
        }
    }

    @Override
    public void redo() {
        if (edit.canUndo()) {
            edit.redo();
        }
    }
}
