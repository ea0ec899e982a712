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
public final class UndoRedo {

    private final NamedAction undo;
    private final NamedAction redo;

    /**
     * One of both.
     *
     * @param label names what it would do; empty when there is nothing to do
     * @param work does it
     */
    public record Way(Supplier<Optional<String>> label, Runnable work) {}

    /** Takes the place of both in the menus and keys while the editor is active. */
    public UndoRedo(IEditorSite site, Way undo, Way redo) {
        this.undo = new NamedAction(undo, Messages.Undo_plain, Messages.Undo_named);
        this.redo = new NamedAction(redo, Messages.Redo_plain, Messages.Redo_named);
        IActionBars bars = site.getActionBars();
        register(bars, ActionFactory.UNDO, this.undo, IWorkbenchCommandConstants.EDIT_UNDO);
        register(bars, ActionFactory.REDO, this.redo, IWorkbenchCommandConstants.EDIT_REDO);
        bars.updateActionBars();
        update();
    }

    /** Undoes; for menus of the editor's own. */
    public IAction undo() {
        return undo;
    }

    /** Does again; for menus of the editor's own. */
    public IAction redo() {
        return redo;
    }

    /** Says anew what they would do. */
    public void update() {
        undo.update();
        redo.update();
    }

    private static void register(IActionBars bars, ActionFactory kind, IAction action, String command) {
        action.setActionDefinitionId(command);
        bars.setGlobalActionHandler(kind.getId(), action);
    }

    private static final class NamedAction extends Action {

        private final Way way;
        private final String plain;
        private final String named;

        NamedAction(Way way, String plain, String named) {
            this.way = way;
            this.plain = plain;
            this.named = named;
        }

        void update() {
            Optional<String> now = way.label().get();
            setText(now.map(name -> NLS.bind(named, name.replace("&", "&&"))).orElse(plain));
            setEnabled(now.isPresent());
        }

        @Override
        public void run() {
            way.work().run();
        }
    }
}
