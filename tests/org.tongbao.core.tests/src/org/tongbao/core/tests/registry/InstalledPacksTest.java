package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.internal.registry.UserPacks;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;

/** The packs the program brings, those of bundles that build on each other, and those installed from files. */
final class InstalledPacksTest {

    private static final Path ROOT = Path.of(System.getProperty("tongbao.root", ""));
    private static final Path TW = ROOT.resolve("bundles/org.tongbao.rules.tw");
    private static final Path IDC = ROOT.resolve("bundles/org.tongbao.rules.idc");

    @TempDir
    Path folder = Path.of("");

    private final AtomicInteger changes = new AtomicInteger();
    private Optional<ContributedRulePacks> packs = Optional.empty();

    @BeforeEach
    void contribute() throws IOException {
        for (Path from : List.of(TW, IDC)) {
            for (String kind : List.of("packs", "forms")) {
                Files.createDirectories(folder.resolve(kind));
                try (var files = Files.newDirectoryStream(from.resolve(kind))) {
                    for (Path file : files) {
                        Files.copy(file, folder.resolve(kind).resolve(file.getFileName()));
                    }
                }
            }
        }
        // The one that builds on another comes first: the order must not matter.
        var contributions = new FakeContributions(folder).add("tw", """
            <extension point="org.tongbao.core.rulePacks">
              <pack id="tw-115" rules="packs/tw-115.rules" form="forms/notification-110.form"/>
              <pack id="bureau-110" rules="packs/bureau-110.rules" form="forms/notification-110.form"/>
              <pack id="idc" rules="packs/idc.rules" form="forms/idc.form"/>
            </extension>
            """);
        var registry = new ContributedRulePacks(
                contributions.registry(), contributions.files(), Optional.of(new UserData(folder.resolve("user"))));
        registry.addListener(changes::incrementAndGet);
        packs = Optional.of(registry);
    }

    private ContributedRulePacks registry() {
        return packs.orElseThrow();
    }

    private RulePack pack(String id) {
        return registry().find(id).orElseThrow();
    }

