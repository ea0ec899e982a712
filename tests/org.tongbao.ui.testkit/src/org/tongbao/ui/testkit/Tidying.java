package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Puts away what a test that failed has left behind, so that its next try and the tests after it begin as the first did. */
final class Tidying {

    private static final int[] MODIFIERS = {KeyEvent.VK_SHIFT, KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_META};

    /** Dialogs may ask before they close; who still stands there after so many looks is taken away. */
    private static final int LOOKS = 25;

    private Tidying() {}

    /** Lets go of the mouse and the keys, and closes all windows but those of the workbench. */
    static void tidy() {
        letGo();
        for (int look = 0; look < LOOKS && !strayShells().isEmpty(); look++) {
            strayShells().forEach(Tidying::close);
            Waits.letTheUserInterfaceWork();
        }
        syncExec(() -> strayShells().forEach(Shell::dispose));
    }

    /** A button or a key that stays held changes the meaning of all that follow. */
    private static void letGo() {
        try {
            var robot = new Robot();
            // ends a drag before something is dropped
            robot.keyPress(KeyEvent.VK_ESCAPE);
            robot.keyRelease(KeyEvent.VK_ESCAPE);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            for (int key : MODIFIERS) {
                robot.keyRelease(key);
            }
        } catch (AWTException | RuntimeException e) {
            // The test's own failure is what counts.
            ILog.of(Tidying.class).warn("the mouse and the keys could not be let go of", e);
        }
    }

    /** The newest first: what stands before another window keeps that one from closing. */
    private static List<Shell> strayShells() {
        return syncExec(() -> Arrays.stream(UIThreadRunnable.display().getShells())
                .filter(shell -> shell.isVisible() && !ofWorkbench(shell))
                .toList()
                .reversed());
    }

    private static boolean ofWorkbench(Shell shell) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .anyMatch(window -> window.getShell() == shell);
    }

    private static void close(Shell shell) {
        asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        });
    }
}
