package org.tongbao.ui.edit;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.tongbao.ui.internal.nls.Messages;

/** Undo and redo of one editor, by name in the menu: 「復原：選取 網頁木馬」. UI thread. */
public final class UndoActions {

    private final Editing<?> editing;
    private final EditingListener listener = new EditingListener() {
        @Override
        public void changed() {
            update();
        }

        @Override
        public void typed() {
            // What is being typed becomes a command when undo is asked for.
            undo.setEnabled(true);
        }
    };
    private final NamedAction undo;
    private final NamedAction redo;

    private static final class NamedAction extends Action {

        private final Supplier<Optional<String>> label;
        private final String plain;
        private final String named;
        private final Runnable work;

        NamedAction(Supplier<Optional<String>> label, String plain, String named, Runnable work) {
            this.label = label;
            this.plain = plain;
            this.named = named;
            this.work = work;
        }

        void update() {
            Optional<String> now = label.get();
            setText(now.map(name -> NLS.bind(named, name.replace("&", "&&"))).orElse(plain));
            setEnabled(now.isPresent());
        }

        @Override
        public void run() {
            work.run();
        }
    }

    /** Takes the editor's undo and redo until {@link #dispose}. */
    public UndoActions(IEditorSite site, Editing<?> editing) {
        this.editing = editing;
        undo = new NamedAction(editing::undoLabel, Messages.Undo_plain, Messages.Undo_named, editing::undo);
        redo = new NamedAction(editing::redoLabel, Messages.Redo_plain, Messages.Redo_named, editing::redo);
        IActionBars bars = site.getActionBars();
        register(bars, ActionFactory.UNDO, undo, IWorkbenchCommandConstants.EDIT_UNDO);
        register(bars, ActionFactory.REDO, redo, IWorkbenchCommandConstants.EDIT_REDO);
        bars.updateActionBars();
        editing.addListener(listener);
        update();
    }

    /** Gives them back. */
    public void dispose() {
        editing.removeListener(listener);
    }

    private static void register(IActionBars bars, ActionFactory kind, IAction action, String command) {
        action.setActionDefinitionId(command);
        bars.setGlobalActionHandler(kind.getId(), action);
    }

    private void update() {
        undo.update();
        redo.update();
    }
}
