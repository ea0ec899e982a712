package org.tongbao.workbench.internal.life;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.services.IServiceLocator;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.PackChange;
import org.tongbao.core.rules.PackComparison;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.ui.widgets.Wheel;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.rules.ComparisonTree;

/**
 * Holds an incident to another rule pack: offers the packs there are, shows what differs under the one chosen, asks why.
 * What comes of it is one change that can be undone until it is saved. UI thread; packs are read in a Job.
 */
public final class RepinWindow {

    private static final int MARGIN = 12;
    private static final int WIDTH = 860;
    private static final int TREE_HEIGHT = 230;
    private static final int REASON_HEIGHT = 50;

    private final Shell shell;
    private final IncidentEditing editing;
    private final IncidentService incidents;
    private final RulePack current;
    private final Combo combo;
    private final Label count;
    private final ComparisonTree tree;
    private final Label remarks;
    private final Text reason;
    private final Label problem;
    private List<RulePack> packs = List.of();

    private RepinWindow(Shell parent, IServiceLocator services, IncidentEditing editing, RulePack current) {
        this.editing = editing;
        this.current = current;
        incidents = services.getService(IncidentService.class);
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), "repin.window");
        shell.setText(Messages.Repin_title);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(shell);
        wide("repin.text").setText(NLS.bind(Messages.Repin_text, name(current)).replace("&", "&&"));
        new Label(shell, SWT.NONE).setText(Messages.Repin_pack);
        combo = Wheel.passes(Keyed.as(new Combo(shell, SWT.READ_ONLY), "repin.pack"));
        combo.addListener(SWT.Selection, event -> compare());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        count = wide("repin.count");
        var differences = new Composite(shell, SWT.NONE);
        differences.setLayout(new FillLayout());
        tree = new ComparisonTree(differences, item -> {});
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH - 2 * MARGIN, TREE_HEIGHT)
                .applyTo(differences);
        remarks = wide("repin.remarks");
        new Label(shell, SWT.NONE).setText(Messages.Life_reason);
        reason = Keyed.as(new Text(shell, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "repin.reason");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH - 2 * MARGIN, REASON_HEIGHT)
                .applyTo(reason);
        TabKey.leaves(reason);
        problem = wide("repin.problem");
        addButtons();
    }

    /**
     * Opens the window.
     *
     * @param services of the part that asks
     * @param current the pack that the incident is under
     */
    public static void open(Shell parent, IServiceLocator services, IncidentEditing editing, RulePack current) {
        var window = new RepinWindow(parent, services, editing, current);
        window.shell.setSize(WIDTH, window.shell.computeSize(WIDTH, SWT.DEFAULT).y);
        Windows.centre(window.shell, parent);
        window.shell.open();
        window.combo.setFocus();
        window.load(services.getService(RulePackRegistry.class));
    }

    private void addButtons() {
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        Windows.button(buttons, "repin.do", Messages.Repin_do, this::record);
        Windows.button(buttons, "repin.cancel", Messages.Cancel, shell::close);
        Windows.answer(shell, this::record);
    }

    /** Offers the other packs. */
    private void load(RulePackRegistry registry) {
        work(Messages.Packs_loading, registry::packs, found -> {
            packs = found.stream()
                    .filter(pack -> !pack.getId().equals(current.getId()))
                    .toList();
            combo.setItems(packs.stream().map(RepinWindow::name).toArray(String[]::new));
            combo.select(0);
            compare();
        });
    }

    private void compare() {
        Optional<RulePack> other = chosen();
        if (other.isEmpty()) {
            count.setText(Messages.Repin_none);
            return;
        }
        List<PackComparison.Item> differences =
                PackComparison.of(current, other.get()).differences();
        count.setText(differences.isEmpty() ? Messages.Packs_same : NLS.bind(Messages.Packs_count, differences.size()));
        tree.show(differences, current.getId(), other.get().getId());
        check(other.get(), change -> say(remarks, words(change.findings())));
    }

    private void record() {
        Optional<RulePack> other = chosen();
        if (other.isEmpty()) {
            complain(Messages.Repin_none, combo);
        } else if (reason.getText().isBlank()) {
            complain(Messages.Life_no_reason, reason);
        } else {
            // The editor stays usable meanwhile, so what was allowed a moment ago may not be any more.
            check(other.get(), this::record);
        }
    }

    private void record(Result<PackChange> change) {
        if (!change.done()) {
            complain(words(change.findings()), combo);
            return;
        }
        var now = editing.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        editing.facts().changePack(Messages.Subject_pack, change.get(), reason.getText(), now);
        shell.close();
    }

    private void check(RulePack other, Consumer<Result<PackChange>> next) {
        Incident snapshot = editing.snapshot();
        work(Messages.Editor_assessing, () -> incidents.changePack(snapshot, other.getId()), next);
    }

    private <T> void work(String name, Supplier<T> work, Consumer<T> next) {
        var job = Job.create(name, (ICoreRunnable) monitor -> {
            T done = work.get();
            UiThread.async(shell, () -> next.accept(done));
        });
        job.setSystem(true);
        job.schedule();
    }

    private Optional<RulePack> chosen() {
        int index = combo.getSelectionIndex();
        return index >= 0 && index < packs.size() ? Optional.of(packs.get(index)) : Optional.empty();
    }

    private void complain(String words, Control where) {
        say(problem, words);
        where.setFocus();
    }

    private void say(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        shell.layout(true, true);
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(Finding::message).collect(Collectors.joining("\n"));
    }

    private static String name(RulePack pack) {
        return String.format(Locale.ROOT, "%s  %s", pack.getId(), Texts.title(pack));
    }

    private Label wide(String id) {
        Label label = Keyed.as(new Label(shell, SWT.WRAP), id);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
