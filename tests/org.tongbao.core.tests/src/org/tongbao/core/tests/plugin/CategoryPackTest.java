package org.tongbao.core.tests.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormFinding;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Incident;

/** Category packs without code: installed, used, upgraded, removed and brought back while the program runs. */
final class CategoryPackTest {

    @TempDir
    Path scratch = Path.of("");

    private Path user = Path.of("");
    private Workplace place = Workplace.over(Path.of("no-plugins"));

    @BeforeEach
    void openWorkplace() {
        user = scratch.resolve("data").resolve("plugins");
        place = Workplace.over(user);
    }

    @Test
    void folder_install_worksAtOnceAndTellsTheListeners() throws IOException {
        var told = new AtomicInteger();
        place.categories().addListener(told::incrementAndGet);
        assertEquals(List.of(CoreFinding.CATEGORY_MISSING), codes(formFindings("cloud")));
        Result<Plugin> plugin = install(PackFiles.good("cloud", "Z"));
        assertEquals("cloud", plugin.get().id());
        assertEquals(Plugin.Kind.PACK, plugin.get().kind());
        assertEquals(1, told.get());
        assertEquals(
                "plugins/cloud", place.categories().find("cloud").orElseThrow().contributor());
        assertTrue(new FormIndex(place.forms().form("cloud", "bureau-110").get())
                .find("Z")
                .isPresent());
        assertEquals(
                List.of("cloud"),
                place.plugins().installed().get().stream().map(Plugin::id).toList());
    }

    @Test
    void zipOfTheFilesOrOfTheirFolder_install_isTheSame() throws IOException {
        PackFiles pack = PackFiles.good("cloud", "Z").with("list.txt", "一\n");
        assertTrue(
                place.plugins().install(pack.zip(scratch.resolve("a.zip"), "")).done());
        assertEquals(List.of("category.xml", "own.form"), names(user.resolve("cloud")));
        assertTrue(place.plugins()
                .install(pack.zip(scratch.resolve("b.zip"), "my-pack/"))
                .done());
        assertEquals(List.of("category.xml", "own.form"), names(user.resolve("cloud")));
        assertEquals(List.of("cloud"), names(user));
    }

    @Test
    void removedAndBack_incident_isComplete() throws IOException {
        install(PackFiles.good("cloud", "Z"));
        Incident incident = place.draft("cloud");
        incident.getAnswers().add(Workplace.text("Z", "東"));
        Incident before = EcoreUtil.copy(incident);
        assertEquals("cloud", place.plugins().remove("cloud").get().id());
        assertTrue(place.categories().find("cloud").isEmpty());
        assertFalse(place.incidents()
                .timeline(incident)
                .get()
                .at(Workplace.NOW)
                .clocks()
                .isEmpty());
        assertEquals(
                List.of(CoreFinding.CATEGORY_MISSING),
                codes(place.incidents().timeline(incident).findings()));
        assertEquals(List.of(), names(user));
        install(PackFiles.good("cloud", "Z"));
        assertTrue(EcoreUtil.equals(before, incident));
        assertEquals(List.of(), place.incidents().timeline(incident).findings());
    }

    @Test
    void newerVersion_install_replacesTheOldAndReportsOrphans() throws IOException {
        install(PackFiles.good("cloud", "Z"));
        Incident incident = place.draft("cloud");
        incident.getAnswers().add(Workplace.text("Z", "東"));
        install(PackFiles.good("cloud", "Y"));
        Finding orphan = place.incidents().timeline(incident).findings().get(0);
        assertEquals(PluginFinding.ANSWER_ORPHANED, orphan.code());
        assertEquals(List.of("Z", "\"東\""), orphan.args());
    }

    @Test
    void faultyForm_install_isRefusedWholeWithFileAndLine() throws IOException {
        Result<Plugin> refused = install(PackFiles.good("cloud", "Z").with("own.form", """
                <form:FormDefinition xmlns:form="http://tongbao.org/model/form/1" id="f" category="cloud" version="1" title="表">
                  <sections id="own" stage="report" title="自有">
                    <fields id="F2-04x" type="text" label="題" labelEn="q">
                      <requiredWhen field="gone"/>
                    </fields>
                    <fields id="F2-04x" type="text" label="題" labelEn="q"/>
                  </sections>
                </form:FormDefinition>
                """));
        assertFalse(refused.done());
        assertTrue(codes(refused.findings()).containsAll(List.of(FormFinding.DUPLICATE_ID, FormFinding.UNKNOWN_FIELD)));
        assertTrue(refused.findings().stream().anyMatch(f -> f.args().contains("own.form:6")));
        assertTrue(refused.findings().stream().anyMatch(f -> f.args().contains("own.form:4")));
        assertFalse(Files.exists(user.resolve("cloud")));
    }

    @Test
    void unknownTypeOfQuestion_install_isRefusedWithItsLine() throws IOException {
        Result<Plugin> refused = install(PackFiles.good("cloud", "Z")
                .with("own.form", PluginJar.form("cloud", "Z").replace("type=\"text\"", "type=\"colour\"")));
        assertEquals(List.of(CoreFinding.DEFINITION_UNREADABLE), codes(refused.findings()));
        assertEquals("3", refused.findings().get(0).args().get(1));
        String words = String.valueOf(refused.findings().get(0).args().get(2));
        assertTrue(words.contains("colour") && words.contains("multiple"), words);
        assertFalse(words.contains("legal"), words);
    }

