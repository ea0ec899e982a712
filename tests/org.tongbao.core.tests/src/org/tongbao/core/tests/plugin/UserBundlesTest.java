package org.tongbao.core.tests.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.core.tests.plugin.foreign.ThrowingValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** OSGi bundles in the user's folder: brought into the running framework and taken out of it again. */
final class UserBundlesTest {

    @TempDir
    Path scratch = Path.of("");

    private Path user = Path.of("");
    private Workplace place = Workplace.over(Path.of("no-plugins"));

    @BeforeEach
    void openWorkplace() {
        user = scratch.resolve("使用者 data").resolve("plugins");
        place = Workplace.over(user);
    }

    @AfterEach
    void removeAll() {
        place.plugins()
                .installed()
                .get()
                .forEach(
                        plugin -> assertTrue(place.plugins().remove(plugin.id()).done()));
        assertFalse(installed("org.own"));
    }

    @Test
    void jar_install_contributesAtOnceUntilRemoved() throws IOException {
        Result<Plugin> plugin = place.plugins().install(jar(PluginJar.form("own", "Z")));
        assertEquals(Plugin.Kind.BUNDLE, plugin.get().kind());
        assertEquals("1.2.3", plugin.get().version());
        assertEquals(List.of("own"), plugin.get().categories());
        assertEquals("org.own", place.categories().find("own").orElseThrow().contributor());
        assertTrue(has("Z"));
        assertTrue(place.plugins().remove("org.own").done());
        assertTrue(place.categories().find("own").isEmpty());
        assertFalse(installed("org.own"));
    }

    @Test
    void jarInstalledBefore_start_bringsItBeforeRegistriesAreRead() throws IOException {
        place.plugins().install(jar(PluginJar.form("own", "Z")));
        Workplace restarted = Workplace.over(user);
        assertTrue(restarted.categories().find("own").isPresent());
        assertEquals(List.of(), restarted.plugins().findings());
    }

    @Test
    void newerJar_install_replacesTheOld() throws IOException {
        place.plugins().install(jar(PluginJar.form("own", "Z")));
        assertTrue(place.plugins().install(jar(PluginJar.form("own", "Y"))).done());
        assertTrue(has("Y"));
        assertFalse(has("Z"));
    }

    @Test
    void faultyFormInAJar_install_isRefused() throws IOException {
        Result<Plugin> refused = place.plugins()
                .install(jar(PluginJar.form("own", "Z").replace("category=\"own\"", "category=\"other\"")));
        assertTrue(refused.findings().stream().anyMatch(f -> f.code() == CoreFinding.DEFINITION_ID_DIFFERS));
        assertFalse(Files.exists(user));
    }

    @Test
    void jarThatIsNoBundle_start_isReportedAndTheRestWorks() throws IOException {
        place.plugins().install(jar(PluginJar.form("own", "Z")));
        Files.writeString(user.resolve("junk.jar"), "junk");
        Workplace restarted = Workplace.over(user);
        assertTrue(restarted.categories().find("own").isPresent());
        List<Finding> findings = restarted.plugins().findings();
        assertEquals(PluginFinding.BUNDLE_REFUSED, findings.get(0).code());
        assertEquals("junk.jar", findings.get(0).subject());
        Files.delete(user.resolve("junk.jar"));
    }

    @Test
    void bundleThatDraws_startWithoutWindows_isLeftAlone() throws IOException {
        Path drawing = Files.write(
                scratch.resolve("drawing.jar"),
                new PluginJar("org.own.ui").requiring("org.tongbao.ui").bytes());
        Path broken = Files.write(
                scratch.resolve("broken.jar"),
                new PluginJar("org.own.more").requiring("org.tongbao.ui").bytes());
        place.plugins().install(drawing);
        place.plugins().install(broken);
        List<Finding> findings = Workplace.over(user).plugins().findings();
        assertEquals(
                List.of("org.own.more"), findings.stream().map(Finding::subject).toList());
    }

    @Test
    void neitherPackNorBundle_check_saysSo() throws IOException {
        Path zip = new PackFiles().with("readme.txt", "x").zip(scratch.resolve("x.zip"), "");
        assertEquals(
                PluginFinding.UNKNOWN_KIND,
                place.plugins().check(zip).findings().get(0).code());
    }

    private boolean has(String field) {
        return new FormIndex(place.forms().form("own", "bureau-110").get())
                .find(field)
                .isPresent();
    }

    private Path jar(String form) throws IOException {
        Path file = scratch.resolve("delivered-" + System.nanoTime() + ".jar");
        byte[] jar = PluginJar.category("org.own", "own", "", form)
                .with(ThrowingValidator.class)
                .bytes();
        return Files.write(file, jar);
    }

    private static boolean installed(String name) {
        Bundle[] all = FrameworkUtil.getBundle(UserBundlesTest.class)
                .getBundleContext()
                .getBundles();
        return Arrays.stream(all).anyMatch(bundle -> name.equals(bundle.getSymbolicName()));
    }
}
