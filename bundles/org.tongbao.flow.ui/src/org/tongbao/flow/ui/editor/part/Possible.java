package org.tongbao.flow.ui.editor.part;

import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.jdt.annotation.Nullable;

/** Commands as GEF asks for them. */
final class Possible {

    private Possible() {
        super();
    }

    /** The command; null where there is none. */
    static @Nullable Command of(Optional<? extends Command> command) {
        return command.isPresent() ? command.get() : null;
    }
}
