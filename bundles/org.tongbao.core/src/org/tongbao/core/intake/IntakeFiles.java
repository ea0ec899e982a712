package org.tongbao.core.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Files of incidents by the names that people give. Blocking. */
public final class IntakeFiles {

    private static final String ENDING = ".json";
    private static final long MOST_MEGABYTES = 50;

    private IntakeFiles() {
        super();
    }

    /**
     * The files that names mean: a file itself, of a folder all files below it that end in {@code .json}, by name. A name that means none
     * stays, and is refused when its turn comes.
     */
    public static List<String> of(List<String> names) {
        return names.stream().flatMap(name -> of(name).stream()).toList();
    }

    private static List<String> of(String name) {
        try (Stream<Path> below = Files.walk(Path.of(name))) {
            List<String> files = below.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(ENDING) || file.equals(name))
                    .sorted()
                    .toList();
            return files.isEmpty() ? List.of(name) : files;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            // reading it says why
            return List.of(name);
        }
    }

    /** The content of a file. */
    static Result<byte[]> content(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                var code = Files.isReadable(file) ? IntakeFinding.FOLDER_EMPTY : IntakeFinding.FILE_DENIED;
                return Result.refused(Finding.error(code, name, name));
            }
            if (Files.isRegularFile(file) && Files.size(file) > MOST_MEGABYTES << 20) {
                return Result.refused(Finding.error(IntakeFinding.FILE_TOO_LARGE, name, name, MOST_MEGABYTES));
            }
            return Result.of(Files.readAllBytes(file));
        } catch (IOException | InvalidPathException e) {
            return Result.refused(unread(name, e));
        }
    }

    private static Finding unread(String name, Exception e) {
        return switch (e) {
            case NoSuchFileException gone -> Finding.error(IntakeFinding.FILE_GONE, name, name);
            case AccessDeniedException denied -> Finding.error(IntakeFinding.FILE_DENIED, name, name);
            default -> Finding.error(IntakeFinding.FILE_UNREAD, name, name, String.valueOf(e.getMessage()));
        };
    }
}
