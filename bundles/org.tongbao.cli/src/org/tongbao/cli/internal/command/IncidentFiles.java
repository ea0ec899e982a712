package org.tongbao.cli.internal.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** Reads and writes files by name. */
final class IncidentFiles {

    private IncidentFiles() {
        super();
    }

    /** The incident in a file; refused when it cannot be read or is no incident. */
    static Result<Incident> read(IncidentService incidents, String name) {
        Result<byte[]> content = content(name);
        return content.done() ? incidents.read(content.get(), name) : Result.refused(content.findings());
    }

    /** The content of a file; refused when it cannot be read. */
    static Result<byte[]> content(String name) {
        try {
            if (Files.isDirectory(Path.of(name))) {
                return Result.refused(Finding.error(CliFinding.FILE_MISSING, name, name, Messages.File_folder));
            }
            return Result.of(Files.readAllBytes(Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            return Result.refused(Finding.error(CliFinding.FILE_MISSING, name, name, reason(e)));
        }
    }

    /** Writes a file whole or not at all. */
    static Result<Path> write(String name, byte[] content) {
        try {
            Path file = Path.of(name).toAbsolutePath();
            WholeFile.write(file, content);
            return Result.of(file);
        } catch (IOException | InvalidPathException e) {
            return Result.refused(Finding.error(CliFinding.FILE_UNWRITABLE, name, name, reason(e)));
        }
    }

    /** Why a file is out of reach, in words; what the system itself says where there are none. */
    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return switch (failure) {
            case NoSuchFileException missing -> Messages.File_missing;
            case AccessDeniedException denied -> Messages.File_denied;
            case InvalidPathException name -> Messages.File_name;
            default -> message == null ? failure.getClass().getSimpleName() : message;
        };
    }
}
