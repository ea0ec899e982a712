package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Tests of the workbench, off the user-interface thread. */
final class FirstWindowTest {

    @Test
    void workbench_started_showsOneWindow() {
        var windows = new AtomicInteger();
        PlatformUI.getWorkbench()
                .getDisplay()
                .syncExec(() -> windows.set(PlatformUI.getWorkbench().getWorkbenchWindowCount()));
        assertEquals(1, windows.get());
    }
}
