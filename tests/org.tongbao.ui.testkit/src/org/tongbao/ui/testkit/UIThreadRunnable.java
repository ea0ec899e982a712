package org.tongbao.ui.testkit;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs code of a test on the user-interface thread. */
public final class UIThreadRunnable {

    private UIThreadRunnable() {}

    /** Something read from the user interface. */
    @FunctionalInterface
    public interface Result<T> {

        /** Reads it; called on the user-interface thread. */
        T run();
    }

    /** Something done to the user interface. */
    @FunctionalInterface
    public interface VoidResult {

        /** Does it; called on the user-interface thread. */
        void run();
    }

    /** Runs the code on the user-interface thread, waits for it and hands on what it returned or threw. */
    public static <T> T syncExec(Result<T> toExecute) {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<@Nullable Throwable>();
        display().syncExec(() -> {
            try {
                result.set(toExecute.run());
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
        switch (failure.get()) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {
                return result.get();
            }
        }
    }

    /** Runs the code on the user-interface thread, waits for it and hands on what it threw. */
    public static void syncExec(VoidResult toExecute) {
        syncExec(() -> {
            toExecute.run();
            return Boolean.TRUE;
        });
    }

    /** Has the code run on the user-interface thread soon; waits only until the queue before it is empty. */
    public static void asyncExec(VoidResult toExecute) {
        display().asyncExec(toExecute::run);
        display().syncExec(() -> {});
    }

    /** The workbench's display. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
