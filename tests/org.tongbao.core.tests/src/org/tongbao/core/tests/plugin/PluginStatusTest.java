package org.tongbao.core.tests.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormFinding;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.core.plugin.PluginStatus.Origin;
import org.tongbao.core.plugin.PluginStatus.State;
import org.tongbao.core.tests.plugin.foreign.ThrowingValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.Severity;

/** How each plugin stands: the right state, and what is wrong said of the right one. */
final class PluginStatusTest {

    @TempDir
    Path scratch = Path.of("");

    private Path user = Path.of("");
    private Workplace place = Workplace.over(Path.of("no-plugins"));

    @BeforeEach
    void openWorkplace() {
        user = scratch.resolve("plugins");
        place = Workplace.over(user);
    }

    @AfterEach
    void removeAll() {
        place.statuses().stream()
                .flatMap(status -> status.own().stream())
                .forEach(plugin -> place.plugins().remove(plugin));
        assertEquals(5, place.statuses().size());
    }

    @Test
    void programAlone_statuses_areTheBuiltInCategoriesAndAllWork() {
        List<PluginStatus> all = place.statuses();
        assertEquals(5, all.size());
        for (PluginStatus status : all) {
            assertEquals(State.WORKS, status.state(), status.toString());
            assertEquals(Origin.BUILT_IN, status.origin());
            assertEquals(1, status.categories().size());
            assertTrue(status.own().isEmpty());
        }
    }

    @Test
    void goodPack_statuses_works() throws IOException {
        PackFiles.good("own", "Z").folder(user.resolve("own"));
        PluginStatus status = of("own");
        assertEquals(Origin.PACK, status.origin());
        assertEquals("1.0", status.version());
        // the question has no English text
        assertEquals(State.DOUBTFUL, status.state());
        assertTrue(status.findings().stream().allMatch(finding -> finding.severity() == Severity.WARNING));
    }

    @Test
    void tornDescriptor_statuses_isRefusedOnce() throws IOException {
        new PackFiles().with("category.xml", "<category id=").folder(user.resolve("torn"));
        PluginStatus status = of("torn");
        assertEquals(State.REFUSED, status.state());
        assertEquals(1, status.findings().size(), status.toString());
        assertEquals(6, place.statuses().size());
        assertTrue(status.own().isPresent());
    }

    @Test
    void malformedForm_statuses_worksInPartWithFileAndLine() throws IOException {
        new PackFiles()
                .with("category.xml", "<category id='own' version='1' name='自有' nameEn='Own' form='own.form'/>")
                .with("own.form", PluginJar.form("own", "Z").replace("type=\"text\"", "type=\"single\""))
                .folder(user.resolve("own"));
        PluginStatus status = of("own");
        assertEquals(State.PARTLY, status.state());
        Finding first = status.findings().get(0);
        assertEquals(FormFinding.NOTHING_TO_CHOOSE, first.code());
        assertEquals("own.form:3", first.args().get(0));
    }

    @Test
    void sameIdTwice_statuses_refusesTheSecondOnly() throws IOException {
        PackFiles.good("own", "Z").folder(user.resolve("a"));
        PackFiles.good("own", "Z").folder(user.resolve("b"));
        place.categories().refresh();
        List<PluginStatus> own = place.statuses().stream()
                .filter(status -> status.origin() == Origin.PACK)
                .toList();
        assertEquals(
                List.of(State.REFUSED, State.DOUBTFUL),
                own.stream().map(PluginStatus::state).toList());
        assertEquals(
                CoreFinding.EXTENSION_ID_DUPLICATE, own.get(0).findings().get(0).code());
        assertEquals("b", String.valueOf(own.get(0).own().orElseThrow().place().getFileName()));
        place.plugins().remove(own.get(0).own().orElseThrow());
        assertTrue(Files.exists(user.resolve("a")));
        assertFalse(Files.exists(user.resolve("b")));
    }

    @Test
    void jarThatIsNoBundle_statuses_isRefused() throws IOException {
        Files.createDirectories(user);
        Files.writeString(user.resolve("junk.jar"), "junk");
        PluginStatus status = of("junk");
        assertEquals(State.REFUSED, status.state());
        assertEquals(Origin.BUNDLE, status.origin());
        assertEquals(6, place.statuses().size());
    }

    @Test
    void bundleThatNeedsAnotherMissingOne_statuses_isRefusedAndNotStopped() throws IOException {
        byte[] jar = PluginJar.category("org.own", "own", "", PluginJar.form("own", "Z"))
                .requiring("org.nobody.has.this")
                .bytes();
        Files.createDirectories(user);
        Files.write(user.resolve("org.own.jar"), jar);
        PluginStatus status = of("org.own");
        assertEquals(State.REFUSED, status.state());
        assertTrue(codes(status).contains(PluginFinding.BUNDLE_REFUSED), status.toString());
        assertTrue(status.findings().get(0).message().contains("org.nobody.has.this"), status.toString());
    }

    @Test
    void validatorThatThrows_statuses_isStoppedUntilRestart() throws IOException {
        place.plugins().install(jar(ThrowingValidator.class, true));
        assertEquals(State.DOUBTFUL, of("org.own").state());
        place.guard().call("org.own", () -> {
            throw new IllegalStateException("not today");
        });
        PluginStatus status = find("org.own");
        assertEquals(State.QUARANTINED, status.state());
        assertEquals(PluginFinding.FAILED, status.findings().get(0).code());
    }

    @Test
    void validatorNotInTheJar_check_warnsWithTheLine() throws IOException {
        List<Finding> findings =
                place.plugins().check(jar(ThrowingValidator.class, false)).findings();
        Finding found = findings.stream()
                .filter(finding -> finding.code() == PluginFinding.CLASS_ELSEWHERE)
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.WARNING, found.severity());
        assertEquals("4", found.args().get(1));
    }

    @Test
    void nameNotAmongTheTexts_check_isRefusedWithTheLine() throws IOException {
        byte[] jar = PluginJar.category("org.own", "own", "", PluginJar.form("own", "Z"))
                .file("plugin.xml", """
                    <plugin><extension point="org.tongbao.core.categories">
                      <category id="own" name="%category.own" form="own.form"/>
                    </extension></plugin>
                    """)
                .bytes();
        var refused = place.plugins().check(Files.write(scratch.resolve("delivered.jar"), jar));
        assertFalse(refused.done());
        Finding found = refused.findings().stream()
                .filter(finding -> finding.code() == PluginFinding.TEXT_MISSING)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("plugin.xml", "2", "%category.own", "OSGI-INF/l10n/bundle.properties"), found.args());
    }

    private PluginStatus of(String id) {
        place = Workplace.over(user);
        return find(id);
    }

    private PluginStatus find(String id) {
        List<PluginStatus> all = place.statuses();
        return all.stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(all.toString()));
    }

    private static List<FindingCode> codes(PluginStatus status) {
        return status.findings().stream().map(Finding::code).toList();
    }

    private Path jar(Class<?> validator, boolean inside) throws IOException {
        PluginJar jar = PluginJar.category(
                "org.own", "own", "validator=\"" + validator.getName() + "\"", PluginJar.form("own", "Z"));
        return Files.write(scratch.resolve("delivered.jar"), (inside ? jar.with(validator) : jar).bytes());
    }
}
