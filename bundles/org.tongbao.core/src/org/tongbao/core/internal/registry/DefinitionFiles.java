package org.tongbao.core.internal.registry;

import java.net.URL;
import java.util.Optional;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Finds the definition files that contributions name. */
final class DefinitionFiles {

    /** Newest contract of the metamodels that this program understands. */
    static final int CONTRACT = 1;

    private final ContributedFiles files;

    DefinitionFiles(ContributedFiles files) {
        this.files = files;
    }

    /** The file named by an attribute that must be there. */
    Result<URL> file(Contribution contribution, String attribute) {
        String path = contribution.attribute(attribute);
        if (path.isEmpty()) {
            return Result.refused(Finding.error(
                    CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                    contribution.id(),
                    contribution.contributor(),
                    contribution.id(),
                    contribution.point(),
                    attribute));
        }
        Optional<URL> url = files.find(contribution.element().getContributor(), path);
        return url.map(Result::of)
                .orElseGet(() -> Result.refused(Finding.error(
                        CoreFinding.EXTENSION_FILE_MISSING,
                        contribution.id(),
                        contribution.contributor(),
                        contribution.id(),
                        path)));
    }

    /** Refuses a definition made for a newer contract. */
    static <T> Result<T> ofContract(T definition, String name, int contract) {
        return contract > CONTRACT || contract < 1
                ? Result.refused(Finding.error(
                        CoreFinding.DEFINITION_CONTRACT,
                        name,
                        name,
                        Integer.toString(contract),
                        Integer.toString(CONTRACT)))
                : Result.of(definition);
    }
}
