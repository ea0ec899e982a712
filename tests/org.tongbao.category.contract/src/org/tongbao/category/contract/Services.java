package org.tongbao.category.contract;

import java.util.Objects;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Finds the services of the running program. */
public final class Services {

    private static final long PATIENCE_MILLIS = 120_000;

    private Services() {
        super();
    }

    /** The service; fails when it does not come. */
    public static <T> T get(Class<T> type) {
        var context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        var tracker = new ServiceTracker<T, T>(context, type, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(PATIENCE_MILLIS), type.getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
