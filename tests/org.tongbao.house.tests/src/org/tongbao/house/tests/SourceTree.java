package org.tongbao.house.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The source tree under test: the build names its top in the system property {@code tongbao.root}. */
final class SourceTree {

    private SourceTree() {}

    /** The top of the tree. */
    static Path root() {
        return Path.of(Objects.requireNonNull(System.getProperty("tongbao.root"), "tongbao.root"));
    }

    /** The folders of all bundles of the product, sorted by name. */
    static List<Path> bundles() {
        return folders("bundles");
    }

    /** The folders of all bundles of tests, sorted by name. */
    static List<Path> tests() {
        return folders("tests");
    }

    private static List<Path> folders(String parent) {
        try (var children = Files.list(root().resolve(parent))) {
            return children.filter(child -> Files.exists(child.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The regular files below a folder that a person wrote, sorted; empty where there is no such folder. */
    static List<Path> files(Path folder, Predicate<String> name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> name.test(String.valueOf(file.getFileName())))
                    .filter(file -> !folder.relativize(file).startsWith("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file; fails where it is not UTF-8. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The text of a file, or nothing where there is none. */
    static String textIfThere(Path file) {
        return Files.exists(file) ? text(file) : "";
    }
}
