package org.tongbao.core.extension;

import java.util.concurrent.Callable;
import org.eclipse.core.runtime.IConfigurationElement;

/**
 * One element contributed to an extension point, known by its attributes only.
 *
 * @param point full id of the extension point
 * @param id value of the attribute {@code id}, never blank
 * @param contributor symbolic name of the contributing bundle
 * @param element the element itself
 */
public record Contribution(String point, String id, String contributor, IConfigurationElement element) {

    /** The attribute's value; empty when it is absent. */
    public String attribute(String name) {
        String value = element.getAttribute(name);
        return value == null ? "" : value.strip();
    }

    /**
     * What makes an object of the class an attribute names. The contributor is started and the class loaded when it is
     * called, not before: that is foreign code, to be called through a {@link Guard}.
     */
    public <T> Callable<T> instance(String attribute, Class<T> type) {
        return () -> type.cast(element.createExecutableExtension(attribute));
    }
}
