package org.tongbao.core.internal.plugin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The files of a plugin that somebody handed over, by their paths with slashes. Strangers made it: a path that leads out
 * of it, a link, or more than a plugin ever needs refuses the whole.
 *
 * @param files contents by path
 */
record PluginContent(Map<String, byte[]> files) {

    static final int MOST_FILES = 5_000;
    static final int MOST_MEGABYTES = 64;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;

    /** The files of a folder, a zip or a jar; those of a zip that holds one folder only are taken from that folder. */
    static Result<PluginContent> read(Path place) {
        try {
            var content = new PluginContent(new TreeMap<>());
            Optional<Finding> refusal = Files.isDirectory(place) ? content.addFolder(place) : content.addArchive(place);
            return refusal.isPresent() ? Result.refused(refusal.get()) : Result.of(content.unwrapped());
        } catch (IOException | IllegalArgumentException e) {
            // names in a zip that are no text in its encoding are illegal arguments
            return Result.refused(unreadable(place, e));
        }
    }

    /** The file at a path inside. */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    static Finding unreadable(Path place, Exception failure) {
        return Finding.error(
                PluginFinding.UNREADABLE, place.toString(), place.toString(), String.valueOf(failure.getMessage()));
    }

    /** True when a path stays inside and means the same on every system. */
    static boolean safe(String path) {
        return !path.isEmpty()
                && path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ')
                && Stream.of(path.split("/", -1))
                        .noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
    }

    private Optional<Finding> addFolder(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.limit(2L * MOST_FILES).toList();
        }
        long bytes = 0;
        for (Path file : all) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            String path = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !safe(path)) {
                return Optional.of(unsafe(folder, path));
            }
            bytes += Files.size(file);
            if (bytes > MOST_BYTES || files.size() >= MOST_FILES) {
                return Optional.of(tooLarge(folder));
            }
            files.put(path, Files.readAllBytes(file));
        }
        return Optional.empty();
    }

    private Optional<Finding> addArchive(Path archive) throws IOException {
        long bytes = 0;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(archive));
                var zip = new ZipInputStream(stream)) {
            @Nullable ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw new ZipException("not a zip, or an empty one");
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                String path = entry.getName();
                if (!safe(entry.isDirectory() ? path.replaceFirst("/$", "") : path)) {
                    return Optional.of(unsafe(archive, path));
                }
                if (entry.isDirectory()) {
                    continue;
                }
                // what comes out counts, not what the entry claims
                byte[] file = zip.readNBytes((int) (MOST_BYTES - bytes + 1));
                bytes += file.length;
                if (bytes > MOST_BYTES || files.size() >= MOST_FILES) {
                    return Optional.of(tooLarge(archive));
                }
                files.put(path, file);
            }
        }
        return Optional.empty();
    }

    private PluginContent unwrapped() {
        if (files.isEmpty() || files.keySet().stream().anyMatch(path -> path.indexOf('/') < 0)) {
            return this;
        }
        String first = files.keySet().iterator().next();
        String top = first.substring(0, first.indexOf('/') + 1);
        if (top.equals("META-INF/") || !files.keySet().stream().allMatch(path -> path.startsWith(top))) {
            return this;
        }
        Map<String, byte[]> inner = new TreeMap<>();
        files.forEach((path, file) -> inner.put(path.substring(top.length()), file));
        return new PluginContent(inner);
    }

    private static Finding unsafe(Path place, String path) {
        return Finding.error(PluginFinding.UNSAFE_PATH, place.toString(), place.toString(), path);
    }

    private static Finding tooLarge(Path place) {
        return Finding.error(
                PluginFinding.TOO_LARGE,
                place.toString(),
                place.toString(),
                Integer.toString(MOST_MEGABYTES),
                Integer.toString(MOST_FILES));
    }
}
