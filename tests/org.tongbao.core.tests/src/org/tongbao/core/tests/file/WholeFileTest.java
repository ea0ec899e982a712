package org.tongbao.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.file.WholeFile;

final class WholeFileTest {

    private static final byte[] CONTENT = "新的內容".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    @Test
    void file_thereAlready_isReplacedAndNothingStaysBesideIt() throws Exception {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "longer than the new content by far");

        WholeFile.write(file, CONTENT);

        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void move_refused_leavesWhatWasThereAndNothingElse() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("settings.json"));
        Files.writeString(taken.resolve("inside"), "kept");

        assertThrows(IOException.class, () -> WholeFile.write(taken, CONTENT));

        assertEquals("kept", Files.readString(taken.resolve("inside")));
        assertEquals(List.of(taken), content());
    }

    @Test
    void folder_missing_isRefused() {
        assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("no/settings.json"), CONTENT));
    }

    private List<Path> content() throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }
}
