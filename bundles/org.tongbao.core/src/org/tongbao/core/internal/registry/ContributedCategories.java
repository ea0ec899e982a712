package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** The categories contributed by bundles. What is read is kept as one immutable value until something changes. */
@Component
public final class ContributedCategories implements CategoryRegistry {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.core.categories";

    private final IExtensionRegistry registry;
    private final ContributedFiles files;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IRegistryEventListener changes = new Changes();
    private volatile Known known;

    /** Reads the categories of all installed bundles. */
    @Activate
    public ContributedCategories(@Reference IExtensionRegistry registry) {
        this(registry, ContributedFiles.ofBundles());
        registry.addListener(changes, POINT);
    }

    /** Reads the categories of a registry whose files are found as given. */
    public ContributedCategories(IExtensionRegistry registry, ContributedFiles files) {
        this.registry = registry;
        this.files = files;
        known = read();
    }

    @Deactivate
    void stop() {
        registry.removeListener(changes);
    }

    @Override
    public List<CategoryDescriptor> categories() {
        return known.entries().stream().map(CategoryEntry::descriptor).toList();
    }

    @Override
    public Optional<CategoryDescriptor> find(String id) {
        return entry(id).map(CategoryEntry::descriptor);
    }

    @Override
    public Optional<Callable<AnswerValidator>> validator(String id) {
        return entry(id).flatMap(CategoryEntry::validator);
    }

    @Override
    public List<Finding> findings() {
        return known.findings();
    }

    @Override
    public void refresh() {
        known = read();
        listeners.forEach(Runnable::run);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private Optional<CategoryEntry> entry(String id) {
        return known.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private Known read() {
        Result<List<CategoryEntry>> read = new CategoryExtensions(registry, files).read();
        List<CategoryEntry> entries = new ArrayList<>(read.get());
        entries.sort(Comparator.comparingInt(CategoryEntry::order).thenComparing(CategoryEntry::id));
        return new Known(List.copyOf(entries), read.findings());
    }

    private record Known(List<CategoryEntry> entries, List<Finding> findings) {}

    /** Contributions of a bundle that came or went; the registry tells of them on a thread of its own. */
    private final class Changes implements IRegistryEventListener {

        @Override
        public void added(IExtension @Nullable [] extensions) {
            refresh();
        }

        @Override
        public void removed(IExtension @Nullable [] extensions) {
            refresh();
        }

        @Override
        public void added(IExtensionPoint @Nullable [] points) {
            // the point is ours and stays
        }

        @Override
        public void removed(IExtensionPoint @Nullable [] points) {
            // the point is ours and stays
        }
    }
}
