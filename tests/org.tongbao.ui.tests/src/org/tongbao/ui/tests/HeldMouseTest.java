package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.widgets.StackedLayout;
import org.tongbao.ui.widgets.VerticalScroll;

/** A page that grows above a box while the box is being clicked. */
final class HeldMouseTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final VerticalScroll scroll = new VerticalScroll(shell, new StackedLayout(0, 0, 2));
    private final Composite body = scroll.body();
    private final Label above = new Label(body, SWT.WRAP);
    private final Button box = new Button(body, SWT.CHECK);

    @BeforeEach
    void layOut() {
        above.setText("短");
        scroll.control().setSize(300, 200);
        scroll.relayout(above);
        settle();
    }

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    @Test
    void page_growsWhileTheButtonIsHeld_movesWhenItIsLetGo() {
        int before = box.getLocation().y;
        mouse(SWT.MouseDown);
        above.setText("一\n二\n三\n四");
        scroll.relayout(above);
        settle();
        assertEquals(before, box.getLocation().y);
        mouse(SWT.MouseUp);
        settle();
        assertTrue(box.getLocation().y > before);
    }

    @Test
    void page_growsWhileNothingIsHeld_movesSoon() {
        int before = box.getLocation().y;
        mouse(SWT.MouseDown);
        mouse(SWT.MouseUp);
        settle();
        above.setText("一\n二\n三\n四");
        scroll.relayout(above);
        settle();
        assertTrue(box.getLocation().y > before);
    }

    @Test
    void whatIsGoneByTheRelease_isLeftOut() {
        int before = box.getLocation().y;
        mouse(SWT.MouseDown);
        above.dispose();
        scroll.relayout(above, box);
        mouse(SWT.MouseUp);
        settle();
        assertTrue(box.getLocation().y < before);
    }

    private void mouse(int type) {
        var event = new Event();
        event.button = 1;
        box.notifyListeners(type, event);
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left to do
        }
    }
}
