package org.tongbao.flow.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;

/** The unsaved work on a procedure, kept on disk until it is saved or given up. Blocks on the disk; any thread. */
final class ProcedureDraft {

    private final Path file;

    /** Of the procedure of an id, among the user's drafts. */
    ProcedureDraft(String procedure) {
        this(UserData.current().drafts(), procedure);
    }

    ProcedureDraft(Path folder, String procedure) {
        file = folder.resolve(procedure.replaceAll("[^\\p{Alnum}._-]", "_") + ".procedure-draft");
    }

    /** What is kept; empty when nothing is, or nothing that can be read. */
    Optional<Procedure> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Result<Procedure> kept = ProcedureFile.read(Files.readAllBytes(file), file.toString());
        return kept.value();
    }

    synchronized void write(Procedure procedure) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, ProcedureFile.write(procedure));
    }

    synchronized void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
