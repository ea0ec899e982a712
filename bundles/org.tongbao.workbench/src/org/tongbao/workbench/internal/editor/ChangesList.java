package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.form.Texts;
import org.tongbao.core.offline.OfflineWork;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.ui.CopiedText;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * The saved changes of an incident, the newest revision first, each below a line that says who saved it and when. They can be searched
 * and copied, and the incident be opened as it was. UI thread.
 */
final class ChangesList {

    private static final int SEARCH_WIDTH = 200;

    private final PageContext context;
    private final Text search;
    private final Table table;
    private final Button open;
    private final Label state;
    private List<Saved> shown = List.of();

    /** A revision with its changes, ready to be shown. */
    private record Saved(long revision, HistoryRecord first, List<String[]> lines) {}

    ChangesList(PageContext context, Composite parent) {
        this.context = context;
        var bar = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = Keyed.as(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "history.search");
        search.setMessage(Messages.History_search);
        search.addListener(SWT.Modify, event -> fill());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(SEARCH_WIDTH, SWT.DEFAULT)
                .applyTo(search);
        open = button(bar, "history.open", Messages.History_open, this::open);
        button(bar, "history.copy", Messages.History_copy, this::copy);
        table = Keyed.as(
                context.toolkit().createTable(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "history.changes");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(table);
        column(Messages.History_at, 240);
        column(Messages.History_by, 100);
        column(Messages.History_what, 220);
        column(Messages.History_from, 180);
        column(Messages.History_to, 240);
        column(Messages.History_why, 160);
        table.addListener(SWT.Selection, event -> refresh());
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy();
            }
        });
        state = Keyed.as(context.toolkit().createLabel(parent, "", SWT.WRAP), "history.state");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        refresh();
    }

    /**
     * Shows what was saved.
     *
     * @param history oldest first
     * @param words said below the list, empty for nothing
     */
    void show(List<HistoryRecord> history, String words) {
        var revisions = new TreeMap<Long, List<HistoryRecord>>();
        for (HistoryRecord each : history) {
            revisions.computeIfAbsent(each.revision(), key -> new ArrayList<>()).add(each);
        }
        var values = new Canonical(context.session(), this::packTitle);
        shown = revisions.descendingMap().entrySet().stream()
                .map(each -> new Saved(
                        each.getKey(),
                        each.getValue().get(0),
                        each.getValue().stream()
                                .flatMap(change -> lines(change, values))
                                .toList()))
                .toList();
        state.setText(words);
        fill();
        state.getParent().layout();
    }

    private String packTitle(String id) {
        return context.site()
                .getService(RulePackRegistry.class)
                .find(id)
                .map(Texts::title)
                .orElse(id);
    }

    /** A change; of work done in an outage what was done, with its own times and authors. */
    private Stream<String[]> lines(HistoryRecord change, Canonical values) {
        Optional<OfflineWork> work = OfflineWork.in(change);
        return work.isEmpty()
                ? Stream.<String[]>of(line("", change, values))
                : Stream.concat(
                        Stream.<String[]>of(new String[] {
                            "",
                            change.author(),
                            Messages.History_offline,
                            "",
                            work.get().number(),
                            ""
                        }),
                        work.get().records().stream()
                                .map(each -> line(
                                        NLS.bind(Messages.History_offline_at, Times.format(each.at())), each, values)));
    }

    private String[] line(String at, HistoryRecord change, Canonical values) {
        return new String[] {
            at,
            change.author(),
            Subjects.words(change.subject(), context.session()),
            values.words(change.subject(), change.from()),
            values.words(change.subject(), change.to()),
            change.reason().replace('\n', ' ')
        };
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        table.setRedraw(false);
        table.removeAll();
        for (Saved each : shown) {
            String[] head = head(each);
            boolean all = has(head, wanted);
            List<String[]> lines = each.lines().stream()
                    .filter(line -> all || has(line, wanted))
                    .toList();
            if (!lines.isEmpty()) {
                TableItem item = item(each, head);
                item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                item.setForeground(Tint.STATE_CALM.color(table.getDisplay()));
                lines.forEach(line -> item(each, line));
            }
        }
        table.setRedraw(true);
        refresh();
    }

    private static String[] head(Saved saved) {
        String count = NLS.bind(Messages.History_count, saved.lines().size());
        return new String[] {
            NLS.bind(
                    Messages.History_revision,
                    saved.revision(),
                    Times.format(saved.first().at())),
            saved.first().author(),
            count,
            "",
            "",
            ""
        };
    }

    private TableItem item(Saved saved, String[] words) {
        var item = new TableItem(table, SWT.NONE);
        item.setData(saved);
        item.setText(words);
        return item;
    }

    private static boolean has(String[] line, String wanted) {
        return Arrays.stream(line)
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void open() {
        if (open.getEnabled() && context.site().getPart() instanceof IncidentEditor editor) {
            chosen().ifPresent(saved ->
                    editor.asSaved(saved.revision(), saved.first().at()));
        }
    }

    /** The revision chosen, when it is one. */
    private Optional<Saved> chosen() {
        return table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof Saved saved
                ? Optional.of(saved)
                : Optional.empty();
    }

    private void refresh() {
        open.setEnabled(chosen().isPresent());
    }

    /** The lines chosen, or all when none is, with tabs between the cells as spreadsheets take them. */
    private void copy() {
        TableItem[] items = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
        int columns = table.getColumnCount();
        String words = Arrays.stream(items)
                .map(item -> {
                    var cells = new ArrayList<String>();
                    for (int i = 0; i < columns; i++) {
                        cells.add(item.getText(i));
                    }
                    return String.join("\t", cells);
                })
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            CopiedText.put(table.getDisplay(), words);
        }
    }

    private Button button(Composite parent, String id, String label, Runnable work) {
        Button button = Frozen.spare(Keyed.as(context.toolkit().createButton(parent, label, SWT.PUSH), id));
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private void column(String heading, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(heading);
        column.setWidth(width);
    }
}
