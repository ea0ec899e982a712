package org.tongbao.core.internal.registry;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.form.Texts;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The category packs in a folder, each a folder of its own with a {@link PackDescriptor#FILE}. Descriptors only: the
 * forms are opened when an incident needs them, so that a hundred packs cost no start-up.
 */
public final class PackFolder {

    private final Path folder;

    /** The packs below a folder, which may not exist. */
    public PackFolder(Path folder) {
        this.folder = folder;
    }

    /** The packs' categories by folder, with findings about those that cannot be used. Always has a value. */
    Result<List<CategoryEntry>> read() {
        var entries = new ArrayList<CategoryEntry>();
        var findings = new ArrayList<Finding>();
        var reader = new XmlElements();
        for (Path pack : packs(findings)) {
            Result<PackDescriptor> descriptor = descriptor(reader, pack);
            findings.addAll(descriptor.findings());
            descriptor.value().ifPresent(known -> entries.add(entry(pack, known)));
        }
        return Result.of(entries, findings);
    }

    /** The folders of the packs, sorted; those whose names begin with a dot are being installed or removed. */
    public List<Path> packs(List<Finding> findings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var packs = new ArrayList<Path>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (!String.valueOf(child.getFileName()).startsWith(".")
                        && Files.isRegularFile(child.resolve(PackDescriptor.FILE))) {
                    packs.add(child);
                }
            }
        } catch (IOException e) {
            findings.add(unreadable(folder, e));
        }
        packs.sort(null);
        return packs;
    }

    /** What the descriptor in a pack's folder says. */
    public static Result<PackDescriptor> descriptor(XmlElements reader, Path pack) {
        Path file = pack.resolve(PackDescriptor.FILE);
        try {
            return PackDescriptor.read(reader, Files.readAllBytes(file), contributor(pack) + '/' + PackDescriptor.FILE);
        } catch (IOException e) {
            return Result.refused(unreadable(file, e));
        }
    }

    /** How findings and descriptors name a pack. */
    public static String contributor(Path pack) {
        return "plugins/" + pack.getFileName();
    }

    private static CategoryEntry entry(Path pack, PackDescriptor descriptor) {
        return new CategoryEntry(
                descriptor.order(),
                new CategoryDescriptor(
                        descriptor.id(),
                        Texts.pick(descriptor.name(), descriptor.nameEn()),
                        contributor(pack),
                        url(pack.resolve(descriptor.form())),
                        optional(pack, descriptor.checklist()),
                        optional(pack, descriptor.procedure())),
                Optional.empty());
    }

    private static Optional<URL> optional(Path pack, String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(url(pack.resolve(path)));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("files have addresses", e);
        }
    }

    private static Finding unreadable(Path path, IOException failure) {
        return Finding.error(
                PluginFinding.UNREADABLE, path.toString(), path.toString(), String.valueOf(failure.getMessage()));
    }
}
