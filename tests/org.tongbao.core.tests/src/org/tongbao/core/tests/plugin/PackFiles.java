package org.tongbao.core.tests.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A category pack as somebody hands it over. */
final class PackFiles {

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A good one with one question. */
    static PackFiles good(String id, String question) {
        return new PackFiles()
                .with(
                        "category.xml",
                        "<category id=\"" + id + "\" version=\"1.0\" name=\"自有\" nameEn=\"Own\" form=\"own.form\"/>\n")
                .with("own.form", PluginJar.form(id, question));
    }

    PackFiles with(String path, String content) {
        files.put(path, content);
        return this;
    }

    Path folder(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    /** A zip whose entries begin with a prefix. */
    Path zip(Path zip, String prefix) throws IOException {
        try (OutputStream stream = Files.newOutputStream(zip);
                var out = new ZipOutputStream(stream)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(prefix + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
