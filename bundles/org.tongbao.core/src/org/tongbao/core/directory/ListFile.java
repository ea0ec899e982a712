package org.tongbao.core.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFiles;
import org.tongbao.core.table.TextFile;
import org.tongbao.model.finding.Result;

/**
 * A file with lists, as it was read.
 *
 * @param name for people
 * @param encoding of a text; empty for other files, and where it cannot be told
 * @param tables refused when the file cannot be used
 */
public record ListFile(String name, Optional<TextFile.Encoding> encoding, Result<List<Table>> tables) {

    private static final Set<String> TEXTS = Set.of("csv", "txt");

    /** Reads a file; never on the UI thread. */
    public static ListFile read(TableFiles files, Path file) {
        String name = String.valueOf(file.getFileName());
        Result<List<Table>> tables = files.read(file, name);
        return new ListFile(name, tables.done() ? encoding(file, name) : Optional.empty(), tables);
    }

    private static Optional<TextFile.Encoding> encoding(Path file, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return TEXTS.contains(ending) ? TextFile.encoding(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            // it was read a moment ago; what it says is there, only this is not told
            return Optional.empty();
        }
    }
}
