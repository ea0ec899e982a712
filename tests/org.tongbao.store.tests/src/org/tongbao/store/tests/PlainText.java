package org.tongbao.store.tests;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a text in the bytes of files. */
final class PlainText {

    private PlainText() {}

    /** The files below a folder that hold a text in UTF-8 or UTF-16, whatever they are. */
    static List<Path> holding(Path folder, String text) throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), text)) {
                    found.add(folder.relativize(file));
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, String text) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Charset each : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            if (all.contains(new String(text.getBytes(each), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }
}
