package org.tongbao.flow.design.internal.sirius;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.flow.design.FlowDesign;

/**
 * Tells Sirius of the description where Sirius is installed. It is asked for by name, since it cannot be compiled
 * against: without it there is nothing to do.
 */
@Component(service = Registration.class, immediate = true)
public final class Registration {

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    private final boolean done;

    /** Registers with the installed Sirius, if there is one. */
    @Activate
    public Registration() {
        this(REGISTRY);
    }

    /** Registers with the registry of a name. */
    public Registration(String registry) {
        done = register(registry);
    }

    /** True when a registry took the description. */
    public boolean done() {
        return done;
    }

    private static boolean register(String name) {
        try {
            Class<?> type = Class.forName(name, true, Registration.class.getClassLoader());
            Object registry = type.getMethod("getInstance").invoke(null);
            type.getMethod("registerFromPlugin", String.class).invoke(registry, FlowDesign.PLATFORM_PATH);
            return true;
        } catch (ClassNotFoundException e) {
            // no Sirius here, as in the product: the viewer built in reads the description itself
            return false;
        } catch (ReflectiveOperationException e) {
            ILog.of(Registration.class).error("Sirius refused the description of procedures", e);
            return false;
        }
    }
}
