package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.workbench.tests.foreign.EndlessLoop;
import org.tongbao.workbench.tests.foreign.NeedsMissingClass;
import org.tongbao.workbench.tests.foreign.ThrowingConstructor;
import org.tongbao.workbench.tests.foreign.ThrowingStart;
import org.tongbao.workbench.tests.foreign.Witness;

/** The program starts with a user's folder full of broken plugins, with and without windows, and says what is wrong with whom. */
final class BrokenInstallationTest {

    private static final String QUESTION = "own-1";

    /** The five that come with the program, the broken ones, and those that work. */
    private static final int PLUGINS = 5 + 10 + 2;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder = Path.of(".");

    private Path plugins = folder;

    @BeforeEach
    void breakInstallation() throws IOException {
        plugins = Files.createDirectories(folder.resolve("data").resolve("plugins"));
        jar("org.bad.maker", ThrowingConstructor.class.getName(), ThrowingConstructor.class);
        jar("org.bad.gone", EndlessLoop.class.getName());
        jar("org.bad.needs", NeedsMissingClass.class.getName(), NeedsMissingClass.class);
        jar("org.bad.one.twin", "");
        jar("org.bad.two.twin", "");
        Plug.jar(plugins.resolve("org.bad.form.jar"), "org.bad.form", "", "<form:FormDefinition");
        Plug.bundle(
                plugins.resolve("org.bad.start.jar"),
                "org.bad.start",
                Map.of("Bundle-Activator", ThrowingStart.class.getName(), "Import-Package", "org.osgi.framework"),
                Map.of(),
                ThrowingStart.class);
        Plug.bundle(
                plugins.resolve("org.bad.alone.jar"),
                "org.bad.alone",
                Map.of("Require-Bundle", "org.nowhere"),
                Map.of());
        Files.writeString(plugins.resolve("junk.jar"), "junk");
        Plug.pack(plugins.resolve("torn"), "torn", "撕裂", Plug.form("torn", "same", "same"));
        Plug.pack(plugins.resolve("fine"), "fine", "完好", Plug.form("fine", QUESTION));
    }

    @Test
    void commands_start_nameEachAndOfferTheRest() throws Exception {
        String categories = run("org.tongbao.cli.application", "forms", "--category", "fine", "--json");
        assertTrue(categories.contains(QUESTION), categories);
        String list = run("org.tongbao.cli.application", "plugin", "list");
        for (String named : List.of("org.bad.alone", "org.bad.form", "org.bad.start", "junk.jar", "torn", "twin")) {
            assertTrue(list.contains(named), named + " in: " + list);
        }
    }

    @Test
    void workbench_starts_namesEachInTheViewOfPlugins() throws Exception {
        Plug.bundle(
                plugins.resolve("org.fine.witness.jar"),
                "org.fine.witness",
                Map.of(
                        "Require-Bundle",
                        "org.tongbao.core,org.tongbao.model,org.tongbao.ui.testkit,org.eclipse.ui,org.eclipse.core.runtime"),
                Map.of("plugin.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin><extension point="org.eclipse.ui.startup">
                  <startup class="%s"/>
                </extension></plugin>
                """.formatted(Witness.class.getName())),
                Witness.class);
        run("org.tongbao.workbench.application");
        List<String> said = Files.readAllLines(folder.resolve("said"));
        assertEquals(PLUGINS, said.size(), said::toString);
        for (var fault : Map.of(
                        "org.bad.maker", "no licence",
                        "org.bad.gone", "EndlessLoop",
                        "org.bad.needs", "Helper",
                        "org.bad.two.twin", "org.bad.one.twin",
                        "org.bad.form", "own.form",
                        "org.bad.start", "no licence to start",
                        "org.bad.alone", "org.nowhere",
                        "junk", "junk.jar",
                        "撕裂", "same")
                .entrySet()) {
            assertTrue(
                    said.stream().anyMatch(line -> line.contains(fault.getKey()) && line.contains(fault.getValue())),
                    fault + " in: " + String.join("\n", said));
        }
        assertTrue(said.stream().anyMatch(line -> line.startsWith("完好") && line.contains("可用")), said::toString);
    }

    private void jar(String name, String validator, Class<?>... inside) throws IOException {
        String category = name.substring(name.lastIndexOf('.') + 1);
        Plug.jar(plugins.resolve(name + ".jar"), name, validator, Plug.form(category, QUESTION), inside);
    }

    /** Runs an application of this installation in a process of its own; what it wrote. */
    private String run(String application, String... arguments) throws Exception {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path own = Path.of(Platform.getConfigurationLocation().getURL().toURI()).resolve("config.ini");
        Files.writeString(configuration.resolve("config.ini"), Files.readString(own));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dtongbao.data=" + folder.resolve("data"),
                "-D" + Witness.FILE + "=" + folder.resolve("said"),
                "-D" + Witness.PLUGINS + "=" + PLUGINS,
                "-jar",
                System.getProperty("java.class.path"),
                "-nosplash",
                "-nl",
                "zh_TW",
                "-configuration",
                configuration.toString(),
                "-data",
                folder.resolve("workspace").toString(),
                "-application",
                application));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(10, TimeUnit.MINUTES), () -> "still running: " + command);
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }
}
