package org.tongbao.workbench.internal;

import java.util.Map;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Ids of the workbench's commands, views and editor as plugin.xml declares them. */
public final class Commands {

    /** New incident wizard. */
    public static final String NEW = "org.tongbao.workbench.incident.new";
    /** Quick record. */
    public static final String QUICK = "org.tongbao.workbench.incident.quick";
    /** Cursor into the register's search field. */
    public static final String SEARCH = "org.tongbao.workbench.register.search";
    /** Deadline board. */
    public static final String DEADLINES = "org.tongbao.workbench.deadlines.show";
    /** Incident or board at another instant. */
    public static final String AS_OF = "org.tongbao.workbench.asOf";
    /** What one is to be reminded of. */
    public static final String REMINDERS = "org.tongbao.workbench.reminders.show";
    /** Register. */
    public static final String REGISTER = "org.tongbao.workbench.register.show";
    /** Encryption of the database. */
    public static final String ENCRYPTION = "org.tongbao.workbench.encryption";

    /** Profile of the user. */
    public static final String PROFILE = "org.tongbao.workbench.profile.edit";
    /** List of keys. */
    public static final String KEYS = "org.tongbao.workbench.help.keys";
    /** Next finding of the incident being edited. */
    public static final String NEXT_FINDING = "org.tongbao.workbench.editor.nextFinding";
    /** New event of the incident being edited. */
    public static final String ADD_EVENT = "org.tongbao.workbench.editor.addEvent";
    /** Page of the editor, parameter {@link #PAGE_NUMBER}. */
    public static final String PAGE = "org.tongbao.workbench.editor.page";
    /** Parameter of {@link #PAGE}, from 1. */
    public static final String PAGE_NUMBER = "page";
    /** What is installed, and what is wrong with whom. */
    public static final String PLUGINS = "org.tongbao.workbench.plugins.show";
    /** Writes the register into a file for a spreadsheet program. */
    public static final String EXPORT = "org.tongbao.workbench.register.export";
    /** Imports files of incidents. */
    public static final String IMPORT_FILES = "org.tongbao.workbench.import.files";
    /** Imports the incidents in a folder. */
    public static final String IMPORT_FOLDER = "org.tongbao.workbench.import.folder";
    /** Hands incidents over by files. */
    public static final String HANDOVER = "org.tongbao.workbench.handover";
    /** Backs up the database now. */
    public static final String BACKUP = "org.tongbao.workbench.backup";
    /** Installs a plugin. */
    public static final String INSTALL = "org.tongbao.workbench.plugins.install";
    /** Two rule packs side by side. */
    public static final String COMPARE_PACKS = "org.tongbao.workbench.packs.compare";
    /** View: two rule packs. */
    public static final String PACKS_VIEW = "org.tongbao.workbench.packs";
    /** Organizations and what happens to them. */
    public static final String ORGANIZATIONS = "org.tongbao.workbench.organizations.show";
    /** View: organizations. */
    public static final String ORGANIZATIONS_VIEW = "org.tongbao.workbench.organizations";
    /** Shows what waits for the reviewing agency. */
    public static final String INBOX = "org.tongbao.workbench.inbox.show";
    /** View: what waits for the reviewing agency. */
    public static final String INBOX_VIEW = "org.tongbao.workbench.inbox";
    /** View: plugins. */
    public static final String PLUGINS_VIEW = "org.tongbao.workbench.plugins";
    /** View: register. */
    public static final String REGISTER_VIEW = "org.tongbao.workbench.register";
    /** View: deadline board. */
    public static final String DEADLINE_VIEW = "org.tongbao.workbench.deadlines";
    /** Editor of an incident. */
    public static final String EDITOR = "org.tongbao.workbench.incident";

    private Commands() {}

    /** Runs a command without parameters. UI thread. */
    public static void run(IServiceLocator site, String command) {
        run(site, command, Map.of());
    }

    /** Runs a command; one that is not enabled at the moment does nothing. UI thread. */
    public static void run(IServiceLocator site, String command, Map<String, String> parameters) {
        var commands = site.getService(ICommandService.class);
        var handlers = site.getService(IHandlerService.class);
        var call = ParameterizedCommand.generateCommand(commands.getCommand(command), parameters);
        try {
            handlers.executeCommand(call, null);
        } catch (NotEnabledException | NotHandledException e) {
            ILog.get().info("Command not available here: " + command);
        } catch (ExecutionException | NotDefinedException e) {
            throw new IllegalStateException(command, e);
        }
    }
}
