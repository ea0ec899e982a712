package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.edit.ItemEdits;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.RecordWindow;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.event.RecordWindow.Request;
import org.tongbao.workbench.internal.nls.Messages;

/** A list of items with what belongs to the selected one below, and buttons for both. UI thread. */
abstract class ItemPage<T extends EObject> implements EditorPage {

    private static final int MARGIN = 8;
    private static final int DETAIL_HEIGHT = 120;

    private record Widgets(Composite root, Table table, Text detail, Label state, Composite buttons) {}

    private final PageContext context;
    private final String id;
    private final List<Control> ofItem = new ArrayList<>();
    private @Nullable Widgets widgets;

    ItemPage(PageContext context, String id) {
        this.context = context;
        this.id = id;
    }

    /** Heading and width of a column. */
    record Column(String heading, int width) {}

    abstract String hint();

    abstract List<Column> columns();

    abstract List<T> items();

    /** The cells of an item. */
    abstract String[] cells(T item);

    /** What belongs to an item, for reading. */
    abstract String detail(T item);

    /** True when an item is given up. */
    abstract boolean withdrawn(T item);

    /** Adds the buttons. */
    abstract void addButtons();

    @Override
    public final String id() {
        return "editor.page." + id;
    }

    @Override
    public final Control create(Composite parent) {
        var toolkit = context.toolkit();
        Composite root = Keyed.as(toolkit.createComposite(parent), id);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(root);
        Label hint = toolkit.createLabel(root, hint().replace("&", "&&"), SWT.WRAP);
        hint.setForeground(Tint.TEXT_MUTED.color(root.getDisplay()));
        wide(hint);
        Composite buttons = toolkit.createComposite(root);
        buttons.setLayout(RowLayoutFactory.fillDefaults()
                .margins(0, 0)
                .wrap(true)
                .spacing(6)
                .create());
        wide(buttons);
        Table table = Keyed.as(toolkit.createTable(root, SWT.FULL_SELECTION | SWT.BORDER), id + ".table");
        table.setHeaderVisible(true);
        for (Column column : columns()) {
            var made = new TableColumn(table, SWT.LEAD);
            made.setText(column.heading());
            made.setWidth(column.width());
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(200, DETAIL_HEIGHT).applyTo(table);
        Text detail = Keyed.as(
                toolkit.createText(root, "", SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER),
                id + ".detail");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, DETAIL_HEIGHT)
                .applyTo(detail);
        Label state = Keyed.as(toolkit.createLabel(root, "", SWT.WRAP), id + ".state");
        wide(state);
        widgets = new Widgets(root, table, detail, state, buttons);
        addButtons();
        table.addListener(SWT.Selection, event -> showDetail());
        context.session().editing().addListener(this::showItems);
        showItems();
        return root;
    }

    @Override
    public final void focus() {
        var now = widgets;
        if (now != null) {
            now.table().setFocus();
        }
    }

    @Override
    public final boolean holds(String subject) {
        return items().stream().anyMatch(item -> subject.equals(EcoreUtil.getID(item)));
    }

    @Override
    public final boolean reveal(String subject) {
        select(subject);
        focus();
        return selected().isPresent();
    }

    final PageContext context() {
        return context;
    }

    final ItemEdits edits() {
        return new ItemEdits(context.session().editing());
    }

    /** The item chosen in the table. */
    final Optional<T> selected() {
        var now = widgets;
        if (now == null || now.table().getSelectionIndex() < 0) {
            return Optional.empty();
        }
        Object chosen = now.table().getSelection()[0].getData();
        return items().stream()
                .filter(item -> Objects.equals(chosen, EcoreUtil.getID(item)))
                .findFirst();
    }

    /** Says something below the list. */
    final void say(String text) {
        var now = widgets;
        if (now != null && !now.root().isDisposed()) {
            now.state().setText(text.replace("&", "&&"));
            now.root().layout(true, true);
        }
    }

    final Composite root() {
        return Objects.requireNonNull(widgets).root();
    }

    /** A button above the list. */
    final Button button(String key, String text, Runnable act) {
        Button button = Keyed.as(
                context.toolkit().createButton(Objects.requireNonNull(widgets).buttons(), text, SWT.PUSH),
                id + "." + key);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    /** A button above the list for the item chosen in it; waits until there is one. */
    final Button itemButton(String key, String text, Consumer<T> act) {
        Button button = button(key, text, () -> selected().ifPresent(act));
        ofItem.add(button);
        return button;
    }

    /** Asks why an item is given up, which stays on record with it. */
    final void withdraw(T item, EAttribute attribute, String label) {
        ask(new Request(
                Messages.Item_withdraw.replace("…", ""),
                Messages.Item_withdraw_text,
                Optional.empty(),
                List.of(Ask.required(EventDetail.text("reason", Messages.Detail_reason), "")),
                (at, values) -> edits().set(
                                item,
                                label,
                                List.of(attribute),
                                Map.of(attribute, String.valueOf(values.get("reason"))))));
    }

    /** Opens a window that asks. */
    final void ask(Request request) {
        RecordWindow.open(root().getShell(), context.session().editing(), request);
    }

    /** A text of an item; empty when it has none. */
    static String text(@Nullable String text) {
        return Objects.toString(text, "");
    }

    /** An instant of an item in words; empty when it has none. */
    static String time(@Nullable Instant at) {
        return at == null ? "" : Times.format(at);
    }

    private void showItems() {
        var now = widgets;
        if (now == null || now.table().isDisposed()) {
            return;
        }
        String chosen = selected().map(EcoreUtil::getID).map(String::valueOf).orElse("");
        now.table().removeAll();
        for (T item : items()) {
            var line = new TableItem(now.table(), SWT.NONE);
            line.setData(EcoreUtil.getID(item));
            line.setText(cells(item));
            if (withdrawn(item)) {
                line.setForeground(Tint.TEXT_MUTED.color(now.table().getDisplay()));
            }
        }
        select(chosen);
        if (now.table().getSelectionIndex() < 0 && now.table().getItemCount() > 0) {
            now.table().setSelection(now.table().getItemCount() - 1);
        }
        showDetail();
    }

    private void select(String wanted) {
        var now = widgets;
        if (now != null) {
            for (TableItem line : now.table().getItems()) {
                if (wanted.equals(line.getData())) {
                    now.table().setSelection(line);
                }
            }
        }
    }

    private void showDetail() {
        var now = widgets;
        if (now != null) {
            now.detail().setText(selected().map(this::detail).orElse(""));
            ofItem.forEach(button -> button.setEnabled(
                    selected().isPresent() && !Frozen.stops(context.session().editing(), button)));
        }
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(control);
    }
}
