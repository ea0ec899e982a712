package org.tongbao.workbench.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.workbench.internal.nls.Messages;

/** A window beside the work that asks something: sentences over its width, fields behind their labels, two buttons. UI thread. */
public final class AskWindow {

    private static final int MARGIN = 12;
    private static final int GAP = 8;
    private static final int WIDTH = 560;

    private final Shell shell;
    private final String key;

    /**
     * An empty window.
     *
     * @param key with which the keys of its widgets begin
     */
    public AskWindow(Shell parent, String key, String title) {
        this.key = key;
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), key + ".window");
        shell.setText(title);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(GAP, GAP)
                .applyTo(shell);
    }

    /** Closes those of a kind that are still open over a window. */
    public static void closeOthers(Shell parent, String key) {
        for (Shell each : parent.getShells()) {
            if ((key + ".window").equals(each.getData(Keyed.KEY))) {
                each.close();
            }
        }
    }

    /** Where the labels, each with its field, are put. */
    public Shell shell() {
        return shell;
    }

    /** A sentence over the whole width. */
    public Label wide(String id, String text) {
        var label = Keyed.as(new Label(shell, SWT.WRAP), key + '.' + id);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** The buttons at the bottom: the one that does it, which is given, and the one that gives up. */
    public Button buttons(String id, String text, Runnable work) {
        var row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(row);
        Button does = Windows.button(row, key + '.' + id, text, work);
        Windows.button(row, key + ".cancel", Messages.Cancel, shell::close);
        Windows.answer(shell, work);
        return does;
    }

    /** Opens it over its parent. */
    public void open() {
        shell.setSize(WIDTH, shell.computeSize(WIDTH, SWT.DEFAULT).y);
        Windows.centre(shell, (Shell) shell.getParent());
        shell.open();
    }

    /** Takes the height that what is in it needs now. */
    public void grow() {
        shell.setSize(shell.getSize().x, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y);
    }
}
