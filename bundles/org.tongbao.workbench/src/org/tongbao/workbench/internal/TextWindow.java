package org.tongbao.workbench.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.CopiedText;
import org.tongbao.workbench.internal.nls.Messages;

/** A window beside the work that shows a longer text to read and copy; Esc closes it. UI thread. */
public final class TextWindow {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 12;

    /** Spaces between what stands before a tab and what stands behind it. */
    private static final int GAP = 6;

    private TextWindow() {}

    /** Opens it over the parent; the parent stays usable. */
    public static void open(Shell parent, String title, String words) {
        var shell = Keyed.as(new Shell(parent, SWT.SHELL_TRIM), "text.window");
        shell.setText(title);
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        var text = Keyed.as(
                new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "text.window.text");
        text.setText(words);
        alignTabs(text);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        Windows.button(
                buttons, "text.window.copy", Messages.Text_copy, () -> CopiedText.put(shell.getDisplay(), words));
        Windows.button(buttons, "text.window.close", Messages.Text_close, shell::close);
        Windows.escape(shell);
        shell.setSize(WIDTH, HEIGHT);
        Windows.centre(shell, parent);
        shell.open();
        text.setFocus();
    }

    /** What stands behind the first tab of each line begins below one another. */
    private static void alignTabs(Text text) {
        var gc = new GC(text);
        int widest = text.getText()
                .lines()
                .filter(line -> line.indexOf('\t') > 0)
                .mapToInt(line -> gc.textExtent(line.substring(0, line.indexOf('\t'))).x)
                .max()
                .orElse(0);
        if (widest > 0) {
            text.setTabs(widest / gc.textExtent(" ").x + GAP);
        }
        gc.dispose();
    }
}
