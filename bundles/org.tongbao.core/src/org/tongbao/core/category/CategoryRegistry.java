package org.tongbao.core.category;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongbao.model.finding.Finding;

/**
 * The categories contributed to the extension point {@code org.tongbao.core.categories} and those of the user's category
 * packs. They may come and go while the program runs. OSGi service, any thread.
 */
public interface CategoryRegistry {

    /** All usable categories, in the order of the official form, then by id. */
    List<CategoryDescriptor> categories();

    /** The category with this id, if it is installed and usable. */
    Optional<CategoryDescriptor> find(String id);

    /**
     * What makes the category's own validator; empty when it has none. Making and calling it is foreign code, to be done
     * through a guard only.
     */
    Optional<Callable<AnswerValidator>> validator(String id);

    /** What is wrong with whose contribution. */
    List<Finding> findings();

    /** Looks again at what is installed and tells the listeners. */
    void refresh();

    /** Is told, on any thread, after categories came or went. */
    void addListener(Runnable listener);

    /** Is not told any more. */
    void removeListener(Runnable listener);
}
