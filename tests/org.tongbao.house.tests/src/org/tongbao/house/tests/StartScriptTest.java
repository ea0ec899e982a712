package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script settles before the program runs, tried with a JVM that only tells its environment. */
final class StartScriptTest {

    private static final String SCRIPT = "features/org.tongbao.feature/rootfiles/tongbao";

    @TempDir
    private Path folder = Path.of(".");

    private Path product = folder;

    @BeforeEach
    void layOut() throws IOException {
        Assumptions.assumeTrue("Linux".equals(System.getProperty("os.name")));
        product = Files.createDirectories(folder.resolve("product"));
        Files.copy(SourceTree.root().resolve(SCRIPT), product.resolve("tongbao"));
        Path bundles = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(bundles.getParent());
        Files.writeString(bundles, "org.tongbao.core,1.0.0,plugins/core.jar,4,false\n");
        Files.createDirectories(product.resolve("plugins"));
        Path java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nprintf 'locale=%s\\n' \"$LC_ALL\"\n");
        assertTrue(java.toFile().setExecutable(true));
        release("25.0.1");
    }

    /** What a JDK notes of itself. */
    private void release(String version) throws IOException {
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    @Test
    void javaTooOld_isRefusedInOneLineOfTheLanguage() throws Exception {
        for (String version : List.of("17.0.12", "1.8.0_402", "20")) {
            release(version);
            Run chinese = run(folder.resolve("data"), "zh_TW.UTF-8", "help");
            assertEquals(3, chinese.status(), chinese.text());
            assertEquals(1, chinese.text().lines().count(), chinese.text());
            assertTrue(chinese.text().startsWith("需要 Java 21 以上版本"), chinese.text());
            Run english = run(folder.resolve("data"), "zh_TW.UTF-8", "-nl", "en", "help");
            assertEquals(3, english.status(), english.text());
            assertTrue(english.text().startsWith("Java 21 or newer is needed"), english.text());
        }
        release("21");
        assertEquals(0, run(folder.resolve("data"), "zh_TW.UTF-8", "help").status());
    }

    @Test
    void javaWithoutNotes_isAskedForItsVersion() throws Exception {
        Files.delete(folder.resolve("jdk/release"));
        Path java = folder.resolve("jdk/bin/java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"17.0.12\" 2024-07-16' >&2\n");
        assertEquals(3, run(folder.resolve("data"), "zh_TW.UTF-8", "help").status());
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"22-ea\" 2024-03-19' >&2\n");
        assertEquals(0, run(folder.resolve("data"), "zh_TW.UTF-8", "help").status());
    }

    @Test
    void noJavaAtAll_isSaidInOneLine() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "readlink", "dirname", "uname", "sed", "printf")) {
            Path here = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), here);
        }
        var command = new ProcessBuilder("sh", product.resolve("tongbao").toString(), "help");
        command.environment().remove("JAVA_HOME");
        command.environment().put("PATH", tools.toString());
        Run run = ended(command);
        assertEquals(3, run.status(), run.text());
        assertEquals(1, run.text().lines().count(), run.text());
    }

    @Test
    void dataFolderThatCannotBeMade_isRefusedInOneLineOfTheLanguage() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Path data = file.resolve("data");
        Run chinese = run(data, "zh_TW.UTF-8", "incident", "list");
        assertEquals(3, chinese.status(), chinese.text());
        assertEquals(1, chinese.text().lines().count(), chinese.text());
        assertTrue(chinese.text().startsWith("無法寫入資料夾 " + data), chinese.text());
        Run english = run(data, "zh_TW.UTF-8", "-nl", "en", "incident", "list");
        assertEquals(3, english.status(), english.text());
        assertTrue(english.text().startsWith("The folder " + data + " cannot be written"), english.text());
    }

    @Test
    void storeNamedAlone_opensTheWindow_withACommandItDoesNot() throws Exception {
        Path java = folder.resolve("jdk/bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s ' \"$@\"\n");
        for (String[] window :
                List.of(new String[] {"--db", "a b"}, new String[] {"--user", "u", "-nl", "en", "--db", "jdbc:x"})) {
            Run run = withDisplay(window);
            assertTrue(run.text().contains("osgi.instance.area=" + folder.resolve("data/workspace")), run.text());
            assertTrue(run.text().contains("--db " + (window.length == 2 ? "a b" : "jdbc:x")), run.text());
        }
        for (String[] command : List.of(
                new String[] {"help"}, new String[] {"--db"}, new String[] {"--db", "x", "db", "info"}, new String[] {
                    "db", "info", "--db", "x"
                })) {
            Run run = withDisplay(command);
            assertTrue(run.text().contains("org.tongbao.cli.application"), run.text());
        }
    }

    private Run withDisplay(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", product.resolve("tongbao").toString()));
        command.addAll(List.of(arguments));
        var started = new ProcessBuilder(command);
        started.environment()
                .putAll(Map.of(
                        "DISPLAY", ":0",
                        "JAVA_HOME", folder.resolve("jdk").toString(),
                        "TONGBAO_DATA", folder.resolve("data").toString()));
        return ended(started);
    }

    @Test
    void environmentWithoutLocale_readsFileNamesAsUtf8() throws Exception {
        assertEquals(
                "locale=C.UTF-8",
                run(folder.resolve("data"), "C", "help").text().strip());
        assertEquals(
                "locale=C.UTF-8",
                run(folder.resolve("data"), "POSIX", "help").text().strip());
    }

    @Test
    void environmentWithLocale_keepsIt() throws Exception {
        assertEquals(
                "locale=zh_TW.UTF-8",
                run(folder.resolve("data"), "zh_TW.UTF-8", "help").text().strip());
    }

    @Test
    void environmentWithoutLocale_buildsAndTestsReadFileNamesAsUtf8() throws Exception {
        Path setup = SourceTree.root().resolve("releng/scripts/setup.sh");
        var command = new ProcessBuilder("bash", "-c", ". \"$0\" && printf '%s' \"$LC_ALL\"", setup.toString());
        command.environment().put("LC_ALL", "C");
        assertEquals("C.UTF-8", ended(command).text());
        command.environment().put("LC_ALL", "zh_TW.UTF-8");
        // where that locale is not installed, the shell says so first
        assertTrue(ended(command).text().endsWith("zh_TW.UTF-8"));
    }

    private Run run(Path data, String locale, String... arguments) throws IOException, InterruptedException {
        var command = new ProcessBuilder("sh", product.resolve("tongbao").toString());
        command.command().addAll(List.of(arguments));
        command.environment()
                .putAll(Map.of(
                        "TONGBAO_DATA", data.toString(),
                        "JAVA_HOME", folder.resolve("jdk").toString(),
                        "LC_ALL", locale));
        return ended(command);
    }

    private static Run ended(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    /** How the script ended and what it said. */
    private record Run(int status, String text) {}
}
