package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Finds widgets as users see them: depth first from the active shell or from a given widget, invisible ones skipped,
 * each waited for. Texts are compared without mnemonics; the last argument {@code index} counts matches from 0.
 */
public class SWTBot {

    private static final Predicate<Widget> ANY = widget -> true;

    private final UIThreadRunnable.Result<@Nullable Widget> root;

    /** Searches from whatever shell is active. */
    public SWTBot() {
        this(SWTBotShell::activeShellWidget);
    }

    /** Searches below that widget. */
    public SWTBot(Widget root) {
        this(() -> root);
    }

    /** Searches below the widget that is found at the time of the search, on the user-interface thread. */
    protected SWTBot(UIThreadRunnable.Result<@Nullable Widget> root) {
        this.root = root;
    }

    /** The push button with that text. */
    public SWTBotButton button(String text) {
        return button(text, 0);
    }

    /** One of several push buttons with that text. */
    public SWTBotButton button(String text, int index) {
        return new SWTBotButton(seek(Button.class, pushButton().and(text(text)), index, "button 「" + text + "」"));
    }

    /** The push button with that id. */
    public SWTBotButton buttonWithId(String id) {
        return new SWTBotButton(seek(Button.class, pushButton().and(id(id)), 0, "button with id " + id));
    }

    /** The push button with that tool tip. */
    public SWTBotButton buttonWithTooltip(String tip) {
        return new SWTBotButton(seek(Button.class, pushButton().and(toolTip(tip)), 0, "button with tip " + tip));
    }

    /** The check box with that text. */
    public SWTBotCheckBox checkBox(String text) {
        return checkBox(text, 0);
    }

    /** One of several check boxes with that text. */
    public SWTBotCheckBox checkBox(String text, int index) {
        var wanted = style(SWT.CHECK).and(text(text));
        return new SWTBotCheckBox(seek(Button.class, wanted, index, "check box 「" + text + "」"));
    }

    /** The check box with that id. */
    public SWTBotCheckBox checkBoxWithId(String id) {
        return new SWTBotCheckBox(seek(Button.class, style(SWT.CHECK).and(id(id)), 0, "check box with id " + id));
    }

    /** The radio button with that text. */
    public SWTBotRadio radio(String text) {
        return radio(text, 0);
    }

    /** One of several radio buttons with that text. */
    public SWTBotRadio radio(String text, int index) {
        return new SWTBotRadio(seek(Button.class, style(SWT.RADIO).and(text(text)), index, "radio 「" + text + "」"));
    }

    /** The radio button with that id. */
    public SWTBotRadio radioWithId(String id) {
        return new SWTBotRadio(seek(Button.class, style(SWT.RADIO).and(id(id)), 0, "radio with id " + id));
    }

    /** The field at that place. */
    public SWTBotText text(int index) {
        return new SWTBotText(seek(Text.class, ANY, index, "text field"));
    }

    /** The only field, or the first one. */
    public SWTBotText text() {
        return text(0);
    }

    /** The field that follows the label with that text. */
    public SWTBotText textWithLabel(String label) {
        return new SWTBotText(seekAfterLabel(Text.class, label));
    }

    /** The field with that id. */
    public SWTBotText textWithId(String id) {
        return new SWTBotText(seek(Text.class, id(id), 0, "text field with id " + id));
    }

    /** The field that shows that text while it is empty. */
    public SWTBotText textWithMessage(String message) {
        return new SWTBotText(
                seek(Text.class, widget -> message.equals(((Text) widget).getMessage()), 0, "field 「" + message + "」"));
    }

    /** The drop-down list that follows the label with that text. */
    public SWTBotCombo comboBoxWithLabel(String label) {
        return new SWTBotCombo(seekAfterLabel(Combo.class, label));
    }

    /** The drop-down list with that id. */
    public SWTBotCombo comboBoxWithId(String id) {
        return new SWTBotCombo(seek(Combo.class, id(id), 0, "combo with id " + id));
    }

    /** The drop-down list at that place. */
    public SWTBotCombo comboBox(int index) {
        return new SWTBotCombo(seek(Combo.class, ANY, index, "combo"));
    }

    /** The number field with that id. */
    public SWTBotSpinner spinnerWithId(String id) {
        return new SWTBotSpinner(seek(Spinner.class, id(id), 0, "spinner with id " + id));
    }

    /** The first table. */
    public SWTBotTable table() {
        return new SWTBotTable(seek(Table.class, ANY, 0, "table"));
    }

    /** The table with that id. */
    public SWTBotTable tableWithId(String id) {
        return new SWTBotTable(seek(Table.class, id(id), 0, "table with id " + id));
    }

    /** The first tree. */
    public SWTBotTree tree() {
        return new SWTBotTree(seek(Tree.class, ANY, 0, "tree"));
    }

    /** The tree with that id. */
    public SWTBotTree treeWithId(String id) {
        return new SWTBotTree(seek(Tree.class, id(id), 0, "tree with id " + id));
    }

    /** The label with that text. */
    public SWTBotLabel label(String text) {
        return new SWTBotLabel(seek(Control.class, label().and(text(text)), 0, "label 「" + text + "」"));
    }

    /** The label with that id; any control may be asked for, its text is what matters. */
    public SWTBotLabel labelWithId(String id) {
        return new SWTBotLabel(seek(Control.class, id(id), 0, "label with id " + id));
    }

