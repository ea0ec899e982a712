package org.tongbao.core.internal.registry;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Reads the categories that bundles contribute; their forms are not opened. */
final class CategoryExtensions {

    private final IExtensionRegistry registry;
    private final DefinitionFiles files;

    CategoryExtensions(IExtensionRegistry registry, ContributedFiles files) {
        this.registry = registry;
        this.files = new DefinitionFiles(files);
    }

    /** The usable ones with findings about the others. */
    Result<List<CategoryEntry>> read() {
        return new ExtensionReader<CategoryEntry>(registry, ContributedCategories.POINT, "category", this::describe)
                .read();
    }

    private Result<CategoryEntry> describe(Contribution contribution) {
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
        Optional<Integer> order = CategoryEntry.position(contribution.attribute("order"));
        if (order.isEmpty()) {
            return invalid(contribution, "order", "0, 1, 2 …");
        }
        Optional<Integer> contract = CategoryEntry.position(contribution.attribute("contract"));
        if (contract.isEmpty()) {
            return invalid(contribution, "contract", "1, 2, 3 …");
        }
        int written = contribution.attribute("contract").isEmpty() ? 1 : contract.get();
        Result<Integer> known = DefinitionFiles.ofContract(order.get(), contribution.id(), written);
        if (!known.done()) {
            return Result.refused(newer(contribution, written));
        }
        return optional(contribution, "checklist")
                .then(checklist -> optional(contribution, "procedure")
                        .then(procedure -> entry(contribution, order.get(), name, checklist, procedure)));
    }

    /** A file that need not be named but must be there when it is. */
    private Result<Optional<URL>> optional(Contribution contribution, String attribute) {
        return contribution.attribute(attribute).isEmpty()
                ? Result.of(Optional.empty())
                : files.file(contribution, attribute).map(Optional::of);
    }

    private Result<CategoryEntry> entry(
            Contribution contribution, int order, String name, Optional<URL> checklist, Optional<URL> procedure) {
        Optional<Callable<AnswerValidator>> validator =
                contribution.attribute("validator").isEmpty()
                        ? Optional.empty()
                        : Optional.of(once(contribution.instance("validator", AnswerValidator.class)));
        return files.file(contribution, "form")
                .map(form -> new CategoryEntry(
                        order,
                        new CategoryDescriptor(
                                contribution.id(), name, contribution.contributor(), form, checklist, procedure),
                        validator));
    }

    private static Finding newer(Contribution contribution, int contract) {
        return Finding.error(
                CoreFinding.DEFINITION_CONTRACT,
                contribution.id(),
                contribution.contributor(),
                Integer.toString(contract),
                Integer.toString(DefinitionFiles.CONTRACT));
    }

    private static Result<CategoryEntry> invalid(Contribution contribution, String attribute, String expected) {
        return Result.refused(Finding.error(
                CoreFinding.EXTENSION_ATTRIBUTE_INVALID,
                contribution.id(),
                contribution.contributor(),
                contribution.id(),
                contribution.point(),
                attribute,
                contribution.attribute(attribute),
                expected));
    }

    /** Makes it on the first call and gives the same from then on; a failure is remembered by the guard. */
    private static <T> Callable<T> once(Callable<T> make) {
        return new Callable<>() {
            private @Nullable T made;

            @Override
            public synchronized T call() throws Exception {
                T known = made;
                if (known == null) {
                    known = make.call();
                    made = known;
                }
                return known;
            }
        };
    }
}
