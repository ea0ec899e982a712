package org.tongbao.core.tests.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.internal.procedure.ContributedProcedures;
import org.tongbao.core.internal.procedure.Weaver;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.Fragment;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.Transition;

/** The procedures that are delivered, and what the example joins to them. */
final class ShippedProcedureTest {

    private static final String K = "bundles/org.tongbao.rules.tw/procedures/flow-k.procedure";
    private static final String I = "bundles/org.tongbao.rules.idc/procedures/flow-i.procedure";
    private static final String CLOUD = "examples/org.tongbao.example.cloud/procedures/cloud.procedure";

    private static byte[] content(String path) throws IOException {
        return Files.readAllBytes(Path.of(System.getProperty("tongbao.root", ""), path));
    }

    private static Procedure procedure(String path) throws IOException {
        return ProcedureFile.read(content(path), path).get();
    }

    private static Fragment cloud() throws IOException {
        return ProcedureFile.readFragment(content(CLOUD), "cloud.procedure").get();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().id() + " " + finding.args())
                .toList();
    }

    @Test
    void shipped_haveNoFault() throws Exception {
        for (String path : List.of(K, I)) {
            assertEquals(
                    List.of(),
                    codes(ProcedureFile.check(
                            procedure(path), ProcedureScope.UNKNOWN, path, FormLines.of(content(path)))));
        }
    }

    @Test
    void packs_nameTheirProcedureAndItFitsThem() {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        var packs = new ContributedRulePacks(registry);
        var categories = new ContributedCategories(registry, ContributedFiles.ofBundles(), Path.of("no-packs"));
        var procedures = new ContributedProcedures(registry, packs, categories, new ComposedForms(categories, packs));
        Map.of("bureau-110", "FLOW-K", "tw-115", "FLOW-K", "idc", "FLOW-I").forEach((pack, procedure) -> {
            assertEquals(procedure, procedures.procedure("other", pack).get().getId(), pack);
            assertEquals(List.of(), codes(procedures.check(pack)), pack);
        });
    }

    @Test
    void shipped_haveEveryNodeOfTheText() throws Exception {
        List<String> ids = procedure(K).getSteps().stream().map(Step::getId).toList();
        for (String node :
                ("N0 N1 N1v N2 N2m N3 N3z N4 N5 N5b N5c N5d N5e N6 N6a N7 N8 N8f N9 N10 N10r N11 N12 N13 N14 N15 N16"
                                + " N17 N18 N19 N20")
                        .split(" ")) {
            assertTrue(ids.contains(node), node);
        }
        assertEquals(
                List.of("辨識", "辨識", "抑制", "移除", "復原", "追蹤"),
                procedure(I).getChecklists().stream()
                        .map(list -> list.getPhase())
                        .toList());
    }

    @Test
    void example_hasNoFaultInEither() throws Exception {
        assertEquals(
                List.of(),
                codes(ProcedureFile.check(
                        cloud(),
                        Map.of(procedure(K), ProcedureScope.UNKNOWN, procedure(I), ProcedureScope.UNKNOWN),
                        "cloud.procedure",
                        FormLines.of(content(CLOUD)))));
    }

    @Test
    void joinedStep_isTheContributors_behindItsAnchor_inTheLaneOfTheAnchor() throws Exception {
        Procedure original = procedure(K);
        Weaver weaver = new Weaver(original);
        assertEquals(Optional.empty(), weaver.join(cloud(), "雲端服務異常", element -> ""));
        Procedure joined = weaver.procedure();
        assertNotSame(original, joined);
        Step step = joined.getSteps().stream()
                .filter(known -> known.getId().equals("cloud.notify"))
                .findFirst()
                .orElseThrow();
        assertEquals("雲端服務異常", step.getContributor());
        assertEquals("R-K09", step.getLane());
        List<Transition> ways = joined.getTransitions().stream()
                .filter(way -> "cloud.notify".equals(way.getTarget()))
                .toList();
        assertEquals(List.of("N3p"), ways.stream().map(Transition::getSource).toList());
        assertTrue(joined.getChecklists().stream()
                .anyMatch(list -> "cloud.contact".equals(list.getId()) && "雲端服務異常".equals(list.getContributor())));
        assertTrue(original.getSteps().stream().noneMatch(known -> known.getId().startsWith("cloud.")));
    }

    @Test
    void joinedBetween_takesOverTheWay() throws Exception {
        Fragment fragment = cloud();
        fragment.getAnchors().get(0).setAfter("N3");
        fragment.getAnchors().get(0).setBefore("N3p");
        Weaver weaver = new Weaver(procedure(K));
        weaver.join(fragment, "x", element -> "");
        List<Transition> ways = weaver.procedure().getTransitions();
        Transition first = ways.stream()
                .filter(way -> "N3".equals(way.getSource()) && "cloud.notify".equals(way.getTarget()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("1", "2", "3", "4"), first.getWhen().getLevels());
        assertTrue(
                ways.stream().anyMatch(way -> "cloud.logs".equals(way.getSource()) && "N3p".equals(way.getTarget())));
        assertTrue(ways.stream().noneMatch(way -> "N3".equals(way.getSource()) && "N3p".equals(way.getTarget())));
    }

    @Test
    void unknownAnchorAndStrangeIds_areNamed() throws Exception {
        Fragment fragment = cloud();
        fragment.getAnchors().get(0).setAfter("N99");
        fragment.getSteps().get(0).setId("notify");
        List<String> found = codes(
                ProcedureFile.check(fragment, Map.of(procedure(K), ProcedureScope.UNKNOWN), "c", FormLines.unknown()));
        assertEquals(
                List.of("procedure-wrong-id [c, notify, cloud.]", "procedure-unknown-step [c, example.cloud, N99]"),
                found);
    }

    @Test
    void fragmentForNoneOfTheProcedures_isSaid() throws Exception {
        Fragment fragment = cloud();
        fragment.getAnchors().remove(1);
        assertEquals(
                List.of("procedure-fits-nowhere [c, FLOW-K]"),
                codes(ProcedureFile.check(
                        fragment, Map.of(procedure(I), ProcedureScope.UNKNOWN), "c", FormLines.unknown())));
    }
}
