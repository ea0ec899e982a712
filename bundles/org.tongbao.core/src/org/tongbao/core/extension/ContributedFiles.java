package org.tongbao.core.extension;

import java.net.URL;
import java.util.Optional;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.osgi.framework.Bundle;

/** Finds files inside contributing bundles without starting them. Any thread. */
public interface ContributedFiles {

    /**
     * The file at a path inside the contributor's bundle.
     *
     * @param path relative to the bundle's root
     */
    Optional<URL> find(IContributor contributor, String path);

    /** Files of installed OSGi bundles. */
    static ContributedFiles ofBundles() {
        return (contributor, path) -> {
            Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
            return bundle == null ? Optional.empty() : Optional.ofNullable(bundle.getEntry(path));
        };
    }
}
