package org.tongbao.workbench.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Asks before something that one would not want by mistake: what would happen, a list of what it concerns, and a button
 * that says it. Nothing happens otherwise; the work behind it goes on. UI thread.
 */
public final class ConfirmWindow {

    private static final int WIDTH = 600;
    private static final int LIST_HEIGHT = 200;
    private static final int MARGIN = 12;

    private ConfirmWindow() {}

    /**
     * What is asked.
     *
     * @param id data key of the window; its list is {@code id.list}, its buttons {@code id.yes} and {@code id.no}
     * @param title of the window
     * @param message what would happen
     * @param lines what it concerns; no list when empty
     * @param yes label of the button that does it
     */
    public record Question(String id, String title, String message, List<String> lines, String yes) {}

    /** Opens the window over its parent; Esc and 取消 close it and call {@code otherwise}. */
    public static void open(Shell parent, Question question, Runnable work, Runnable otherwise) {
        var shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), question.id());
        shell.setText(question.title());
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        var message = Keyed.as(new Label(shell, SWT.WRAP), question.id() + ".message");
        message.setText(question.message().replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
        if (!question.lines().isEmpty()) {
            var list = Keyed.as(
                    new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                    question.id() + ".list");
            list.setText(String.join("\n", question.lines()));
            GridDataFactory.fillDefaults()
                    .grab(true, true)
                    .hint(WIDTH, LIST_HEIGHT)
                    .applyTo(list);
        }
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        var agreed = new boolean[1];
        Windows.button(buttons, question.id() + ".yes", question.yes(), () -> {
            agreed[0] = true;
            shell.close();
            work.run();
        });
        var no = Windows.button(buttons, question.id() + ".no", Messages.Cancel, shell::close);
        shell.addListener(SWT.Dispose, event -> {
            if (!agreed[0]) {
                otherwise.run();
            }
        });
        Windows.escape(shell);
        shell.pack();
        Windows.centre(shell, parent);
        shell.open();
        no.setFocus();
    }
}
