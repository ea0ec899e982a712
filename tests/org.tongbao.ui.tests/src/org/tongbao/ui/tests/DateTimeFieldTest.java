package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.widgets.DateTimeField;

/** The entry of an instant as its window is taken down. */
final class DateTimeFieldTest {

    @Test
    void textDisposed_setFocus_isRefusedWithoutFailing() {
        var shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        try {
            var field = new DateTimeField(shell, Clock.systemUTC(), Case.ZONE, true);
            field.setSize(300, 60);
            field.layout();
            shell.open();
            assertTrue(field.setFocus());
            field.text().dispose();
            assertFalse(field.setFocus());
        } finally {
            shell.dispose();
        }
    }
}
