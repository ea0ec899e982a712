package org.tongbao.core.internal.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** The categories contributed by bundles. */
@Component
public final class ContributedCategories implements CategoryRegistry {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.core.categories";

    private final List<CategoryDescriptor> categories;
    private final List<Finding> findings;

    /** Reads the categories of all installed bundles. */
    @Activate
    public ContributedCategories(@Reference IExtensionRegistry registry) {
        this(registry, ContributedFiles.ofBundles());
    }

    /** Reads the categories of a registry whose files are found as given. */
    public ContributedCategories(IExtensionRegistry registry, ContributedFiles files) {
        var definitions = new DefinitionFiles(files);
        Result<List<Placed>> read =
                new ExtensionReader<Placed>(registry, POINT, "category", c -> describe(c, definitions)).read();
        categories = read.get().stream()
                .sorted(Comparator.comparingInt(Placed::order)
                        .thenComparing(placed -> placed.descriptor().id()))
                .map(Placed::descriptor)
                .toList();
        findings = read.findings();
    }

    @Override
    public List<CategoryDescriptor> categories() {
        return categories;
    }

    @Override
    public Optional<CategoryDescriptor> find(String id) {
        return categories.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    private static Result<Placed> describe(Contribution contribution, DefinitionFiles definitions) {
        String name = contribution.attribute("name");
        if (name.isEmpty()) {
            return Result.refused(Finding.error(
                    CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                    contribution.id(),
                    contribution.contributor(),
                    contribution.id(),
                    contribution.point(),
                    "name"));
        }
        Optional<Integer> order = order(contribution.attribute("order"));
        if (order.isEmpty()) {
            return Result.refused(Finding.error(
                    CoreFinding.EXTENSION_ATTRIBUTE_INVALID,
                    contribution.id(),
                    contribution.contributor(),
                    contribution.id(),
                    contribution.point(),
                    "order",
                    contribution.attribute("order"),
                    "0, 1, 2 …"));
        }
        return definitions
                .file(contribution, "form")
                .map(form -> new Placed(
                        order.get(),
                        new CategoryDescriptor(contribution.id(), name, contribution.contributor(), form)));
    }

    private static Optional<Integer> order(String text) {
        if (text.isEmpty()) {
            return Optional.of(Integer.MAX_VALUE);
        }
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private record Placed(int order, CategoryDescriptor descriptor) {}
}
