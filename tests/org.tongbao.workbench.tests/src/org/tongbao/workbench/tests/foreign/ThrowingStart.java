package org.tongbao.workbench.tests.foreign;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Cannot even be made when its bundle starts. */
public final class ThrowingStart implements BundleActivator {

    /** Throws. */
    public ThrowingStart() {
        throw new IllegalStateException("no licence to start");
    }

    @Override
    public void start(@Nullable BundleContext context) {
        // never reached
    }

    @Override
    public void stop(@Nullable BundleContext context) {
        // never reached
    }
}
