package org.tongbao.flow.ui.editor;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** What was changed, to be undone: without what was refused, and what changed nothing. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class EditStack extends CommandStack {

    @Override
    public void execute(Command command) {
        boolean nothing = command instanceof EditCommand edit && !edit.attempt();
        if (!nothing) {
            super.execute(command);
        }
    }
}
