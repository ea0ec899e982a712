package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A widget as a user meets it.
 *
 * @param <T> the widget's class
 */
public abstract class AbstractSWTBot<T extends Widget> {

    /** The widget itself, as it was last found; touch it on the user-interface thread only. */
    public T widget;

    private final Supplier<Optional<T>> again;

    /** A bot for that widget. */
    protected AbstractSWTBot(T widget) {
        this(new Sought<>(widget, Optional::empty));
    }

    /** A bot for a widget that is looked for again where it was drawn anew. */
    AbstractSWTBot(Sought<T> sought) {
        widget = sought.widget();
        again = sought.again();
    }

    /** Looks for it again when it is gone; on the user-interface thread. */
    final void revive() {
        if (widget.isDisposed()) {
            again.get().ifPresent(found -> widget = found);
        }
    }

    /** Reads something of it. */
    protected final <R> R read(UIThreadRunnable.Result<R> reading) {
        return syncExec(() -> {
            revive();
            return reading.run();
        });
    }

    /** Does something with it as soon as it can be used, in one go, so that nothing comes in between. */
    protected final void act(UIThreadRunnable.VoidResult doing) {
        act(() -> true, doing);
    }

    /** The same once something is so as well. */
    final void act(BooleanSupplier ready, UIThreadRunnable.VoidResult doing) {
        var done = new AtomicBoolean();
        ICondition acted = () -> {
            asyncExec(() -> {
                // a look that was late must not do it a second time
                if (!done.get() && enabled() && ready.getAsBoolean()) {
                    done.set(true);
                    doing.run();
                }
            });
            return done.get();
        };
        Waits.waitUntil(acted.named("not enabled: " + this), SWTBotPreferences.TIMEOUT);
    }

    /** What is written on it, without mnemonics. */
    public String getText() {
        return read(() -> Finder.text(widget));
    }

    /** Its tool tip; empty when it has none. */
    public String getToolTipText() {
        return read(() -> Finder.toolTip(widget));
    }

    /** Its id for tests; empty when it has none. */
    public String getId() {
        return read(() -> Finder.id(widget));
    }

    /** Whether it can be used. */
    public boolean isEnabled() {
        return syncExec(() -> enabled());
    }

    private boolean enabled() {
        revive();
        return !widget.isDisposed()
                && switch ((Widget) widget) {
                    case Control control -> control.isEnabled();
                    case ToolItem item -> item.isEnabled();
                    default -> true;
                };
    }

    /** Whether it is on the screen. */
    public boolean isVisible() {
        return read(() -> !widget.isDisposed() && (!(widget instanceof Control control) || control.isVisible()));
    }

    /** Whether it has the keyboard's focus. */
    public boolean isActive() {
        return read(() -> !widget.isDisposed() && widget.getDisplay().getFocusControl() == widget);
    }

    /** Gives it the keyboard's focus. */
    public AbstractSWTBot<T> setFocus() {
        act(() -> {
            if (widget instanceof Control control) {
                control.getShell().forceActive();
                control.forceFocus();
            }
        });
        return this;
    }

    /** Presses keys with the widget focused, for example {@code SWT.CTRL, 's'}. */
    public AbstractSWTBot<T> pressShortcut(int modifiers, char key) {
        setFocus();
        Keyboard.pressShortcut(modifiers, key);
        return this;
    }

    /** The item of the widget's context menu with that text. */
    public SWTBotMenu contextMenu(String text) {
        return SWTBotMenu.contextMenu((Control) read(() -> widget)).menu(text);
    }

    /** Waits until the widget can be used. */
    protected void waitUntilEnabled() {
        Waits.waitUntil(((ICondition) this::isEnabled).named("not enabled: " + this), SWTBotPreferences.TIMEOUT);
    }

    /** Sends the widget an event of that type, as the system does. */
    protected void notify(int eventType) {
        notify(eventType, new Event());
    }

    /** Sends the widget that event, as the system does, as soon as it can be used. */
    protected void notify(int eventType, Event event) {
        act(() -> send(eventType, event));
    }

    /**
     * Changes what the widget shows and tells its listeners in one go, as the system does: a program that shows its own state
     * anew in between would take the change back before anybody heard of it.
     */
    protected void changed(UIThreadRunnable.VoidResult change) {
        act(() -> {
            change.run();
            send(SWT.Selection, new Event());
        });
    }

    /** Tells the widget's listeners; on the user-interface thread. */
    final void send(int eventType, Event event) {
        if (!widget.isDisposed()) {
            event.widget = widget;
            event.type = eventType;
            event.display = widget.getDisplay();
            event.time = (int) System.currentTimeMillis();
            widget.notifyListeners(eventType, event);
        }
    }

    /** Sends a press and a release of the left mouse button. */
    protected void notifyMouseClick() {
        for (int type : new int[] {SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp}) {
            var event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = 2;
            event.y = 2;
            if (type == SWT.MouseUp) {
                event.stateMask = SWT.BUTTON1;
            }
            asyncExec(() -> send(type, event));
        }
    }

    @Override
    public String toString() {
        return syncExec(() -> widget.isDisposed()
                ? getClass().getSimpleName() + " (gone)"
                : getClass().getSimpleName() + "「" + Finder.text(widget) + "」 " + Finder.id(widget));
    }
}
