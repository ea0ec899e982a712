package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.internal.procedure.ContributedProcedures;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.internal.registry.UserPacks;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.rules.RulePack;

/** A pack that comes as a file may bring its procedure; both are checked, installed and removed together. */
final class PackProcedureTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("tongbao.root", ""), "examples", "nis2");
    private static final String RULES = "nis2.rules";
    private static final String STEPS = "FLOW-NIS2.procedure";

    @TempDir
    Path folder = Path.of("");

    private record Parts(ContributedRulePacks packs, ContributedProcedures procedures, UserPacks installer) {

        static Parts of(UserData data) {
            IExtensionRegistry registry = Platform.getExtensionRegistry();
            var packs = new ContributedRulePacks(registry, ContributedFiles.ofBundles(), Optional.of(data));
            var categories = new ContributedCategories(registry, ContributedFiles.ofBundles(), Path.of("no-packs"));
            var procedures =
                    new ContributedProcedures(registry, packs, categories, new ComposedForms(categories, packs));
            return new Parts(packs, procedures, new UserPacks(packs, Optional.of(procedures), data.packs()));
        }
    }

    private Parts parts() {
        return Parts.of(new UserData(folder.resolve("user")));
    }

    /** The example's files, one of them with a change. */
    private Path files(String name, String from, String to) throws IOException {
        for (String file : List.of(RULES, STEPS)) {
            String content = Files.readString(EXAMPLE.resolve(file));
            assertTrue(!file.equals(name) || content.contains(from), from);
            Files.writeString(folder.resolve(file), file.equals(name) ? content.replace(from, to) : content);
        }
        return folder.resolve(RULES);
    }

    private Result<RulePack> checked(String from, String to) throws IOException {
        return parts().installer().check(files(STEPS, from, to));
    }

    private void assertFault(ProcedureFinding code, String place, String from, String to) throws IOException {
        Result<RulePack> checked = checked(from, to);
        Finding fault = checked.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + ": " + checked.findings()));
        String[] wanted = place.split(" ");
        assertEquals(wanted[0], fault.args().get(0), "file and line");
        assertEquals(wanted[1], fault.subject(), "id");
    }

    @Test
    void example_asItIs_hasNoFault() throws Exception {
        assertEquals(
                List.of(), parts().installer().check(EXAMPLE.resolve(RULES)).findings());
    }

    @Test
    void installed_isUsedByIncidentsAndGoesWithThePack() throws Exception {
        Parts parts = parts();
        assertTrue(parts.installer().install(EXAMPLE.resolve(RULES)).done());
        for (Parts read : List.of(parts, parts())) {
            Procedure procedure = read.procedures().procedure("web", "nis2").get();
            assertEquals("FLOW-NIS2", procedure.getId());
            assertTrue(procedure.getSteps().stream().map(Step::getId).toList().contains("E1"));
            assertTrue(read.procedures().ids().contains("FLOW-NIS2"));
            assertEquals(List.of(), read.procedures().check("nis2"));
        }
        parts.installer().remove("nis2");
        assertFalse(parts.procedures().ids().contains("FLOW-NIS2"));
        assertFalse(Files.exists(folder.resolve("user/packs").resolve(STEPS)));
    }

    @Test
    void installed_damagedLater_leavesTheClocksAndSaysSo() throws Exception {
        Parts parts = parts();
        parts.installer().install(EXAMPLE.resolve(RULES));
        Files.writeString(folder.resolve("user/packs").resolve(STEPS), "<");
        parts.packs().refresh();
        assertEquals(3, parts.packs().find("nis2").orElseThrow().getClocks().size());
        Result<Procedure> procedure = parts.procedures().procedure("web", "nis2");
        assertFalse(procedure.done());
        assertEquals(1, procedure.findings().size());
    }

    @Test
    void procedureWithAnError_isNotInstalledAndNeitherIsItsPack() throws Exception {
        Parts parts = parts();
        assertFalse(parts.installer()
                .install(files(STEPS, "kind=\"start\"", "kind=\"end\""))
                .done());
        assertTrue(parts.packs().find("nis2").isEmpty());
        assertFalse(Files.exists(folder.resolve("user/packs").resolve(STEPS)));
    }

    @Test
    void cycleWithoutExit_isNamed() throws Exception {
        assertFault(
                ProcedureFinding.CYCLE,
                STEPS + ":10 E1",
                "<transitions id=\"T-E3-E4\" source=\"E3\" target=\"E4\"/>",
                "<transitions id=\"T-E3-E1\" source=\"E3\" target=\"E1\"/>");
    }

    @Test
    void unreachableStep_isNamed() throws Exception {
        assertFault(
                ProcedureFinding.UNREACHABLE,
                STEPS + ":19 E4",
                "source=\"E3\" target=\"E4\"",
                "source=\"E3\" target=\"EE\"");
    }

    @Test
    void twoStarts_areNamed() throws Exception {
        assertFault(
                ProcedureFinding.TWO_STARTS,
                STEPS + ":10 E1",
                "<steps id=\"E1\" title",
                "<steps id=\"E1\" kind=\"start\" title");
    }

    @Test
    void missingText_isNamed() throws Exception {
        assertFault(ProcedureFinding.MISSING_TEXT, STEPS + ":16 E3", " title=\"提出事件通報\"", "");
    }

    @Test
    void unknownClock_isNamed() throws Exception {
        assertFault(ProcedureFinding.UNKNOWN_CLOCK, STEPS + ":16 E3", "clocks=\"NIS2-2\"", "clocks=\"CLK-01\"");
    }

    @Test
    void unknownField_isNamed() throws Exception {
        assertFault(ProcedureFinding.UNKNOWN_FIELD, STEPS + ":16 E3", "clocks=\"NIS2-2\"", "field=\"F9-99\"");
        assertEquals(List.of(), checked("clocks=\"NIS2-2\"", "field=\"F2-04\"").findings(), "one of the form it uses");
    }

    @Test
    void unknownEvent_isNamed_oneOfThePackIsKnown() throws Exception {
        assertFault(ProcedureFinding.UNKNOWN_EVENT, STEPS + ":20 E4", "final-report-sent", "final-report-seen");
    }

    @Test
    void unknownLevel_isNamedWhereThePackHasAScale() throws Exception {
        Path file = Files.writeString(folder.resolve("own.rules"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rules:RulePack xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rules="http://tongbao.org/model/rules/1" id="own" contract="1" base="bureau-110" procedure="FLOW-NIS2" title="自訂"/>
                """);
        files(STEPS, "<done events=\"contained recovered\"/>", "<when levels=\"7\"/><done events=\"contained\"/>");
        Result<RulePack> checked = parts().installer().check(file);
        assertTrue(
                checked.findings().stream()
                        .anyMatch(finding -> finding.code() == ProcedureFinding.UNKNOWN_LEVEL
                                && finding.subject().equals("E2")
                                && finding.args().get(0).equals(STEPS + ":14")),
                checked.findings().toString());
    }

    @Test
    void procedureThatIsNowhere_isSaid() throws Exception {
        Path file = files(RULES, "procedure=\"FLOW-NIS2\"", "procedure=\"FLOW-X\"");
        assertEquals(
                List.of(ProcedureFinding.UNKNOWN_PROCEDURE),
                parts().installer().check(file).findings().stream()
                        .map(finding -> (Object) finding.code())
                        .toList());
    }
}
