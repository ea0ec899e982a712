package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.widgets.BrokenText;
import org.tongbao.ui.widgets.StackedLayout;

/** Labels and buttons whose lines are broken by us. */
final class BrokenTextTest {

    private static final List<String> TEXTS = List.of(
            "Serious leak of sensitive operational information, or of core operational information not involving any"
                    + " critical infrastructure",
            "未涉及關鍵基礎設施維運之核心業務資訊遭嚴重洩漏，或未涉及關鍵基礎設施維運之核心資通系統遭嚴重竄改",
            "two\nlines, the second of which is a good deal longer than the first one",
            "短",
            "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷");

    @Test
    void text_atAnyWidth_isWholeAndNotCut() {
        var shell = new Shell(Display.getDefault());
        try {
            var body = new Composite(shell, SWT.NONE);
            body.setLayout(new StackedLayout(0, 0, 2));
            for (var text : TEXTS) {
                BrokenText.set(new Label(body, BrokenText.style(SWT.WRAP)), text);
                BrokenText.set(new Button(body, BrokenText.style(SWT.CHECK)), text);
            }
            for (int width : new int[] {700, 90, 260, 1500, 150}) {
                body.setSize(width, body.computeSize(width, SWT.DEFAULT).y);
                body.layout(true);
                for (var child : body.getChildren()) {
                    var needed = child.computeSize(
                            (child.getStyle() & SWT.WRAP) == 0 ? SWT.DEFAULT : width, SWT.DEFAULT, true);
                    var shown = child instanceof Button button ? button.getText() : ((Label) child).getText();
                    assertTrue(needed.x <= child.getSize().x, () -> width + " too wide: " + shown);
                    assertTrue(needed.y <= child.getSize().y, () -> width + " too high: " + shown);
                }
            }
            var label = (Label) body.getChildren()[2];
            assertEquals(TEXTS.get(1), BrokenText.get(label));
            if (label.getText().contains("\n")) {
                assertEquals(TEXTS.get(1), label.getData(BrokenText.WHOLE));
            }
        } finally {
            shell.dispose();
        }
    }

    @Test
    void text_setAnew_isBrokenAnew() {
        var shell = new Shell(Display.getDefault());
        try {
            var label = new Label(shell, BrokenText.style(SWT.WRAP));
            BrokenText.set(label, TEXTS.get(0));
            label.setBounds(0, 0, 120, 200);
            BrokenText.set(label, "short");
            assertEquals("short", label.getText());
            BrokenText.set(label, TEXTS.get(0));
            label.setBounds(0, 0, 3000, 20);
            assertEquals(TEXTS.get(0), label.getText());
        } finally {
            shell.dispose();
        }
    }
}
