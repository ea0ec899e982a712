package org.tongbao.category.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.category.contract.Services;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.model.finding.Result;

/** The example of a third party's category, in both its shapes. */
enum Example {
    /** Its folder as it is: a pack without code. */
    PACK,
    /** The jar that the build made of it. */
    BUNDLE;

    static final String CATEGORY = "cloud";

    private static final Path FOLDER =
            Path.of(System.getProperty("tongbao.root"), "examples", "org.tongbao.example.cloud");

    /** Installs it among the plugins of this test run. */
    Plugin install() throws IOException {
        Result<Plugin> plugin = Services.get(Plugins.class).install(this == PACK ? FOLDER : jar());
        assertEquals(List.of(), plugin.findings());
        assertEquals(name(), plugin.get().kind().name());
        return plugin.get();
    }

    /** Removes it. */
    static void remove(Plugin plugin) {
        assertEquals(List.of(), Services.get(Plugins.class).remove(plugin.id()).findings());
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(FOLDER.resolve("target"))) {
            return built.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
