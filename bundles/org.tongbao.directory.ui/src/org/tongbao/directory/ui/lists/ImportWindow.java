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
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.Imported;
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

    private static final int WIDTH = 1200;
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
    private final Composite terms;
    private final Button ends;
    private final TeamChoice team;
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
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        terms = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(terms);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(terms);
        ends = Keyed.as(new Button(terms, SWT.CHECK), "import.ends");
        ends.setText(Messages.Import_end);
        ends.addListener(SWT.Selection, event -> read(files));
        team = new TeamChoice(terms, window.getService(Directory.class), () -> read(files));
        var buttons = new Composite(row, SWT.NONE);
        var line = new RowLayout();
        line.marginLeft = 0;
        line.marginRight = 0;
        line.spacing = 8;
        buttons.setLayout(line);
        undo = button(buttons, "undo", Messages.Button_undo, this::takeBack);
        reconcile = button(buttons, "reconcile", Messages.Button_reconcile, this::reconcile);
        choose = button(buttons, "choose", Messages.Button_choose, this::choose);
        confirm = button(buttons, "confirm", Messages.Button_confirm, this::carryOut);
        close = button(buttons, "close", Messages.Button_cancel, this::giveUp);
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
        opened.shell.setSize(Math.min(WIDTH, window.getShell().getMonitor().getClientArea().width), HEIGHT);
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
        desk.plan(chosen, ends.getSelection(), team.chosen(), told -> later(() -> show(told)));
    }

    private void show(Result<ImportPlan> told) {
        if (!told.done()) {
            finish(words(told.findings()));
            return;
        }
        plan = told.get();
        preview.show(told.get());
        Optional<String> asked = team.ask(told.get());
        asked.ifPresent(words -> preview.say(words, Tint.STATE_LATE));
        top(preview.control());
        if (asked.isEmpty() || !team.setFocus()) {
            (told.get().usable() ? confirm : choose).setFocus();
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
        (imported.isEmpty() ? close : reconcile).setFocus();
    }

    private void top(Control control) {
        var now = plan;
        boolean previewed = control == preview.control();
        boolean finished = control == result;
        stack.topControl = control;
        place.layout();
        terms.setVisible(previewed);
        show(choose, previewed || finished && imported.isEmpty());
        show(confirm, previewed);
        confirm.setEnabled(now != null && now.usable());
        show(undo, finished && !imported.isEmpty());
        show(reconcile, finished && !imported.isEmpty());
        close.setText(finished ? Messages.Button_close : Messages.Button_cancel);
        shell.layout(true, true);
    }

    /** Takes no room while it is not shown. */
    private static void show(Button button, boolean shown) {
        var place = new RowData();
        place.exclude = !shown;
        button.setLayoutData(place);
        button.setVisible(shown);
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
