package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
