package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;

/** Plugins of third parties for the tests of the workbench. */
final class Plug {

    private Plug() {}

    /** A category pack as a folder. */
    static Path pack(Path folder, String id, String name, String form) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("category.xml"), """
                <category id="%s" version="1.0" name="%s" nameEn="Own" form="%s.form"/>
                """.formatted(id, name, id));
        Files.writeString(folder.resolve(id + ".form"), form);
        return folder;
    }

    /** A form that asks these questions, each a text, at the notification. */
    static String form(String category, String... questions) {
        return """
                <form:FormDefinition xmlns:form="http://tongbao.org/model/form/1" id="f" category="%s" version="1" title="表" titleEn="Form">
                  <sections id="own" stage="notification" step="STEP2" title="自有" titleEn="Own">
                %s
                  </sections>
                </form:FormDefinition>
                """.formatted(
                category,
                Stream.of(questions)
                        .map(id -> "    <fields id=\"%s\" type=\"text\" label=\"題 %s\" labelEn=\"Question %s\"/>"
                                .formatted(id, id, id))
                        .collect(Collectors.joining("\n")));
    }

    /**
     * A bundle with one category of the same id as its last segment.
     *
     * @param name symbolic name, e.g. {@code org.faulty}
     * @param validator name of the class that checks answers; none when empty
     * @param inside classes packed into it
     */
    static Path jar(Path file, String name, String validator, String form, Class<?>... inside) throws IOException {
        String category = name.substring(name.lastIndexOf('.') + 1);
        return bundle(
                file,
                name,
                Map.of(),
                Map.of(
                        "plugin.xml",
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin><extension point="org.tongbao.core.categories">
                  <category id="%s" name="%s" form="own.form" %s/>
                </extension></plugin>
                """.formatted(category, category, validator.isEmpty() ? "" : "validator=\"" + validator + "\""),
                        "own.form",
                        form),
                inside);
    }

    /**
     * A bundle of text files and classes.
     *
     * @param headers of the manifest, beside the usual ones or in their place
     */
    static Path bundle(
            Path file, String name, Map<String, String> headers, Map<String, String> texts, Class<?>... inside)
            throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        texts.forEach((path, text) -> entries.put(path, text.getBytes(StandardCharsets.UTF_8)));
        for (Class<?> type : inside) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream('/' + path), path)) {
                entries.put(path, stream.readAllBytes());
            }
        }
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.2.3");
        main.putValue("Bundle-Name", name);
        main.putValue("Require-Bundle", "org.tongbao.core");
        headers.forEach(main::putValue);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return file;
    }

    /** Installs a plugin without the window. */
    static void install(Path place) {
        Result<?> plugin = service(Plugins.class).install(place);
        assertTrue(plugin.done(), () -> plugin.findings().toString());
    }

    /** Looks again at the folder of plugins, as at the next start. */
    static void refresh() {
        service(CategoryRegistry.class).refresh();
    }

    /** Takes away everything in the folder of plugins. */
    static void removeAll() throws IOException {
        Path plugins = UserData.current().plugins();
        if (Files.isDirectory(plugins)) {
            try (Stream<Path> all = Files.list(plugins)) {
                for (Path place : all.toList()) {
                    String name = Objects.toString(place.getFileName(), "").replaceFirst("\\.jar$", "");
                    service(Plugins.class)
                            .installed()
                            .value()
                            .flatMap(known -> known.stream()
                                    .filter(plugin -> place.equals(plugin.place()))
                                    .findFirst())
                            .map(plugin -> service(Plugins.class).remove(plugin.id()))
                            .orElseGet(() -> service(Plugins.class).remove(name));
                }
            }
        }
    }

    static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