    private ClockRule rule(String pack, String id) {
        return pack(pack).getClocks().stream()
                .filter(clock -> clock.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String text(String pack, String dimension, int level) {
        return wording(pack, dimension, level).getText();
    }

    private LevelText wording(String pack, String dimension, int level) {
        return pack(pack).getScale().getDimensions().stream()
                .filter(one -> one.getId().equals(dimension))
                .flatMap(one -> one.getTexts().stream())
                .filter(one -> one.getLevel() == level)
                .findFirst()
                .orElseThrow();
    }

    private Result<RulePack> install(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return new UserPacks(registry(), Optional.empty(), folder.resolve("user/packs")).install(file);
    }

    private static PackFinding code(Result<?> result) {
        return (PackFinding) result.findings().get(0).code();
    }

    @Test
    void shipped_areUsable_andPassTheirVectors() {
        assertEquals(List.of(), registry().findings());
        for (RulePack pack : registry().packs()) {
            Result<RulePack> checked = registry().check(pack.getId());
            assertEquals(List.of(), checked.findings(), pack.getId());
            assertFalse(checked.get().getVectors().isEmpty(), pack.getId());
        }
    }

    @Test
    void shipped_haveEachClockOfTheCatalogue() {
        // 33, and how often drills of two kinds are held
        assertEquals(35, pack("bureau-110").getClocks().size());
        assertEquals(35, pack("tw-115").getClocks().size());
        assertEquals(
                List.of("CLK-I1", "CLK-I2", "CLK-I3", "CLK-I4", "CLK-I5", "CLK-I6"),
                pack("idc").getClocks().stream().map(ClockRule::getId).toList());
    }

    @Test
    void awarenessDate_decidesAtMidnightInTaiwan() {
        assertEquals("bureau-110", at("2026-01-04T15:59:59Z"));
        assertEquals("tw-115", at("2026-01-04T16:00:00Z"));
        assertEquals("bureau-110", at("2021-08-22T16:00:00Z"));
        assertTrue(registry().inForce(Instant.parse("2021-08-22T15:59:59Z")).isEmpty());
    }

    private String at(String instant) {
        return registry().inForce(Instant.parse(instant)).orElseThrow().getId();
    }

    @Test
    void tw115_changesOnlyWhatItSays() {
        ClockRule containment = rule("tw-115", "CLK-15");
        assertTrue(containment.isProvisional());
        assertEquals(72, containment.getHours());
        assertEquals("115 §8 I(1); K:524-526", containment.getCitation());
        assertFalse(rule("tw-115", "CLK-01").isProvisional());
        assertEquals(
                rule("bureau-110", "CLK-18").getCitation(),
                rule("tw-115", "CLK-18").getCitation());
        assertFalse(rule("bureau-110", "CLK-15").isProvisional());
    }

    @Test
    void tw115_wordings_areThoseOfItsRegulation() {
        assertEquals("非核心資通系統之運作受影響或停頓，於可容忍中斷時間內回復正常運作，造成機關日常作業影響", text("tw-115", "availability", 1));
        assertFalse(wording("tw-115", "availability", 1).isProvisional());
        assertTrue(wording("tw-115", "availability", 4).isProvisional());
        for (String dimension : List.of("confidentiality", "integrity", "availability")) {
            for (int level = 0; level <= 4; level++) {
                assertFalse(text("tw-115", dimension, level).contains("敏感資訊"), dimension + level);
            }
        }
        assertTrue(text("bureau-110", "confidentiality", 3).contains("敏感資訊"));
        assertEquals(text("bureau-110", "integrity", 0), text("tw-115", "integrity", 0));
    }

    @Test
    void origin_tellsContributorAndHash() throws Exception {
        PackOrigin origin = registry().origin("tw-115").orElseThrow();
        assertEquals("tw", origin.contributor());
        assertFalse(origin.installed());
        assertEquals(64, origin.sha256().length());
    }

    @Test
    void file_installed_isThereAtOnce_andRemovedAgain() throws Exception {
        String nis2 = Files.readString(ROOT.resolve("examples/nis2/nis2.rules"));
        assertTrue(install("nis2.rules", nis2).done());
        assertEquals(1, changes.get());
        assertEquals(3, pack("nis2").getClocks().size());
        assertTrue(registry().origin("nis2").orElseThrow().installed());
        assertTrue(registry().commonForm("nis2").isPresent());
        assertEquals("tw-115", at("2026-03-13T00:00:00Z"));
        var installer = new UserPacks(registry(), Optional.empty(), folder.resolve("user/packs"));
        assertTrue(installer.remove("nis2").done());
        assertTrue(registry().find("nis2").isEmpty());
        assertEquals(PackFinding.NOT_INSTALLED, code(installer.remove("nis2")));
    }

    @Test
    void file_thatFailsItsVector_isNotInstalled() throws Exception {
        String wrong = Files.readString(ROOT.resolve("examples/nis2/nis2.rules"))
                .replace("due=\"2026-03-14T22:40+01:00\"", "due=\"2026-03-14T22:41+01:00\"");
        Result<RulePack> refused = install("nis2.rules", wrong);
        assertEquals(PackFinding.VECTOR_FAILED, code(refused));
        assertEquals("periods", refused.findings().get(0).subject());
        assertTrue(registry().find("nis2").isEmpty());
    }

    @Test
    void file_damagedAfterInstallation_isLeftOutAndSaid() throws Exception {
        String nis2 = Files.readString(ROOT.resolve("examples/nis2/nis2.rules"));
        assertTrue(install("nis2.rules", nis2).done());
        Files.writeString(folder.resolve("user/packs/nis2.rules"), nis2.replace("hours=\"24\"", "hours=\"25\""));
        registry().refresh();
        assertTrue(registry().find("nis2").isEmpty());
        assertTrue(registry().findings().stream().map(Finding::code).anyMatch(PackFinding.VECTOR_FAILED::equals));
    }

    @Test
    void file_withTheIdOfAShippedPack_isRefused() throws Exception {
        String copy = Files.readString(TW.resolve("packs/bureau-110.rules"));
        assertEquals(PackFinding.ID_TAKEN, code(install("mine.rules", copy)));
    }

    @Test
    void file_withoutAForm_isRefused() throws Exception {
        String bare = Files.readString(ROOT.resolve("examples/nis2/nis2.rules")).replace(" form=\"bureau-110\"", "");
        assertEquals(PackFinding.FORM_UNKNOWN, code(install("bare.rules", bare)));
    }

    @Test
    void files_thatBuildOnEachOther_areRefusedByName() throws Exception {
        String own =
                "<rules:RulePack xmlns:rules=\"http://tongbao.org/model/rules/1\" id=\"%s\" title=\"%s\" base=\"%s\"/>";
        Files.createDirectories(folder.resolve("user/packs"));
        Files.writeString(folder.resolve("user/packs/a.rules"), own.formatted("a", "甲", "b"));
        Files.writeString(folder.resolve("user/packs/b.rules"), own.formatted("b", "乙", "a"));
        registry().refresh();
        assertTrue(registry().find("a").isEmpty());
        Finding cycle = registry().findings().stream()
                .filter(finding -> finding.code() == PackFinding.BASE_CYCLE)
                .findFirst()
                .orElseThrow();
        assertEquals("a → b → a", Objects.toString(cycle.args().get(0)));
    }
}
