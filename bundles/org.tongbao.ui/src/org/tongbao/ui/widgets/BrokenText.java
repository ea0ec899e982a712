package org.tongbao.ui.widgets;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/**
 * The text of a label or button, broken into lines at the control's width by us where the platform is slow at it: GTK
 * measures a label that wraps by breaking it behind every single letter, which takes six milliseconds for an English
 * sentence. Elsewhere the control wraps by itself. For controls placed by a {@link WidthLayout}. UI thread.
 */
public final class BrokenText {

    /** Data key of a control's text without the breaks made here; absent where the control breaks them itself. */
    public static final String WHOLE = "org.tongbao.ui.text";

    private static final boolean SLOW = "gtk".equals(SWT.getPlatform());
    private static final String KEY = BrokenText.class.getName();
    private static final int NARROWEST = 16;

    private final Control control;
    private final Consumer<String> show;
    private String text = "";
    private String shown = "";
    private Optional<Point> frame = Optional.empty();

    private BrokenText(Control control, Consumer<String> show) {
        this.control = control;
        this.show = show;
        control.setData(KEY, this);
        control.addListener(SWT.Resize, event -> breakLines());
    }

    /** The style of a control that is to wrap, for its constructor. */
    public static int style(int style) {
        return SLOW ? style & ~SWT.WRAP : style | SWT.WRAP;
    }

    /** Gives a label made with {@link #style} its text. */
    public static void set(Label label, String text) {
        set(label, label::setText, text);
    }

    /** Gives a button made with {@link #style} its text. */
    public static void set(Button button, String text) {
        set(button, button::setText, text);
    }

    private static void set(Control control, Consumer<String> show, String text) {
        if (!SLOW) {
            show.accept(text);
            return;
        }
        of(control).orElseGet(() -> new BrokenText(control, show)).setText(text);
    }

    /** The text of a label without the breaks made here. */
    public static String get(Label label) {
        return of(label).map(broken -> broken.text).orElseGet(label::getText);
    }

    /** What breaks the text of a control; empty when the control does so itself. */
    static Optional<BrokenText> of(Control control) {
        return control.getData(KEY) instanceof BrokenText broken ? Optional.of(broken) : Optional.empty();
    }

    /** The size at a width, {@link SWT#DEFAULT} for one line. */
    Point size(int width) {
        var around = frame();
        var layout = layout(width == SWT.DEFAULT ? SWT.DEFAULT : width - around.x);
        var bounds = layout.getBounds();
        int line = layout.getLineBounds(0).height;
        return new Point(
                width == SWT.DEFAULT ? bounds.width + around.x : width,
                Math.max(bounds.height, line) + Math.max(0, around.y));
    }

    private void setText(String words) {
        text = words;
        control.setData(WHOLE, words);
        frame = Optional.empty();
        show(words);
        breakLines();
    }

    /** What the control needs around its text: the box of a button. */
    private Point frame() {
        if (frame.isEmpty()) {
            boolean whole = shown.equals(text);
            if (!whole) {
                show(text);
            }
            var bounds = layout(SWT.DEFAULT).getBounds();
            var size = control.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
            frame = Optional.of(new Point(size.x - bounds.width, size.y - bounds.height));
        }
        return frame.get();
    }

    private void breakLines() {
        int width = control.getSize().x;
        if (width <= 0 || text.isEmpty()) {
            return;
        }
        var layout = layout(width - frame().x);
        var lines = new StringBuilder();
        int[] starts = layout.getLineOffsets();
        for (int i = 0; i + 1 < starts.length; i++) {
            var line = text.substring(starts[i], starts[i + 1]);
            lines.append(i == 0 ? "" : "\n").append(line.stripTrailing());
        }
        show(lines.toString());
    }

    private void show(String words) {
        if (!words.equals(shown)) {
            shown = words;
            show.accept(words);
        }
    }

    private TextLayout layout(int width) {
        var layout = layout(control.getDisplay());
        layout.setFont(control.getFont());
        layout.setWidth(width == SWT.DEFAULT ? SWT.DEFAULT : Math.max(NARROWEST, width));
        layout.setText(text.isEmpty() ? " " : text);
        return layout;
    }

    /** One for all: it is only asked, and filled anew each time. */
    private static TextLayout layout(Display display) {
        if (display.getData(KEY) instanceof TextLayout layout) {
            return layout;
        }
        var layout = new TextLayout(display);
        display.setData(KEY, layout);
        display.disposeExec(layout::dispose);
        return layout;
    }
}
