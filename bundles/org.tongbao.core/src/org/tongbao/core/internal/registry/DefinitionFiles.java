package org.tongbao.core.internal.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Finds and loads the definition files that contributions name. */
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

    /** The definition in a file; refused with file and line when it is faulty. */
    static <T extends EObject> Result<T> load(URL url, EPackage metamodel, Class<T> type) {
        String path = url.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream stream = url.openStream()) {
            return Xmi.read(stream.readAllBytes(), name, metamodel, type);
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CoreFinding.DEFINITION_UNREADABLE, name, name, "1", String.valueOf(e.getMessage())));
        }
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
