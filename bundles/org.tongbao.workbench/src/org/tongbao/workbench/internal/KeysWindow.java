package org.tongbao.workbench.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.tongbao.workbench.internal.nls.Messages;

/** Lists the keys as they are bound now. UI thread. */
public final class KeysWindow {

    private static final List<String> LISTED = List.of(
            Commands.NEW,
            Commands.QUICK,
            IWorkbenchCommandConstants.FILE_SAVE,
            IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO,
            Commands.SEARCH,
            Commands.NEXT_FINDING,
            Commands.ADD_EVENT,
            Commands.DEADLINES,
            Commands.REMINDERS,
            Commands.AS_OF,
            Commands.REGISTER,
            Commands.COMPARE_PACKS,
            IWorkbenchCommandConstants.FILE_REFRESH,
            IWorkbenchCommandConstants.FILE_CLOSE,
            "org.eclipse.ui.window.quickAccess",
            Commands.KEYS);

    private KeysWindow() {}

    /** Opens the list. */
    public static void open(IWorkbenchWindow window) {
        var commands = window.getService(ICommandService.class);
        var bindings = window.getService(IBindingService.class);
        String lines = LISTED.stream()
                .map(id -> line(new ParameterizedCommand(commands.getCommand(id), null), bindings))
                .collect(Collectors.joining("\n"));
        TextWindow.open(window.getShell(), Messages.Keys_title, lines + '\n' + Messages.Keys_pages);
    }

    private static String line(ParameterizedCommand command, IBindingService bindings) {
        var sequence = bindings.getBestActiveBindingFor(command.getId());
        try {
            return (sequence == null ? "" : sequence.format()) + "\t" + command.getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException(command.getId(), e);
        }
    }
}
