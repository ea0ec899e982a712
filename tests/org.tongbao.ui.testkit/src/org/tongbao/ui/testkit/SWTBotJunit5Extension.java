package org.tongbao.ui.testkit;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;

/** Takes a picture of the screen when a test fails, before anything is tidied up. */
public final class SWTBotJunit5Extension
        implements AfterTestExecutionCallback, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void afterTestExecution(@Nullable ExtensionContext context) {
        if (context != null && context.getExecutionException().isPresent()) {
            capture(context);
        }
    }

    @Override
    public void handleBeforeEachMethodExecutionException(
            @Nullable ExtensionContext context, @Nullable Throwable failure) throws Throwable {
        captureAndThrow(context, failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(@Nullable ExtensionContext context, @Nullable Throwable failure)
            throws Throwable {
        captureAndThrow(context, failure);
    }

    private static void captureAndThrow(@Nullable ExtensionContext context, @Nullable Throwable failure)
            throws Throwable {
        if (context != null) {
            capture(context);
        }
        throw failure == null ? new IllegalStateException("a failure without cause") : failure;
    }

    private static void capture(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getDisplayName().replaceAll("[^\\p{L}\\p{N}_-]", "") + ".png";
        Path file = Screenshots.FOLDER.resolve(name);
        try {
            Screenshots.capture(file);
        } catch (RuntimeException e) {
            // The test's own failure is what counts; that there is no picture of it must not hide it.
            ILog.of(SWTBotJunit5Extension.class).warn("no picture of the failed test: " + file, e);
        }
    }
}
