package org.tongbao.directory.ui.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.Imported;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.internal.Directory;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.ui.widgets.Keyed;

/**
 * Brings lists in: what they would change is looked at, confirmed, written with its progress, and taken back by one button.
 * Beside the work, nothing waits for it. UI thread.
 */
public final class ImportWindow {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 680;
    private static final int MARGIN = 12;

    private final IWorkbenchWindow window;
    private final ImportDesk desk;
    private final Shell shell;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final ProgressPane progress;
    private final PlanPane preview;
    private final Label result;
    private final Button ends;
    private final Label teamLabel;
    private final Combo team;
    private final Button undo;
    private final Button reconcile;
    private final Button choose;
    private final Button confirm;
    private final Button close;
    private List<Path> files = List.of();
    private @Nullable ImportPlan plan;
    private String imported = "";

    private ImportWindow(IWorkbenchWindow window) {
        this.window = window;
        desk = window.getService(ImportDesk.class);
        shell = Keyed.as(new Shell(window.getShell(), SWT.SHELL_TRIM), "import.window");
        shell.setText(Messages.Import_title);
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        place = new Composite(shell, SWT.NONE);
        place.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        progress = new ProgressPane(place);
        preview = new PlanPane(place);
        result = Keyed.as(new Label(place, SWT.WRAP), "import.result");
        var row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        ends = Keyed.as(new Button(row, SWT.CHECK), "import.ends");
        ends.setText(Messages.Import_end);
        ends.addListener(SWT.Selection, event -> read(files));
        teamLabel = new Label(row, SWT.NONE);
        teamLabel.setText(Messages.Import_team);
        GridDataFactory.swtDefaults().exclude(true).applyTo(teamLabel);
        team = Keyed.as(new Combo(row, SWT.READ_ONLY), "import.team");
        team.addListener(SWT.Selection, event -> read(files));
        GridDataFactory.swtDefaults().exclude(true).applyTo(team);
        undo = button(row, "undo", Messages.Button_undo, this::takeBack);
        reconcile = button(row, "reconcile", Messages.Button_reconcile, this::reconcile);
        choose = button(row, "choose", Messages.Button_choose, this::choose);
        confirm = button(row, "confirm", Messages.Button_confirm, this::carryOut);
        close = button(row, "close", Messages.Button_cancel, this::giveUp);
        GridDataFactory.swtDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(undo);
        shell.addListener(SWT.Dispose, event -> progress.cancel());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                giveUp();
            }
        });
    }

    /** Asks for files and shows what they would change; nothing when none is chosen. */
    public static void ask(IWorkbenchWindow window) {
        List<Path> chosen = chosen(window, window.getShell());
        if (!chosen.isEmpty()) {
            open(window, chosen);
        }
    }

    /** Shows what files would change. */
    public static void open(IWorkbenchWindow window, List<Path> files) {
        var opened = new ImportWindow(window);
        opened.shell.setSize(WIDTH, HEIGHT);
        centre(opened.shell, window.getShell());
        opened.read(files);
        opened.shell.open();
    }

    private static List<Path> chosen(IWorkbenchWindow window, Shell parent) {
        List<FileChoice.Kind> kinds = new ArrayList<>();
        for (String ending : window.getService(ImportDesk.class).endings()) {
            kinds.add(new FileChoice.Kind(
                    NLS.bind(Messages.Export_kind, ending.toUpperCase(Locale.ROOT), ending), ending));
        }
        kinds.addFirst(new FileChoice.Kind(Messages.File_any, ""));
        return window.getService(FileChoice.class).files(parent, Messages.Import_title, kinds);
    }

    private static void centre(Shell shell, Shell parent) {
        Rectangle over = parent.getBounds();
        Rectangle screen = parent.getMonitor().getClientArea();
        Rectangle mine = shell.getBounds();
        shell.setLocation(
                Math.max(screen.x, over.x + (over.width - mine.width) / 2),
                Math.max(screen.y, over.y + (over.height - mine.height) / 2));
    }

    private void choose() {
        List<Path> chosen = chosen(window, shell);
        if (!chosen.isEmpty()) {
            read(chosen);
        }
    }

    private void read(List<Path> chosen) {
        files = chosen;
        progress.begin(Messages.Import_reading);
        top(progress.control());
        Optional<String> whose = team.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(team.getText());
        desk.plan(chosen, ends.getSelection(), whose, told -> later(() -> show(told)));
    }

    private void show(Result<ImportPlan> told) {
        if (!told.done()) {
            finish(words(told.findings()));
            return;
        }
        plan = told.get();
        askWhose(told.get());
        preview.show(told.get());
        top(preview.control());
        (told.get().usable() ? confirm : choose).setFocus();
    }

    /** Whose team it is, is asked for where nobody knows; once asked it can be changed. */
    private void askWhose(ImportPlan shown) {
        boolean unknown = shown.faults().stream().anyMatch(finding -> finding.code() == DirectoryFinding.TEAM_OF_WHOM);
        if (unknown && team.getItemCount() == 0) {
            List<OrganizationSummary> all = window.getService(Directory.class)
                    .tree()
                    .map(OrganizationTree::all)
                    .orElse(List.of());
            team.setItems(all.stream().map(OrganizationSummary::name).toArray(String[]::new));
        }
        boolean asked = team.getItemCount() > 0;
        for (Control each : List.of(teamLabel, team)) {
            GridDataFactory.swtDefaults().exclude(!asked).applyTo(each);
            each.setVisible(asked);
        }
    }

    private void carryOut() {
        var now = plan;
        if (now != null && now.usable()) {
            var watch = progress.begin(now.saves().size());
            top(progress.control());
            desk.carryOut(now, watch, done -> later(() -> carriedOut(now, done)));
        }
    }

    private void carriedOut(ImportPlan shown, Result<Optional<String>> done) {
        if (done.done()) {
            imported = done.get().orElse("");
            finish(NLS.bind(Messages.Import_done, shown.files(), shown.saves().size()));
            return;
        }
        boolean changed =
                done.findings().stream().anyMatch(each -> each.code().id().equals("conflict"));
        if (changed) {
            read(files);
        }
        top(preview.control());
        preview.say(changed ? Messages.Import_conflict : words(done.findings()), Tint.STATE_LATE);
    }

    private void takeBack() {
        String id = imported;
        imported = "";
        progress.begin(Messages.Import_undoing);
        top(progress.control());
        desk.undo(id, done -> true, done -> later(() -> takenBack(done)));
    }

    private void takenBack(Result<Imported> done) {
        finish(
                done.done()
                        ? NLS.bind(
                                Messages.Import_undone,
                                done.get().file(),
                                done.get().parts().size())
                        : words(done.findings()));
    }

    private void reconcile() {
        ReconcileView.show(window);
        shell.close();
    }

    /** While something runs it ends that, otherwise the window. */
    private void giveUp() {
        progress.cancel();
        if (stack.topControl != progress.control() || plan == null) {
            shell.close();
        }
    }

    private void finish(String words) {
        plan = null;
        result.setText(words.replace("&", "&&"));
        top(result);
        close.setFocus();
    }

    private void top(Control control) {
        var now = plan;
        boolean previewed = control == preview.control();
        boolean finished = control == result;
        stack.topControl = control;
        place.layout();
        show(ends, previewed);
        show(choose, previewed);
        show(confirm, previewed);
        confirm.setEnabled(now != null && now.usable());
        show(undo, finished && !imported.isEmpty());
        show(reconcile, finished && !imported.isEmpty());
        close.setText(finished ? Messages.Button_close : Messages.Button_cancel);
        shell.layout(true, true);
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
    }

    /** Any thread. */
    private void later(Runnable work) {
        UiThread.async(shell, work);
    }

    private static Button button(Composite row, String key, String text, Runnable work) {
        var button = Keyed.as(new Button(row, SWT.PUSH), "import." + key);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }
}
