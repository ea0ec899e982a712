package org.tongbao.core.category;

import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Finding;

/** The categories contributed to the extension point {@code org.tongbao.core.categories}. OSGi service, any thread. */
public interface CategoryRegistry {

    /** All usable categories, in the order of the official form, then by id. */
    List<CategoryDescriptor> categories();

    /** The category with this id, if it is installed and usable. */
    Optional<CategoryDescriptor> find(String id);

    /** What is wrong with whose contribution. */
    List<Finding> findings();
}
