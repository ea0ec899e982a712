package org.tongbao.workbench.internal.create;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.draft.DraftKeeper;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.level.SeverityPane;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.ui.widgets.Wheel;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.TextWindow;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;

/**
 * 快速通報: the few facts that start every clock, on one page beside the work. Saving opens the full form with everything
 * in its place. UI thread.
 */
public final class QuickRecord {

    /** Field of the notification form that takes the description (A6). */
    private static final String DESCRIPTION = "F2-04";

    private static final int WIDTH = 1240;
    private static final int LABELS = 160;
    private static final int MARGIN = 12;
    private static final int TEXT_HEIGHT = 84;
    private static final int CATEGORIES_SHOWN = 12;

    private final IWorkbenchWindow window;
    private final Shell shell;
    private final Composite body;
    private final IncidentEditing editing;
    private final DraftKeeper<Incident> draft;
    private final List<CategoryDescriptor> categories;
    private final DateTimeField awareness;
    private final Text organization;
    private final Combo category;
    private final Text description;
    private final Label problem;

    private QuickRecord(IWorkbenchWindow window, Incident incident, RulePack pack) {
        this.window = window;
        categories = window.getService(CategoryRegistry.class).categories();
        editing = new IncidentEditing(
                incident, Clock.systemUTC(), () -> Profile.load().author());
        shell = Keyed.as(new Shell(window.getShell(), SWT.SHELL_TRIM), "quick.window");
        shell.setText(Messages.Quick_title);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(shell);
        var scroll = new ScrolledComposite(shell, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        scroll.setContent(body);
        label(Messages.New_awareness);
        awareness = new DateTimeField(body, editing.clock(), Times.ZONE, true);
        Keyed.as(awareness.text(), "quick.awareness");
        awareness.setValue(editing.facts().time("awareness"));
        wide().applyTo(awareness);
        label(Messages.Fact_organization);
        organization = Keyed.as(new Text(body, SWT.BORDER), "quick.organization");
        organization.setText(editing.facts().organization());
        wide().applyTo(organization);
        label(Messages.Column_category);
        category = Wheel.passes(Keyed.as(new Combo(body, SWT.READ_ONLY), "quick.category"));
        categories.forEach(one -> category.add(one.name()));
        category.setVisibleItemCount(CATEGORIES_SHOWN);
        category.select(0);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(category);
        var scale = pack.getScale();
        if (scale != null) {
            label(Messages.Quick_impact);
            var impact = new SeverityPane(body, editing, scale, dimension -> "quick." + dimension);
            wide().hint(width(window) - LABELS, SWT.DEFAULT).applyTo(impact);
        }
        label(Messages.Quick_description);
        description = Keyed.as(new Text(body, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "quick.description");
        TabKey.leaves(description);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, TEXT_HEIGHT)
                .applyTo(description);
        scroll.addListener(
                SWT.Resize,
                event -> scroll.setMinHeight(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
        problem = Keyed.as(new Label(shell, SWT.WRAP), "quick.problem");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        addButtons();
        draft = new DraftKeeper<>(window.getService(DraftDesk.class), DraftKind.INCIDENT, editing, () -> 0, shell);
        keys();
    }

    /** Opens the quick record over the window; says so in a message when no rules are installed. */
    public static void open(IWorkbenchWindow window) {
        var profile = Profile.load();
        var clock = Clock.systemUTC();
        var categories = window.getService(CategoryRegistry.class).categories();
        var request = new DraftRequest(
                categories.isEmpty() ? "" : categories.getFirst().id(),
                profile.organization(),
                clock.instant().truncatedTo(ChronoUnit.MINUTES),
                profile.author(),
                false);
        Result<Incident> incident = window.getService(Drafts.class).create(request, profile, clock);
        Optional<RulePack> pack = incident.value()
                .flatMap(made ->
                        window.getService(IncidentService.class).packOf(made).value());
        if (incident.value().isEmpty() || pack.isEmpty()) {
            TextWindow.open(window.getShell(), Messages.Quick_title, words(incident.findings()));
            return;
        }
        var record = new QuickRecord(window, incident.get(), pack.get());
        int width = width(window);
        int height = record.shell.computeSize(width, SWT.DEFAULT, true).y;
        int room = window.getShell().getMonitor().getClientArea().height;
        record.shell.setSize(width, Math.min(height, room));
        Windows.centre(record.shell, window.getShell());
        record.shell.open();
        record.organization.setFocus();
        if (!record.organization.getText().isBlank()) {
            record.category.setFocus();
        }
    }

    /** As wide as the official texts like it and the screen has. */
    private static int width(IWorkbenchWindow window) {
        return Math.min(WIDTH, window.getShell().getMonitor().getClientArea().width - LABELS);
    }

    private void addButtons() {
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        var save = Keyed.as(new Button(buttons, SWT.PUSH), "quick.save");
        save.setText(Messages.Quick_save);
        save.addListener(SWT.Selection, event -> save());
        GridDataFactory.fillDefaults().applyTo(save);
        var cancel = Keyed.as(new Button(buttons, SWT.PUSH), "quick.cancel");
        cancel.setText(Messages.Cancel);
        cancel.addListener(SWT.Selection, event -> shell.close());
        GridDataFactory.fillDefaults().applyTo(cancel);
    }

    private void keys() {
        organization.addModifyListener(event -> editing.facts().setOrganization(Messages.Fact_organization, typed()));
        category.addListener(
                SWT.Selection, event -> editing.facts().setCategory(Messages.Column_category, chosenCategory()));
        awareness.addValueListener(at -> editing.facts().setTime("awareness", Messages.New_awareness, at));
        description.addListener(SWT.FocusOut, event -> describe());
        shell.addListener(SWT.Close, event -> draft.close());
        Windows.keys(shell, this::key);
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (control && (enter || event.keyCode == 's')) {
            event.doit = false;
            event.type = SWT.None;
            save();
        } else if (event.keyCode == SWT.ESC && !editing.isDirty()) {
            shell.close();
        }
    }

    private void describe() {
        editing.answers()
                .setText(
                        AnswerPath.of(DESCRIPTION),
                        Messages.Quick_description,
                        description.getText().strip());
    }

    private void save() {
        awareness.commit();
        describe();
        if (!awareness.complaint().isEmpty() || awareness.value().isEmpty()) {
            complain(Messages.New_no_awareness);
            awareness.setFocus();
            return;
        }
        List<Finding> refusals = window.getService(IncidentService.class).refusals(editing.incident());
        if (!refusals.isEmpty()) {
            complain(words(refusals));
            return;
        }
        Incident incident = editing.snapshot();
        shell.close();
        Editors.open(
                window.getActivePage(), new Draft<>(incident, 0, editing.clock().instant()));
        Commands.run(window, IWorkbenchCommandConstants.FILE_SAVE);
    }

    private void complain(String words) {
        problem.setText(words.replace("&", "&&"));
        shell.layout(true, true);
    }

    private String typed() {
        return organization.getText().strip();
    }

    private String chosenCategory() {
        return categories.get(Math.max(0, category.getSelectionIndex())).id();
    }

    private void label(String text) {
        var label = new Label(body, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label);
    }

    private static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().grab(true, false);
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(Finding::message).collect(Collectors.joining("\n"));
    }
}