    /** The link with that text, or the one whose text contains it. */
    public SWTBotLink link(String text) {
        Predicate<Widget> link = widget -> widget instanceof Link || widget instanceof Hyperlink;
        Predicate<Widget> named = widget -> Finder.text(widget).contains(text);
        return new SWTBotLink(seek(Control.class, link.and(named), 0, "link 「" + text + "」"));
    }

    /** The tab with that text. */
    public SWTBotCTabItem cTabItem(String text) {
        Predicate<Widget> tab = widget -> widget instanceof CTabItem || widget instanceof TabItem;
        return new SWTBotCTabItem(seek(Item.class, tab.and(text(text)), 0, "tab 「" + text + "」"));
    }

    /** The tool-bar button with that text. */
    public SWTBotToolbarButton toolbarButton(String text) {
        return new SWTBotToolbarButton(seek(ToolItem.class, text(text), 0, "tool item 「" + text + "」"));
    }

    /** The tool-bar button with that tool tip. */
    public SWTBotToolbarButton toolbarButtonWithTooltip(String tip) {
        return new SWTBotToolbarButton(seek(ToolItem.class, toolTip(tip), 0, "tool item with tip " + tip));
    }

    /** The window or dialog with that title, waited for. */
    public SWTBotShell shell(String title) {
        return SWTBotShell.find(title);
    }

    /** The window or dialog in front. */
    public SWTBotShell activeShell() {
        return SWTBotShell.active();
    }

    /** Waits until the condition is true, at most the default time. */
    public void waitUntil(ICondition condition) {
        Waits.waitUntil(condition, SWTBotPreferences.TIMEOUT);
    }

    /** Waits until the condition is true, at most that many milliseconds. */
    public void waitUntil(ICondition condition, long timeout) {
        Waits.waitUntil(condition, timeout);
    }

    /** Writes a picture of the screen as PNG. */
    public void captureScreenshot(Path file) {
        Screenshots.capture(file);
    }

    /** The window or dialog that holds a widget with that id, waited for: a way that is the same in all languages. */
    public SWTBotShell shellWithWidget(String id) {
        return SWTBotShell.holding(id(id));
    }

    /** Whether a widget with that id is on the screen now. */
    public boolean exists(String id) {
        return syncExec(() -> visible().stream().anyMatch(id(id)));
    }

    /** Id of the widget that has the keyboard's focus; empty when it has none or none is focused. */
    public String focusedId() {
        return syncExec(() -> {
            var focused = UIThreadRunnable.display().getFocusControl();
            return focused == null ? "" : Finder.id(focused);
        });
    }

    /** The button that Enter presses. */
    public SWTBotButton defaultButton() {
        Predicate<Widget> isDefault = widget -> ((Button) widget).getShell().getDefaultButton() == widget;
        return new SWTBotButton(seek(Button.class, isDefault, 0, "default button"));
    }

    /** Reads something of every visible widget below the root, depth first; called off the user-interface thread. */
    public <R> List<R> read(Function<Widget, List<R>> reader) {
        return syncExec(() -> {
            var all = new ArrayList<R>();
            for (Widget widget : visible()) {
                all.addAll(reader.apply(widget));
            }
            return all;
        });
    }

    /** Finds a widget of a class that has no bot of its own, waiting for it. */
    public <T extends Widget> T find(Class<T> type, Predicate<Widget> wanted, int index, String description) {
        return seek(type, wanted, index, description).widget();
    }

    private <T extends Widget> Sought<T> seek(Class<T> type, Predicate<Widget> wanted, int index, String description) {
        return seek(
                description,
                () -> visible().stream()
                        .filter(type::isInstance)
                        .filter(wanted)
                        .skip(index)
                        .findFirst()
                        .map(type::cast));
    }

    private <T extends Widget> Sought<T> seekAfterLabel(Class<T> type, String label) {
        return seek(
                type.getSimpleName() + " with label 「" + label + "」",
                () -> visible().stream()
                        .dropWhile(label().and(text(label)).negate())
                        .filter(type::isInstance)
                        .findFirst()
                        .map(type::cast));
    }

    private <T extends Widget> Sought<T> seek(String description, Supplier<Optional<T>> search) {
        return new Sought<>(Waits.waitForOne(description, this::summary, search::get), search);
    }

    private List<Widget> visible() {
        var from = root.run();
        return from == null ? List.of() : Finder.visibleTree(from);
    }

    /** Texts and ids of what is there, for the message of a failure. */
    private List<String> summary() {
        return read(widget -> {
            String named = Finder.text(widget) + (Finder.id(widget).isEmpty() ? "" : "#" + Finder.id(widget));
            return named.isEmpty() ? List.of() : List.of(widget.getClass().getSimpleName() + " " + named);
        });
    }

    private static Predicate<Widget> pushButton() {
        return widget -> (widget.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.ARROW)) == 0;
    }

    private static Predicate<Widget> style(int style) {
        return widget -> (widget.getStyle() & style) != 0;
    }

    private static Predicate<Widget> label() {
        return widget -> widget instanceof Label || widget instanceof CLabel || widget instanceof Hyperlink;
    }

    private static Predicate<Widget> text(String text) {
        return widget -> Finder.sameText(text, Finder.text(widget));
    }

    private static Predicate<Widget> toolTip(String tip) {
        return widget -> Finder.sameText(tip, Finder.toolTip(widget));
    }

    private static Predicate<Widget> id(String id) {
        return widget -> id.equals(Finder.id(widget));
    }
}
