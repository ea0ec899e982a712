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

    private Waits() {}

    /** Waits until the condition is true, at most that many milliseconds. */
    static void waitUntil(ICondition condition, long timeout) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
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
        } while (System.nanoTime() < end);
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

    private static void letTheUserInterfaceWork() {
        var passed = new CountDownLatch(1);
        var display = UIThreadRunnable.display();
        display.syncExec(() -> display.timerExec(SWTBotPreferences.DEFAULT_POLL_DELAY, passed::countDown));
        try {
            if (!passed.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the user interface hangs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
