package org.tongbao.workbench.internal.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.reminder.Reminder;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.deadline.DeadlineRows;
import org.tongbao.workbench.internal.deadline.DeadlineWords;
import org.tongbao.workbench.internal.deadline.Parties;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * A small window in the corner of the workbench with what is due: what, of which incident, by whom, and a way there. It
 * takes no focus and blocks nothing; new reminders come on top of those not closed yet. UI thread.
 */
final class ReminderPopup {

    private static final int MOST = 5;
    private static final int WIDTH = 380;
    private static final int GAP = 12;

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private final IWorkbenchWindow window;
    private final Clock clock;
    private final List<Reminder> listed = new ArrayList<>();
    private @Nullable Shell shell;

    ReminderPopup(IWorkbenchWindow window, Clock clock) {
        this.window = window;
        this.clock = clock;
    }

    /** Adds reminders on top; a later rung of the same deadline takes the place of the earlier one. */
    void add(List<Reminder> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        listed.removeIf(old -> fresh.stream().anyMatch(one -> one.row().same(old.row())));
        listed.addAll(0, fresh);
        draw();
    }

    /** Shows these in place of what was listed and takes the focus; what the key is for. */
    void show(List<Reminder> current) {
        listed.clear();
        listed.addAll(current);
        draw();
        var now = shell;
        if (now != null) {
            now.setActive();
            now.traverse(SWT.TRAVERSE_TAB_NEXT);
        }
    }

    /** A clock and when it is due. */
    private record Due(String incident, String clock, Optional<String> instance, Optional<Instant> due) {
        static Due of(BoardRow row) {
            return new Due(
                    row.incident().id(),
                    row.clock().id(),
                    row.clock().instance(),
                    row.clock().due());
        }
    }

    /** Takes away what is settled and tells the times anew. */
    void refresh(List<BoardRow> rows) {
        var now = shell;
        if (now != null && !now.isDisposed()) {
            // each by itself against all others would hold up the window where thousands are due
            Set<Due> still = rows.stream().map(Due::of).collect(Collectors.toSet());
            listed.removeIf(old -> !still.contains(Due.of(old.row())));
            if (listed.isEmpty()) {
                now.close();
            } else {
                draw();
            }
        }
    }

    private void draw() {
        var before = shell;
        Shell parent = parent();
        Shell made = before != null && !before.isDisposed() && before.getParent() == parent ? before : create(parent);
        shell = made;
        if (before != null && before != made) {
            before.dispose();
        }
        for (Control old : made.getChildren()) {
            old.dispose();
        }
        Instant now = clock.instant();
        listed.stream().limit(MOST).forEach(reminder -> row(made, reminder.row(), now));
        if (listed.isEmpty()) {
            label(made, Messages.Reminder_nothing, 3);
        }
        buttons(made);
        made.pack();
        // of the same size as before it would not be laid out by itself
        made.layout(true, true);
        place(made);
        made.setVisible(true);
    }

    /**
     * What it belongs to: a window that blocks all others blocks what does not belong to it, so that a popup over it could not even be closed.
     */
    private Shell parent() {
        Shell parent = window.getShell();
        for (Shell other : parent.getShells()) {
            if ((other.getStyle() & MODAL) != 0 && other.isVisible()) {
                parent = other;
            }
        }
        return parent;
    }

    /** Goes over to a window that blocks it, and back when that is gone. */
    private void follow(Shell made) {
        Listener blocked = event -> {
            if (event.widget instanceof Shell other && (other.getStyle() & MODAL) != 0) {
                UiThread.async(made, this::draw);
            }
        };
        var display = made.getDisplay();
        display.addFilter(SWT.Show, blocked);
        made.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.Show, blocked);
            if (shell == made && !listed.isEmpty()) {
                UiThread.async(window.getShell(), this::draw);
            }
        });
    }

    private Shell create(Shell parent) {
        var made = Keyed.as(
                new Shell(parent, SWT.TOOL | SWT.BORDER | SWT.TITLE | SWT.CLOSE | SWT.ON_TOP | SWT.NO_FOCUS),
                "reminder.popup");
        made.setText(Messages.Reminder_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(GAP, GAP)
                .spacing(GAP, 6)
                .applyTo(made);
        made.addListener(SWT.Close, event -> listed.clear());
        made.addListener(SWT.Paint, event -> {
            // without a frame of the system it would run into what is below
            event.gc.setForeground(Tint.TEXT_MUTED.color(made.getDisplay()));
            event.gc.drawRectangle(0, 0, made.getClientArea().width - 1, made.getClientArea().height - 1);
        });
        follow(made);
        made.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                made.close();
            }
        });
        return made;
    }

    private void row(Shell made, BoardRow row, Instant now) {
        var remaining = DeadlineWords.remaining(row, now);
        var icon = new Label(made, SWT.NONE);
        icon.setImage(remaining.icon().image(made.getDisplay()));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        var text = new Composite(made, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        var what = label(text, NLS.bind(Messages.Reminder_what, DeadlineWords.obligation(row), remaining.words()), 1);
        what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        what.setForeground(remaining.tint().color(made.getDisplay()));
        label(text, DeadlineWords.incident(row.incident()), 1);
        label(text, Parties.of(row.at(Instant.EPOCH)), 1).setForeground(Tint.TEXT_MUTED.color(made.getDisplay()));
        text.setToolTipText(DeadlineWords.dueInFull(row));
        var go = Keyed.as(new Button(made, SWT.PUSH), "reminder.go");
        go.setText(Messages.Reminder_go);
        go.setToolTipText(DeadlineWords.incident(row.incident()));
        go.addListener(SWT.Selection, event -> open(row));
        for (Control part : List.of(icon, text)) {
            part.addListener(SWT.MouseDoubleClick, event -> open(row));
        }
        for (Control part : text.getChildren()) {
            part.addListener(SWT.MouseDoubleClick, event -> open(row));
        }
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(go);
    }

    private void buttons(Shell made) {
        var bar = new Composite(made, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(bar);
        var more = label(bar, listed.size() > MOST ? NLS.bind(Messages.Reminder_more, listed.size() - MOST) : "", 1);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(more);
        button(bar, "reminder.board", Messages.Reminder_board, () -> {
            made.close();
            Commands.run(window, Commands.DEADLINES);
        });
        button(bar, "reminder.close", Messages.Reminder_close, made::close);
    }

    private void open(BoardRow row) {
        listed.removeIf(one -> one.row().same(row));
        var now = shell;
        if (now != null && listed.isEmpty()) {
            now.close();
        } else if (now != null) {
            // not from within the button that is about to go
            now.getDisplay().asyncExec(() -> {
                if (!now.isDisposed()) {
                    draw();
                }
            });
        }
        window.getShell().setActive();
        DeadlineRows.open(window.getActivePage(), row);
    }

    private static Label label(Composite parent, String text, int span) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(label);
        return label;
    }

    private static void button(Composite parent, String id, String text, Runnable work) {
        var button = Keyed.as(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
    }

    /** Into the lower right corner of the workbench, inside the screen. */
    private void place(Shell made) {
        Rectangle over = window.getShell().getBounds();
        Rectangle screen = window.getShell().getMonitor().getClientArea();
        var size = made.getSize();
        int x = Math.min(over.x + over.width, screen.x + screen.width) - size.x - GAP;
        int y = Math.min(over.y + over.height, screen.y + screen.height) - size.y - 6 * GAP;
        made.setLocation(Math.max(screen.x, x), Math.max(screen.y, y));
    }
}
