package org.tongbao.core.internal.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormCheck;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.core.rules.PackFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormPackage;

/** Reads form definitions. A malformed one is refused as a whole, each fault with file and line. */
public final class FormFiles {

    private FormFiles() {
        super();
    }

    /**
     * The definition in a file.
     *
     * @param common the common part it is made for; empty when it is one itself
     */
    static Result<FormDefinition> read(URL url, Optional<FormDefinition> common) {
        String name = PackFile.name(url);
        try (InputStream stream = url.openStream()) {
            return read(stream.readAllBytes(), name, common);
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CoreFinding.DEFINITION_UNREADABLE, name, name, "1", String.valueOf(e.getMessage())));
        }
    }

    /**
     * The definition in the bytes of a file, with warnings.
     *
     * @param name of the file, for messages
     * @param common the common part it is made for; empty when it is one itself
     */
    public static Result<FormDefinition> read(byte[] content, String name, Optional<FormDefinition> common) {
        Result<FormDefinition> form = Xmi.read(content, name, FormPackage.eINSTANCE, FormDefinition.class);
        if (!form.done()) {
            return form;
        }
        Result<FormDefinition> known =
                DefinitionFiles.ofContract(form.get(), name, form.get().getContract());
        if (!known.done()) {
            return known;
        }
        List<Finding> findings = new FormCheck().check(form.get(), common, name, FormLines.of(content));
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Result.refused(findings)
                : Result.of(form.get(), findings);
    }
}
