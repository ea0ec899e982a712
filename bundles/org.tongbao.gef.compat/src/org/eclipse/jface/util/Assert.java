package org.eclipse.jface.util;

import org.eclipse.jdt.annotation.Nullable;

/** Conditions that hold unless there is a defect. Any thread. */
public final class Assert {

    private Assert() {
        super();
    }

    /** Fails on null. */
    public static void isNotNull(@Nullable Object object) {
        isNotNull(object, "");
    }

    /** Fails on null with a message. */
    public static void isNotNull(@Nullable Object object, String message) {
        isTrue(object != null, message);
    }

    /** Fails on false. */
    public static boolean isTrue(boolean condition) {
        return isTrue(condition, "");
    }

    /** Fails on false with a message. */
    public static boolean isTrue(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
        return true;
    }
}
