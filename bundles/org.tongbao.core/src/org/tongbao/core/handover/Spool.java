package org.tongbao.core.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** A folder of its own, beside the user's data and for the user alone, for contents on their way; gone afterwards. */
final class Spool {

    private Spool() {
        super();
    }

    /** Works with one. */
    static <T> Result<T> in(Path beside, Function<Path, Result<T>> work) {
        Path parent = beside.toAbsolutePath().getParent();
        try {
            Files.createDirectories(parent);
            Path folder = Files.createTempDirectory(parent, ".handover");
            try {
                return work.apply(folder);
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(HandoverFinding.FILE_UNWRITABLE, "", parent, String.valueOf(e.getMessage())));
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
