package org.tongbao.core.internal.plugin;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Changes the folder of plugins so that a plugin is there as a whole or not at all, whenever the computer stops: what is
 * not complete yet, or being removed, has a name that begins with a dot, and readers pass over it.
 */
final class PluginFiles {

    private final Path folder;

    PluginFiles(Path folder) {
        this.folder = folder;
    }

    /** Puts files into a folder of their own, in place of what was there. */
    void replace(Path target, Map<String, byte[]> files) throws IOException {
        Path fresh = hidden("new", target);
        delete(fresh);
        for (var file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            Path parent = path.getParent();
            Files.createDirectories(parent == null ? fresh : parent);
            Files.write(path, file.getValue());
        }
        swap(fresh, target);
    }

    /** Puts one file in place of what was there. */
    void replace(Path target, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path fresh = hidden("new", target);
        delete(fresh);
        Files.write(fresh, content);
        swap(fresh, target);
    }

    /** Removes a plugin. */
    void remove(Path target) throws IOException {
        Path old = hidden("old", target);
        delete(old);
        move(target, old);
        delete(old);
    }

    private void swap(Path fresh, Path target) throws IOException {
        Path old = hidden("old", target);
        delete(old);
        if (Files.exists(target)) {
            move(target, old);
        }
        try {
            move(fresh, target);
        } catch (IOException e) {
            if (Files.exists(old)) {
                move(old, target);
            }
            throw e;
        }
        delete(old);
    }

    private Path hidden(String what, Path target) {
        return folder.resolve("." + what + "-" + target.getFileName());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
