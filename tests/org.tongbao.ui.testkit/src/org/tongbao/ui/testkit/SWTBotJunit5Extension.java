package org.tongbao.ui.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;

/**
 * Takes a picture of the screen when a test fails, then tidies up so that the next begins as if it had not; and fails a test during which the
 * program logged an error, even though the screen looked right.
 */
public final class SWTBotJunit5Extension
        implements BeforeEachCallback,
                AfterTestExecutionCallback,
                AfterEachCallback,
                LifecycleMethodExecutionExceptionHandler {

    private final List<IStatus> errors = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener listener = this::logged;

    @Override
    public void beforeEach(@Nullable ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(@Nullable ExtensionContext context) {
        Platform.removeLogListener(listener);
        if (context != null) {
            errors.removeIf(error -> expected(context, error));
        }
        if (!errors.isEmpty()) {
            var failure = new AssertionError("errors were logged: " + errors);
            errors.stream().map(IStatus::getException).filter(Objects::nonNull).forEach(failure::addSuppressed);
            throw failure;
        }
    }

    private static boolean expected(ExtensionContext context, IStatus error) {
        @Nullable LogsErrors words = context.getRequiredTestClass().getAnnotation(LogsErrors.class);
        return words != null && Stream.of(words.value()).anyMatch(error.getMessage()::contains);
    }

    private void logged(@Nullable IStatus status, @Nullable String plugin) {
        if (status != null && status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    }

    @Override
    public void afterTestExecution(@Nullable ExtensionContext context) {
        if (context != null && context.getExecutionException().isPresent()) {
            failed(context);
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
            failed(context);
        }
        throw failure == null ? new IllegalStateException("a failure without cause") : failure;
    }

    private static void failed(ExtensionContext context) {
        capture(context);
        Tidying.tidy();
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
