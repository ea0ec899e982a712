package org.tongbao.ui.testkit;

import org.eclipse.jdt.annotation.Nullable;

/** Says that a condition did not become true in time. */
public final class TimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Carries the condition's own failure message, and what its last test threw, if anything. */
    public TimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
