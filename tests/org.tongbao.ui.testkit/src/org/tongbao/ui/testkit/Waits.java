package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** Waits for conditions, letting the user interface work in between. */
final class Waits {

    /** On a machine that stands still for a while time passes in which nothing can come true. */
    private static final int FEWEST_LOOKS = 50;

    private static final int MINUTES_UNTIL_IT_HANGS = 3;

    private Waits() {}

    /** Waits until the condition is true, at most that many milliseconds; longer where there was hardly time to look. */
    static void waitUntil(ICondition condition, long timeout) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
        int looks = 0;
        @Nullable Throwable last;
        do {
            try {
                if (condition.test()) {
                    return;
                }
                last = null;
            } catch (Exception e) {
                last = e;
            }
            letTheUserInterfaceWork();
        } while (++looks < FEWEST_LOOKS || System.nanoTime() < end);
        throw new TimeoutException("after " + timeout + " ms: " + condition.getFailureMessage(), last);
    }

    /** Waits until the search on the user-interface thread finds one, and returns it. */
    static <T> T waitForOne(
            String description, Supplier<List<String>> whatThereIs, UIThreadRunnable.Result<Optional<T>> search) {
        var found = new ArrayList<T>();
        try {
            waitUntil(
                    () -> {
                        syncExec(search).ifPresent(found::add);
                        return !found.isEmpty();
                    },
                    SWTBotPreferences.TIMEOUT);
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException("no " + description + "; there are " + whatThereIs.get(), e);
        }
        return found.get(0);
    }

    /** Leaves the user interface alone for the time between two looks. */
    static void letTheUserInterfaceWork() {
        var passed = new CountDownLatch(1);
        var display = UIThreadRunnable.display();
        display.syncExec(() -> display.timerExec(SWTBotPreferences.DEFAULT_POLL_DELAY, passed::countDown));
        try {
            if (!passed.await(MINUTES_UNTIL_IT_HANGS, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the user interface hangs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
