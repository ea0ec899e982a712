package org.tongbao.ui.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Looks at widgets; every method is called on the user-interface thread. */
final class Finder {

    private static final Pattern CHINESE_MNEMONIC = Pattern.compile("\\(&[^()]\\)");

    private Finder() {}

    /** The widget and all below it, depth first, invisible ones left out. */
    static List<Widget> visibleTree(Widget root) {
        var found = new ArrayList<Widget>();
        collect(root, found);
        return found;
    }

    private static void collect(Widget widget, List<Widget> found) {
        if (widget.isDisposed() || widget instanceof Control control && !control.isVisible()) {
            return;
        }
        found.add(widget);
        items(widget).forEach(found::add);
        if (widget instanceof Composite composite && !(widget instanceof CCombo)) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    private static List<? extends Widget> items(Widget widget) {
        return switch (widget) {
            case ToolBar bar -> Arrays.asList(bar.getItems());
            case CTabFolder folder -> Arrays.asList(folder.getItems());
            case TabFolder folder -> Arrays.asList(folder.getItems());
            default -> Collections.emptyList();
        };
    }

    /** The widget's own text as users read it, without mnemonic and accelerator; empty for widgets without text. */
    static String text(Widget widget) {
        // Where the program breaks the lines of a text itself, the text as it was before is with the widget.
        if (widget.getData("org.tongbao.ui.text") instanceof String whole) {
            return plain(whole);
        }
        return plain(
                switch (widget) {
                    case Shell shell -> shell.getText();
                    case Button button -> button.getText();
                    case Label label -> label.getText();
                    case CLabel label -> label.getText();
                    case Text text -> text.getText();
                    case StyledText text -> text.getText();
                    case Combo combo -> combo.getText();
                    case CCombo combo -> combo.getText();
                    case Link link -> link.getText().replaceAll("</?[aA][^>]*>", "");
                    case Group group -> group.getText();
                    case Hyperlink link -> link.getText();
                    case ExpandableComposite section -> section.getText();
                    case FormText text -> text.getSelectionText();
                    case Item item -> item.getText();
                    default -> "";
                });
    }

    /** The widget's tool tip; empty when it has none. */
    static String toolTip(Widget widget) {
        @Nullable
        String tip = switch (widget) {
            case Control control -> control.getToolTipText();
            case ToolItem item -> item.getToolTipText();
            case CTabItem item -> item.getToolTipText();
            default -> null;
        };
        return tip == null ? "" : plain(tip);
    }

    /** The widget's id for tests; empty when it has none. */
    static String id(Widget widget) {
        return Objects.toString(widget.getData(SWTBotPreferences.DEFAULT_KEY), "");
    }

    /** The text without mnemonics (「(&S)」 or {@code &}) and without the accelerator behind a tabulator. */
    static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int tab = text.indexOf('\t');
        String label = tab < 0 ? text : text.substring(0, tab);
        return CHINESE_MNEMONIC
                .matcher(label)
                .replaceAll("")
                .replaceAll("&(?!&)", "")
                .strip();
    }

    /** Whether what is written on the widget is what the test calls it; an ellipsis at the end does not matter. */
    static boolean sameText(String wanted, String found) {
        return bare(wanted).equals(bare(found));
    }

    private static String bare(String text) {
        return plain(text).replaceAll("(\\.\\.\\.|…+)$", "").strip();
    }
}
