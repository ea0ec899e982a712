package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.Attachments;

final class AttachmentsTest {

    @Test
    void nameFromElsewhere_neverLeavesTheFolder() {
        Path folder = Path.of("/chosen").toAbsolutePath();
        for (String name : List.of(
                "../../etc/passwd",
                "/etc/passwd",
                "..",
                ".",
                "",
                "a/../../b",
                "C:\\Windows\\x",
                "\\\\host\\share",
                "a\u0000b",
                "txt.\u202Eexe",
                "NUL.txt",
                "com1",
                " .hidden. ",
                "x".repeat(500))) {
            String safe = Attachments.safeName(name);
            Path there = folder.resolve(safe).normalize();
            assertEquals(folder, there.getParent(), name);
            assertTrue(!safe.startsWith(".") && !safe.endsWith(".") && safe.length() <= 125, safe);
            assertTrue(safe.chars().noneMatch(c -> c < ' ' || c == 0x202E), name);
        }
    }

    @Test
    void usualNames_stayAsTheyAre() {
        for (String name : List.of("首頁 置換.png", "access.log", "a-b_c (2).tar.gz", "𠮷.txt")) {
            assertEquals(name, Attachments.safeName(name));
        }
        assertEquals("_nul.txt", Attachments.safeName("nul.txt"));
    }
}
