package org.tongbao.ui.internal.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.ui.widgets.WidthLayout;

/** Layout of a text of several lines that grows with its content, from a few lines to sixty. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class GrowingText extends WidthLayout {

    private static final int MOST_LINES = 60;
    private static final int FIRST_SIZE = 200;
    private static final int PADDING = 16;
    private final Text text;
    private final TextLayout measure;
    private final int fewestLines;
    private int height;

    private GrowingText(Text text, int fewestLines) {
        this.text = text;
        this.fewestLines = fewestLines;
        measure = new TextLayout(text.getDisplay());
        text.addDisposeListener(event -> measure.dispose());
    }

    /** A text of at least {@code fewestLines} lines. */
    static Text create(Drawing drawing, Composite parent, int fewestLines) {
        var frame = drawing.composite(parent);
        var text = drawing.toolkit().createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        var growing = new GrowingText(text, fewestLines);
        frame.setLayout(growing);
        // GTK complains about scroll bars in a text that has no size yet.
        text.setSize(FIRST_SIZE, FIRST_SIZE);
        frame.setSize(FIRST_SIZE, FIRST_SIZE);
        TabKey.leaves(text);
        text.addModifyListener(event -> {
            if (text.getSize().x > 0 && growing.heightAt(text.getSize().x) != growing.height) {
                drawing.relayout(text);
            }
        });
        return text;
    }

    private int heightAt(int width) {
        measure.setFont(text.getFont());
        measure.setWidth(Math.max(32, width - PADDING));
        measure.setText(text.getText() + " ");
        int line = text.getLineHeight();
        return Math.clamp(measure.getBounds().height, fewestLines * line, MOST_LINES * line) + PADDING;
    }

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        height = heightAt(width);
        if (move) {
            text.setBounds(0, 0, width, height);
        }
        return height;
    }
}
