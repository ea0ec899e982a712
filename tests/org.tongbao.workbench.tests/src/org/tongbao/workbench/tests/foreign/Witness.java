package org.tongbao.workbench.tests.foreign;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.ui.testkit.SWTWorkbenchBot;

/**
 * Stands in a workbench of another process as a plugin that works: has every category check an incident, writes down what
 * the view of plugins says of each, and closes the workbench.
 */
public final class Witness implements IStartup {

    /** System property with the file to write to. */
    public static final String FILE = "tongbao.witness";

    /** System property with the number of plugins that are to be in the view. */
    public static final String PLUGINS = "tongbao.witness.plugins";

    private static final long SLOW = 120_000;

    @Override
    public void earlyStartup() {
        var said = new ArrayList<String>();
        try {
            look(said);
        } catch (RuntimeException e) {
            said.add("the witness saw nothing: " + e);
        }
        try {
            Files.write(Path.of(System.getProperty(FILE)), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static void look(ArrayList<String> said) {
        var workbench = PlatformUI.getWorkbench();
        var incidents = workbench.getService(IncidentService.class);
        for (CategoryDescriptor category :
                workbench.getService(CategoryRegistry.class).categories()) {
            incidents
                    .createDraft(new DraftRequest(category.id(), "", Instant.now(), "", false))
                    .value()
                    .ifPresent(incidents::validate);
        }
        var bot = new SWTWorkbenchBot();
        var view = bot.openView("org.tongbao.workbench.plugins").bot();
        var table = view.tableWithId("plugins.table");
        view.buttonWithId("plugins.refresh").click();
        int wanted = Integer.getInteger(PLUGINS, 0);
        bot.waitUntil(() -> table.rowCount() >= wanted, SLOW);
        for (int row = 0; row < table.rowCount(); row++) {
            table.select(row);
            var details = view.textWithId("plugins.details");
            String name = table.row(row).get(0);
            bot.waitUntil(() -> details.getText().startsWith(name), SLOW);
            said.add(String.join("|", table.row(row)) + " " + details.getText().replace('\n', ' '));
        }
    }
}
