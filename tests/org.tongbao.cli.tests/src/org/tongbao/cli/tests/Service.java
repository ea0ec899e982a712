package org.tongbao.cli.tests;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Finds services of the running program. */
final class Service {

    private static final long PATIENCE_MILLIS = 120_000;

    private Service() {
        super();
    }

    /** The service of this type; waits for it a while. */
    static <S> S get(Class<S> type) throws InterruptedException {
        var bundles = FrameworkUtil.getBundle(Service.class).getBundleContext();
        var tracker = new ServiceTracker<S, S>(bundles, type, null);
        tracker.open();
        try {
            @Nullable S service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("not there: " + type.getName());
            }
            return service;
        } finally {
            tracker.close();
        }
    }
}
