package org.tongbao.core.tests.procedure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.internal.procedure.ContributedProcedures;
import org.tongbao.core.internal.procedure.UserProcedures;
import org.tongbao.core.internal.procedure.Weaver;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.internal.registry.UserPacks;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.core.procedure.ProcedureVersion;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.core.procedure.ProcedureVersions.Saving;
import org.tongbao.core.procedure.VersionFinding;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedureFactory;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;

/** An agency's own versions of a published procedure. */
class ProcedureVersionsTest {

    private static final String WHY = "本機關夜間由值班人員代行";
    private static final String WHO = "人員06";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-13T02:00:00Z"), ZoneId.of("Asia/Taipei"));

    @TempDir
    Path folder = Path.of("");

    private record Parts(ContributedRulePacks packs, ContributedProcedures procedures, ProcedureVersions versions) {}

    private Parts parts = start(NOW);

    @BeforeEach
    void begin() {
        parts = start(NOW);
    }

    private Parts start(Clock clock) {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        var data = new UserData(folder);
        var packs = new ContributedRulePacks(registry, ContributedFiles.ofBundles(), Optional.of(data));
        var categories = new ContributedCategories(registry, ContributedFiles.ofBundles(), folder.resolve("plugins"));
        var procedures = new ContributedProcedures(registry, packs, categories, new ComposedForms(categories, packs));
        var installer = new UserPacks(packs, Optional.of(procedures), data.packs());
        return new Parts(packs, procedures, new UserProcedures(procedures, packs, installer, data.packs(), clock));
    }

    /** A procedure with another title of one step. */
    private Procedure changed(String id, String title) {
        Procedure copy = EcoreUtil.copy(parts.procedures().find(id).get());
        step(copy, "N19").setTitle(title);
        return copy;
    }