    @Test
    void fieldOfTheCommonPartTaken_install_isRefused() throws IOException {
        Result<Plugin> refused = install(PackFiles.good("cloud", "F2-04"));
        assertEquals(List.of(FormFinding.DUPLICATE_ID), codes(errors(refused)));
    }

    @Test
    void descriptorFaulty_install_namesEachFaultWithItsLine() throws IOException {
        Result<Plugin> refused = install(PackFiles.good("cloud", "Z").with("category.xml", """
                <?xml version="1.0"?>
                <category id="Not An Id" name="自有" order="first" colour="red" form="own.form"/>
                """));
        assertEquals(
                List.of(
                        CoreFinding.DEFINITION_ATTRIBUTE_INVALID,
                        CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                        CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                        CoreFinding.DEFINITION_ATTRIBUTE_INVALID,
                        CoreFinding.DEFINITION_ATTRIBUTE_INVALID),
                codes(refused.findings()));
        assertTrue(refused.findings().stream().allMatch(f -> f.args().get(1).equals("2")));
    }

    @Test
    void contractTooNew_install_isRefused() throws IOException {
        Result<Plugin> refused = install(
                PackFiles.good("cloud", "Z")
                        .with(
                                "category.xml",
                                "<category id=\"cloud\" version=\"1\" contract=\"2\" name=\"雲\" nameEn=\"C\" form=\"own.form\"/>"));
        assertEquals(List.of(CoreFinding.DEFINITION_CONTRACT), codes(refused.findings()));
    }

    @Test
    void entityInTheDescriptor_install_opensNothing() throws IOException {
        Path secret = Files.writeString(scratch.resolve("secret.txt"), "top secret");
        Result<Plugin> refused = install(
                PackFiles.good("cloud", "Z")
                        .with(
                                "category.xml",
                                "<!DOCTYPE category [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                                        + "<category id=\"cloud\" version=\"&e;\" name=\"雲\" nameEn=\"C\" form=\"own.form\"/>"));
        assertEquals(List.of(CoreFinding.DEFINITION_UNREADABLE), codes(refused.findings()));
        assertFalse(refused.findings().toString().contains("top secret"));
    }

    @Test
    void pathsThatLeadOut_install_isRefusedAndWritesNothing() throws IOException {
        for (String path : List.of("../evil.txt", "a/../../evil.txt", "/evil.txt", "a\\..\\evil.txt", "C:evil.txt")) {
            Path zip = PackFiles.good("cloud", "Z").with(path, "x").zip(scratch.resolve("slip.zip"), "");
            Result<Plugin> refused = place.plugins().install(zip);
            assertEquals(List.of(PluginFinding.UNSAFE_PATH), codes(refused.findings()), path);
        }
        assertFalse(Files.exists(user));
        try (Stream<Path> all = Files.walk(scratch)) {
            assertTrue(all.noneMatch(file -> file.toString().contains("evil")));
        }
    }

    @Test
    void formOutsideThePack_install_isRefused() throws IOException {
        Files.writeString(scratch.resolve("outside.form"), PluginJar.form("cloud", "Z"));
        Result<Plugin> refused = install(PackFiles.good("cloud", "Z")
                .with(
                        "category.xml",
                        "<category id=\"cloud\" version=\"1\" name=\"雲\" nameEn=\"C\" form=\"../outside.form\"/>"));
        assertEquals(List.of(CoreFinding.EXTENSION_FILE_MISSING), codes(refused.findings()));
    }

    @Test
    void linkInTheFolder_install_isRefused() throws IOException {
        Path folder = PackFiles.good("cloud", "Z").folder(scratch.resolve("linked"));
        Files.createSymbolicLink(folder.resolve("link.txt"), scratch.resolve("anywhere"));
        assertEquals(
                List.of(PluginFinding.UNSAFE_PATH),
                codes(place.plugins().install(folder).findings()));
    }

    @Test
    void idOfAShippedCategory_install_isRefused() throws IOException {
        Result<Plugin> refused = install(PackFiles.good("web", "Z"));
        assertEquals(List.of(PluginFinding.ID_TAKEN), codes(refused.findings()));
    }

    @Test
    void packDamagedAfterwards_registry_leavesItOutAndItCanBeRemoved() throws IOException {
        install(PackFiles.good("cloud", "Z"));
        install(PackFiles.good("sky", "Z"));
        Files.writeString(user.resolve("cloud").resolve("category.xml"), "<category");
        Workplace restarted = Workplace.over(user);
        assertTrue(restarted.categories().find("sky").isPresent());
        assertTrue(restarted.categories().find("cloud").isEmpty());
        assertEquals(
                List.of("plugins/cloud/category.xml"),
                restarted.plugins().findings().stream().map(Finding::subject).toList());
        assertTrue(restarted.plugins().remove("cloud").done());
        assertEquals(List.of(), restarted.plugins().findings());
    }

    @Test
    void nothingThere_checkAndRemove_sayWhat() {
        assertEquals(
                List.of(PluginFinding.UNREADABLE),
                codes(place.plugins().check(scratch.resolve("gone.zip")).findings()));
        assertEquals(
                List.of(PluginFinding.NOT_INSTALLED),
                codes(place.plugins().remove("../data").findings()));
    }

    private Result<Plugin> install(PackFiles pack) throws IOException {
        return place.plugins().install(pack.folder(scratch.resolve("pack-" + System.nanoTime())));
    }

    private List<Finding> formFindings(String category) {
        return place.forms().form(category, "bureau-110").findings();
    }

    private static List<Finding> errors(Result<Plugin> result) {
        return result.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Object> codes(List<Finding> findings) {
        return findings.stream().map(f -> (Object) f.code()).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
