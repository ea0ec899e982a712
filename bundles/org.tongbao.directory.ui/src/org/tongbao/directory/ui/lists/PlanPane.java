package org.tongbao.directory.ui.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.ImportPlan.Section;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Keyed;

/** What lists would change, row by row, before anything is written. UI thread. */
final class PlanPane {

    private static final int STATE_WIDTH = 90;
    private static final int FILE_WIDTH = 190;
    private static final int LINE_WIDTH = 50;
    private static final int ORGANIZATION_WIDTH = 180;
    private static final int SUBJECT_WIDTH = 180;
    private static final int CONTENT_WIDTH = 480;
    private static final int WIDTH = 400;

    private final Composite root;
    private final Label files;
    private final Label verdict;
    private final Label details;
    private final RowTable<Row> table;
    private final Button all;
    private final Map<State, Button> filters = new EnumMap<>(State.class);
    private List<Row> rows = List.of();

    /** A row of a list, an entry that it lacks, or what is wrong with a file. */
    private record Row(String file, Item item) {}

    PlanPane(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(root);
        files = words("import.files");
        var choice = new Composite(root, SWT.NONE);
        var row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 4;
        choice.setLayout(row);
        all = filter(choice, "all", Optional.empty());
        for (State state : State.values()) {
            filters.put(state, filter(choice, state.name().toLowerCase(Locale.ROOT), Optional.of(state)));
        }
        table = new RowTable<>(
                root,
                "import.rows",
                List.of(
                        new RowTable.Column<>(
                                Messages.Column_state,
                                STATE_WIDTH,
                                each -> ImportWords.state(each.item().state())),
                        new RowTable.Column<>(Messages.Column_file, FILE_WIDTH, Row::file),
                        new RowTable.Column<>(Messages.Column_line, LINE_WIDTH, PlanPane::line),
                        new RowTable.Column<>(
                                Messages.Column_organization,
                                ORGANIZATION_WIDTH,
                                each -> each.item().organization()),
                        new RowTable.Column<>(
                                Messages.Column_subject,
                                SUBJECT_WIDTH,
                                each -> each.item().subject()),
                        new RowTable.Column<>(
                                Messages.Column_content, CONTENT_WIDTH, each -> ImportWords.content(each.item()))),
                PlanPane::paint);
        table.control().addListener(SWT.Selection, event -> tellDetails());
        details = words("import.details");
        details.setForeground(Tint.TEXT_MUTED.color(root.getDisplay()));
        verdict = words("import.verdict");
    }

    Composite control() {
        return root;
    }

    void setFocus() {
        table.control().setFocus();
    }

    /** Shows a plan; what is wrong comes before all else. */
    void show(ImportPlan plan) {
        rows = rows(plan);
        tell(files, ImportWords.sections(plan));
        all.setText(NLS.bind(Messages.Count_of, Messages.Filter_all, rows.size()));
        long faulty = 0;
        for (State state : State.values()) {
            long count =
                    rows.stream().filter(each -> each.item().state() == state).count();
            Button button = filters.get(state);
            if (button != null) {
                button.setText(NLS.bind(Messages.Count_of, ImportWords.state(state), count));
                button.setEnabled(count > 0);
            }
            faulty = state == State.FAULTY ? count : faulty;
        }
        choose(faulty > 0 ? Optional.of(State.FAULTY) : Optional.empty());
        long doubtful = plan.faults().isEmpty()
                ? rows.stream().filter(each -> doubtful(each.item())).count()
                : 0;
        if (doubtful > 0) {
            say(verdict(plan) + NLS.bind(Messages.Import_doubtful, doubtful), Tint.STATE_WARN);
        } else {
            say(verdict(plan), plan.faults().isEmpty() ? Tint.TEXT_MUTED : Tint.STATE_LATE);
        }
        root.layout(true, true);
    }

    /** Says something below the table. */
    void say(String words, Tint tint) {
        verdict.setForeground(tint.color(root.getDisplay()));
        tell(verdict, words);
        root.layout(true, true);
    }

    private static String verdict(ImportPlan plan) {
        if (!plan.faults().isEmpty()) {
            return NLS.bind(Messages.Import_faulty, plan.faults().size());
        }
        return plan.saves().isEmpty()
                ? Messages.Import_none
                : NLS.bind(Messages.Import_ready, plan.saves().size());
    }

    private static List<Row> rows(ImportPlan plan) {
        List<Row> rows = new ArrayList<>();
        for (Section section : plan.sections()) {
            section.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> rows.add(new Row(section.file(), fault(finding))));
            section.items().forEach(item -> rows.add(new Row(section.file(), item)));
        }
        return rows;
    }

    private static Item fault(Finding finding) {
        return new Item(State.FAULTY, 0, "", "", List.of(), List.of(finding));
    }

    private Button filter(Composite parent, String key, Optional<State> state) {
        var button = Keyed.as(new Button(parent, SWT.TOGGLE), "import.filter." + key);
        button.addListener(SWT.Selection, event -> choose(state));
        return button;
    }

    private void choose(Optional<State> state) {
        all.setSelection(state.isEmpty());
        filters.forEach((each, button) -> button.setSelection(state.equals(Optional.of(each))));
        table.show(rows.stream()
                .filter(each -> state.isEmpty() || each.item().state() == state.get())
                .toList());
        tellDetails();
    }

    private void tellDetails() {
        String words = table.chosen().stream()
                .limit(1)
                .map(each -> each.item().organization() + "　" + each.item().subject() + "　"
                        + ImportWords.content(each.item()))
                .collect(Collectors.joining());
        tell(details, words.strip());
        root.layout(true, true);
    }

    private static String line(Row row) {
        return row.item().line() == 0 ? "" : Integer.toString(row.item().line());
    }

    /** Something about it is to be looked at, though it stands in nobody's way. */
    private static boolean doubtful(Item item) {
        return item.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
    }

    private static void paint(Row row, TableItem item) {
        if (row.item().state() != State.FAULTY && doubtful(row.item())) {
            paint(item, Icon.WARNING, Tint.STATE_WARN);
            return;
        }
        switch (row.item().state()) {
            case FAULTY -> paint(item, Icon.ERROR, Tint.STATE_LATE);
            case DUPLICATE, MISSING -> paint(item, Icon.WARNING, Tint.STATE_WARN);
            case NEW -> item.setImage(Icon.ADD.image(item.getDisplay()));
            case CHANGED -> item.setImage(Icon.CORRECT.image(item.getDisplay()));
            // a table whose first row has no picture leaves no room for those below
            case SAME -> paint(item, Icon.DONE, Tint.TEXT_MUTED);
        }
    }

    private static void paint(TableItem item, Icon icon, Tint tint) {
        item.setImage(icon.image(item.getDisplay()));
        item.setForeground(tint.color(item.getDisplay()));
    }

    private Label words(String key) {
        var label = Keyed.as(new Label(root, SWT.WRAP), key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private static void tell(Label label, String words) {
        label.setText(words.replace("&", "&&"));
    }
}