    private static Step step(Procedure procedure, String id) {
        return procedure.getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Result<ProcedureVersion> save(Procedure procedure, LocalDate effective) {
        return parts.versions().save(procedure, new Saving("tw-115", effective, WHO, WHY));
    }

    private static void assertRefused(VersionFinding code, Result<ProcedureVersion> result) {
        assertFalse(result.done());
        assertEquals(code, result.findings().get(0).code());
    }

    @Test
    void version_saved_isWhatItWasMadeFrom_withWhoWhenAndWhy() {
        ProcedureVersion saved = save(changed("FLOW-K", "第一版"), TODAY).get();

        assertEquals(
                new ProcedureVersion(
                        "FLOW-K-own-1",
                        1,
                        "FLOW-K",
                        "FLOW-K",
                        "tw-115-own-1",
                        "tw-115",
                        TODAY,
                        Optional.of(NOW.instant()),
                        WHO,
                        WHY,
                        true),
                saved);
        assertEquals(List.of(saved), parts.versions().versions());
        assertEquals(List.of(saved), start(NOW).versions().versions(), "after a new start");
        Procedure read = parts.procedures().find("FLOW-K-own-1").get();
        assertEquals("第一版", step(read, "N19").getTitle());
        assertEquals(
                parts.procedures().find("FLOW-K").get().getSteps().size(),
                read.getSteps().size());
    }

    @Test
    void incident_keepsThePackOfItsDay_whatIsInForceStaysUntouched() throws Exception {
        byte[] before = ProcedureFile.write(parts.procedures().find("FLOW-K").get());
        save(changed("FLOW-K", "第一版"), TODAY.plusDays(3)).get();

        assertEquals("tw-115", inForce(TODAY));
        assertEquals("tw-115", inForce(TODAY.plusDays(2)));
        assertEquals("tw-115-own-1", inForce(TODAY.plusDays(3)));
        byte[] rules = Files.readAllBytes(folder.resolve("packs/tw-115-own-1.rules"));
        byte[] steps = Files.readAllBytes(folder.resolve("packs/FLOW-K-own-1.procedure"));

        save(changed("FLOW-K-own-1", "第二版"), TODAY.plusDays(4)).get();
        assertEquals("tw-115-own-1", inForce(TODAY.plusDays(3)));
        assertEquals("tw-115-own-2", inForce(TODAY.plusDays(4)));
        assertArrayEquals(rules, Files.readAllBytes(folder.resolve("packs/tw-115-own-1.rules")));
        assertArrayEquals(steps, Files.readAllBytes(folder.resolve("packs/FLOW-K-own-1.procedure")));
        assertArrayEquals(
                before, ProcedureFile.write(parts.procedures().find("FLOW-K").get()));
        assertEquals(
                "第一版",
                step(parts.procedures().procedure("web", "tw-115-own-1").get(), "N19")
                        .getTitle());
    }

    private String inForce(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(ZoneId.of("Asia/Taipei")).toInstant();
        return parts.packs().inForce(noon).orElseThrow().getId();
    }

    @Test
    void chain_listsVersionsInTheirOrder() {
        save(changed("FLOW-K", "第一版"), TODAY).get();
        save(changed("FLOW-K-own-1", "第二版"), TODAY.plusDays(1)).get();
        save(changed("FLOW-K", "第三版"), TODAY.plusDays(9)).get();

        assertEquals(
                List.of("FLOW-K-own-1 FLOW-K", "FLOW-K-own-2 FLOW-K-own-1", "FLOW-K-own-3 FLOW-K"),
                parts.versions().versions().stream()
                        .map(version -> version.procedure() + " " + version.basedOn())
                        .toList());
        assertEquals(List.of("tw-115", "bureau-110"), parts.versions().packs("FLOW-K-own-3"));
        assertEquals(TODAY.plusDays(10), parts.versions().earliest("FLOW-K", "tw-115"));
    }

    @Test
    void day_thatIsPastOrTaken_isRefusedWithTheFirstPossible() {
        assertRefused(VersionFinding.TOO_EARLY, save(changed("FLOW-K", "第一版"), TODAY.minusDays(1)));
        save(changed("FLOW-K", "第一版"), TODAY.plusDays(5)).get();
        Result<ProcedureVersion> second = save(changed("FLOW-K", "第二版"), TODAY.plusDays(5));
        assertRefused(VersionFinding.TOO_EARLY, second);
        assertTrue(
                second.findings().get(0).message().contains("2026-03-19"),
                second.findings().toString());
    }

    @Test
    void packThatNoLongerApplies_orAnother_isRefused() {
        Procedure edited = changed("FLOW-K", "第一版");
        assertRefused(
                VersionFinding.TOO_LATE, parts.versions().save(edited, new Saving("bureau-110", TODAY, WHO, WHY)));
        assertRefused(VersionFinding.NO_PACK, parts.versions().save(edited, new Saving("idc", TODAY, WHO, WHY)));
        assertRefused(VersionFinding.NO_PACK, parts.versions().save(edited, new Saving("nobody", TODAY, WHO, WHY)));
    }

    @Test
    void noReasonNoAuthorNoChange_isRefused() {
        Procedure edited = changed("FLOW-K", "第一版");
        assertRefused(VersionFinding.NO_REASON, parts.versions().save(edited, new Saving("tw-115", TODAY, WHO, " ")));
        assertRefused(VersionFinding.NO_REASON, parts.versions().save(edited, new Saving("tw-115", TODAY, "", WHY)));
        Procedure same = EcoreUtil.copy(parts.procedures().find("FLOW-K").get());
        assertRefused(VersionFinding.UNCHANGED, save(same, TODAY));
    }

    @Test
    void faultyProcedure_isRefused_warningsAreHandedOn() {
        Procedure edited = changed("FLOW-K", "第一版");
        step(edited, "N19").setCitation(null);
        Procedure faulty = EcoreUtil.copy(edited);
        step(faulty, "N2").setKind(StepKind.START);
        Result<ProcedureVersion> refused = save(faulty, TODAY);
        assertFalse(refused.done());
        assertEquals(ProcedureFinding.TWO_STARTS, refused.findings().get(0).code());
        assertEquals(List.of(), parts.versions().versions());

        Result<ProcedureVersion> saved = save(edited, TODAY);
        assertTrue(saved.done());
        assertTrue(saved.findings().stream()
                .anyMatch(finding ->
                        finding.code() == ProcedureFinding.MISSING_CITATION && finding.severity() == Severity.WARNING));
    }

    @Test
    void fileOfTheSameName_isNeverSavedOver() throws Exception {
        Path there = folder.resolve("packs/FLOW-K-own-1.procedure");
        Files.createDirectories(folder.resolve("packs"));
        Files.writeString(there, "mine");

        assertRefused(VersionFinding.EXISTS, save(changed("FLOW-K", "第一版"), TODAY));
        assertEquals("mine", Files.readString(there));
        assertEquals(List.of(), parts.versions().versions());
    }

    @Test
    void packNeverChosenByDate_doesNotBecomeSoByAVersion() {
        Procedure edited = EcoreUtil.copy(parts.procedures().find("FLOW-I").get());
        edited.getSteps().get(2).setTitle("本機房作法");
        ProcedureVersion saved = parts.versions()
                .save(edited, new Saving("idc", TODAY, WHO, WHY))
                .get();

        assertEquals("tw-115", inForce(TODAY.plusDays(1)));
        assertFalse(saved.inForce());
        var pack = parts.packs().find("idc-own-1").orElseThrow();
        assertEquals("08:00", pack.getOfficeOpens());
        assertTrue(pack.isStandalone());
    }

    @Test
    void stepsOfACategory_joinTheVersionToo() {
        save(changed("FLOW-K", "第一版"), TODAY).get();
        var fragment = ProcedureFactory.eINSTANCE.createFragment();
        var anchor = ProcedureFactory.eINSTANCE.createAnchor();
        anchor.setProcedure("FLOW-K");
        anchor.setAfter("N5");
        fragment.getAnchors().add(anchor);

        assertTrue(new Weaver(parts.procedures().find("FLOW-K-own-1").get()).fits(fragment));
    }
}
