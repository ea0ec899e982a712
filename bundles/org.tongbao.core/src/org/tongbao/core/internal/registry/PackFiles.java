package org.tongbao.core.internal.registry;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.core.seal.Sha256;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

/** The rule packs in the user's folder. */
final class PackFiles {

    /** How the files of packs end. */
    static final String RULES = ".rules";

    /** How the files of forms end. */
    static final String FORM = ".form";

    /** How the files of procedures end. */
    static final String PROCEDURE = ".procedure";

    /** More than any law needs; what is larger is not read into memory. */
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private PackFiles() {
        super();
    }

    /** The packs below a folder, which may not exist. Always has a value. */
    static Result<List<PackDraft>> in(Path folder) {
        var drafts = new ArrayList<PackDraft>();
        var findings = new ArrayList<Finding>();
        if (!Files.isDirectory(folder)) {
            return Result.of(drafts);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + RULES)) {
            for (Path file : files) {
                Result<PackDraft> draft = read(file);
                findings.addAll(draft.findings());
                draft.value().ifPresent(drafts::add);
            }
        } catch (IOException e) {
            findings.add(trouble(folder, e));
        }
        drafts.sort((one, other) -> one.id().compareTo(other.id()));
        return Result.of(drafts, findings);
    }

    /** The pack in one file. */
    static Result<PackDraft> read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] content;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Result.refused(
                        Finding.error(PackFinding.FILE_TROUBLE, name, name, "> " + MOST_BYTES + " bytes"));
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            return Result.refused(trouble(file, e));
        }
        Result<RulePack> pack = PackSource.parse(content, name);
        return pack.map(found -> new PackDraft(
                found,
                content,
                name,
                new PackOrigin("packs/" + name, Sha256.of(content), true),
                formFile(file, found.getForm()).map(PackFiles::address),
                procedureFile(file, found.getProcedure()).map(PackFiles::address)));
    }

    /** The form a pack names, if it is a file beside it. */
    static Optional<Path> formFile(Path file, @Nullable String form) {
        return form == null || !form.endsWith(FORM) ? Optional.empty() : beside(file, form);
    }

    /** The procedure a pack names, if it lies beside it: a file with the id of the procedure. */
    static Optional<Path> procedureFile(Path file, @Nullable String procedure) {
        return procedure == null || procedure.isBlank() ? Optional.empty() : beside(file, procedure + PROCEDURE);
    }

    private static Optional<Path> beside(Path file, String name) {
        if (!name.matches("[\\p{Alnum}][\\p{Alnum}._-]*")) {
            return Optional.empty();
        }
        Path beside = file.resolveSibling(name);
        return Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty();
    }

    static Finding trouble(Path path, IOException failure) {
        return Finding.error(
                PackFinding.FILE_TROUBLE, path.toString(), path.toString(), String.valueOf(failure.getMessage()));
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("files have addresses", e);
        }
    }
}
