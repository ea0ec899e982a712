package org.tongbao.core.internal.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.plugin.UserBundles;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** The categories contributed by bundles and by the user's category packs. What is read is kept as one immutable value until something changes. */
@Component
public final class ContributedCategories implements CategoryRegistry {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.core.categories";

    private final IExtensionRegistry registry;
    private final ContributedFiles files;
    private final PackFolder packs;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IRegistryEventListener changes = new Changes();
    private volatile Known known;

    /** Reads the categories of all installed bundles. */
    @Activate
    public ContributedCategories(@Reference IExtensionRegistry registry, @Reference UserBundles bundles) {
        this(registry, ContributedFiles.ofBundles(), UserData.current().plugins());
        // the user's bundles are there already: that is why we ask for them
        Objects.requireNonNull(bundles, "ContributedCategories::bundles");
        registry.addListener(changes, POINT);
    }

    /**
     * Reads the categories of a registry and those of the category packs in a folder.
     *
     * @param files finds the files of the registry's contributors
     * @param packs folder of the packs, may not exist
     */
    public ContributedCategories(IExtensionRegistry registry, ContributedFiles files, Path packs) {
        this.registry = registry;
        this.files = files;
        this.packs = new PackFolder(packs);
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
        Result<List<CategoryEntry>> own = packs.read();
        List<CategoryEntry> entries = new ArrayList<>(read.get());
        List<Finding> trouble = new ArrayList<>(read.findings());
        trouble.addAll(own.findings());
        Map<String, String> owners = new HashMap<>();
        entries.forEach(entry -> owners.put(entry.id(), entry.descriptor().contributor()));
        for (CategoryEntry pack : own.get()) {
            String contributor = pack.descriptor().contributor();
            @Nullable String owner = owners.putIfAbsent(pack.id(), contributor);
            if (owner == null) {
                entries.add(pack);
            } else {
                trouble.add(Finding.error(
                        CoreFinding.EXTENSION_ID_DUPLICATE, pack.id(), contributor, pack.id(), POINT, owner));
            }
        }
        entries.sort(Comparator.comparingInt(CategoryEntry::order).thenComparing(CategoryEntry::id));
        return new Known(List.copyOf(entries), List.copyOf(trouble));
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
