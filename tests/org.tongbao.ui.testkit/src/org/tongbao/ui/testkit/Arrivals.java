package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/** Waits for keys and clicks to come back from the window system, however long that takes on a busy machine. */
final class Arrivals {

    /** Half of it is passed here, the other half by the user interface. */
    private static final int PAUSE = 2 * SWTBotPreferences.DEFAULT_POLL_DELAY;

    private Arrivals() {}

    /**
     * Does something and waits until as many events of that type have arrived.
     *
     * @param patience most milliseconds to wait, counted while the user interface works
     * @return the widgets the events arrived at, in order
     */
    static List<Widget> await(int type, int count, long patience, Runnable doing) {
        List<Widget> met = Collections.synchronizedList(new ArrayList<>());
        var arrived = new CountDownLatch(count);
        Listener listener = event -> {
            met.add(event.widget);
            arrived.countDown();
        };
        var display = UIThreadRunnable.display();
        syncExec(() -> display.addFilter(type, listener));
        try {
            doing.run();
            // Which is no error where it does not arrive: the caller sees it by what was met.
            for (long left = patience; left > 0 && !arrived.await(PAUSE / 2, TimeUnit.MILLISECONDS); left -= PAUSE) {
                Waits.letTheUserInterfaceWork();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            syncExec(() -> display.removeFilter(type, listener));
        }
        // What the event has put off until later, such as moving the focus.
        syncExec(() -> {});
        return List.copyOf(met);
    }
}
