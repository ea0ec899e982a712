package org.tongbao.core.internal.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.Texts;
import org.tongbao.core.internal.registry.CategoryCheck;
import org.tongbao.core.internal.registry.CategoryFiles;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.PackDescriptor;
import org.tongbao.core.internal.registry.XmlElements;
import org.tongbao.core.internal.registry.XmlElements.Element;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;

/** Says what a plugin is and what is wrong with it; nothing of it is run. */
final class PluginReader {

    static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String PLUGIN = "plugin.xml";

    /** Where the framework looks for texts when the manifest does not say. */
    private static final String LOCALIZATION = "OSGI-INF/l10n/bundle";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,200}");

    private final CategoryCheck check;

    PluginReader(CategoryCheck check) {
        this.check = check;
    }

    /** The plugin with warnings; refused with all its errors. */
    Result<Plugin> read(Path place, PluginContent content) {
        Optional<byte[]> descriptor = content.file(PackDescriptor.FILE);
        if (descriptor.isPresent()) {
            return pack(place, content, descriptor.get());
        }
        Optional<byte[]> manifest = content.file(MANIFEST);
        return manifest.isPresent()
                ? bundle(place, content, manifest.get())
                : Result.refused(Finding.error(PluginFinding.UNKNOWN_KIND, place.toString(), place.toString()));
    }

    private Result<Plugin> pack(Path place, PluginContent content, byte[] file) {
        Result<PackDescriptor> read = PackDescriptor.read(new XmlElements(), file, PackDescriptor.FILE);
        if (!read.done()) {
            return Result.refused(read.findings());
        }
        PackDescriptor pack = read.get();
        List<Finding> findings = check.check(String.valueOf(place.getFileName()), pack.files(), content::file);
        return judged(
                new Plugin(
                        Plugin.Kind.PACK,
                        pack.id(),
                        pack.version(),
                        Texts.pick(pack.name(), pack.nameEn()),
                        List.of(pack.id()),
                        place),
                findings);
    }

    private Result<Plugin> bundle(Path place, PluginContent content, byte[] file) {
        Attributes main;
        try {
            main = new Manifest(new ByteArrayInputStream(file)).getMainAttributes();
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    CoreFinding.DEFINITION_UNREADABLE, MANIFEST, MANIFEST, "1", String.valueOf(e.getMessage())));
        }
        var findings = new ArrayList<Finding>();
        String symbolic = header(main, "Bundle-SymbolicName");
        String id = symbolic.replaceFirst(";.*", "").strip();
        // the extension registry passes over what a bundle contributes that may be there twice
        boolean twice =
                content.file(PLUGIN).isPresent() && !symbolic.replace(" ", "").contains("singleton:=true");
        if (!NAME.matcher(id).matches() || twice) {
            findings.add(Finding.error(
                    CoreFinding.DEFINITION_ATTRIBUTE_INVALID, id, MANIFEST, "1", id, "Bundle-SymbolicName", symbolic));
        }
        var categories = new ArrayList<String>();
        content.file(PLUGIN).ifPresent(xml -> findings.addAll(contributions(place, content, xml, categories)));
        content.file(PLUGIN)
                .ifPresent(xml -> findings.addAll(names(content, xml, header(main, "Bundle-Localization"))));
        String name = header(main, "Bundle-Name");
        return judged(
                new Plugin(
                        Plugin.Kind.BUNDLE,
                        id,
                        header(main, "Bundle-Version"),
                        name.isEmpty() || name.startsWith("%") ? id : name,
                        categories,
                        place),
                findings);
    }

    private List<Finding> contributions(Path place, PluginContent content, byte[] xml, List<String> categories) {
        Result<List<Element>> elements = new XmlElements().read(xml, PLUGIN);
        if (!elements.done()) {
            return elements.findings();
        }
        var findings = new ArrayList<Finding>();
        for (Element element : elements.get()) {
            if (element.parent() < 0
                    || !ContributedCategories.POINT.equals(
                            elements.get().get(element.parent()).attribute("point"))) {
                continue;
            }
            String id = element.attribute("id");
            categories.add(id);
            for (String needed : List.of("id", "name", "form")) {
                if (element.attribute(needed).isEmpty()) {
                    findings.add(Finding.error(
                            CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                            id,
                            PLUGIN,
                            Integer.toString(element.line()),
                            id,
                            needed));
                }
            }
            validator(content, element).ifPresent(findings::add);
            findings.addAll(check.check(
                    String.valueOf(place.getFileName()),
                    new CategoryFiles(
                            id,
                            element.attribute("form"),
                            element.attribute("checklist"),
                            element.attribute("procedure")),
                    content::file));
        }
        return findings;
    }

    /** Names that stand in another file and are not there: people would see the key. */
    private static List<Finding> names(PluginContent content, byte[] xml, String localization) {
        String file = (localization.isEmpty() ? LOCALIZATION : localization) + ".properties";
        var texts = new Properties();
        content.file(file).ifPresent(bytes -> {
            try {
                texts.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            } catch (IOException | IllegalArgumentException e) {
                // a file that cannot be read has no texts, which is what is said then
                texts.clear();
            }
        });
        return new XmlElements()
                .read(xml, PLUGIN).value().orElse(List.of()).stream()
                        .filter(element -> element.attribute("name").startsWith("%"))
                        .filter(element ->
                                texts.getProperty(element.attribute("name").substring(1)) == null)
                        .map(element -> Finding.error(
                                PluginFinding.TEXT_MISSING,
                                PLUGIN,
                                PLUGIN,
                                Integer.toString(element.line()),
                                element.attribute("name"),
                                file))
                        .toList();
    }

    /** A class in a library inside the plugin, or of another bundle, cannot be seen from here: only a warning. */
    private static Optional<Finding> validator(PluginContent content, Element element) {
        String type = element.attribute("validator");
        String file = '/' + type.replace('.', '/') + ".class";
        return type.isEmpty() || content.files().keySet().stream().anyMatch(path -> ('/' + path).endsWith(file))
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        PluginFinding.CLASS_ELSEWHERE, PLUGIN, PLUGIN, Integer.toString(element.line()), type));
    }

    private static Result<Plugin> judged(Plugin plugin, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Result.refused(findings)
                : Result.of(plugin, findings);
    }

    private static String header(Attributes main, String name) {
        return Objects.requireNonNullElse(main.getValue(name), "").strip();
    }
}
