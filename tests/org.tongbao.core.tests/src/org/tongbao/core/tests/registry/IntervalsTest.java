package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.form.Texts;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.internal.registry.UserIntervals;
import org.tongbao.core.internal.registry.UserPacks;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.core.store.UserData;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** The user may set how often a duty comes back where the law does not say so, and nothing else. */
final class IntervalsTest {

    private static final Instant AWARE = Instant.parse("2026-03-13T14:40:00Z");

    @TempDir
    Path folder = Path.of("");

    private UserData data = new UserData(folder);
    private Optional<ContributedRulePacks> packs = Optional.empty();

    @BeforeEach
    void installed() {
        data = new UserData(folder);
        packs = Optional.of(read());
    }

    @Test
    void all_areThoseTheLawLeavesOpen() {
        assertEquals(
                List.of("CLK-20", "CLK-27", "CLK-I3"),
                intervals().all().stream().map(ClockRule::getId).toList());
    }

    @Test
    void set_holdsInEachPackAtOnceAndForTheNextReader() {
        assertEquals(Optional.of("2026-03-13T18:40:00Z"), nextReport("bureau-110"));
        Result<ClockRule> set = intervals().set("CLK-20", 2);
        assertTrue(set.done(), set.findings().toString());
        for (ContributedRulePacks registry : List.of(registry(), read())) {
            packs = Optional.of(registry);
            for (String pack : List.of("bureau-110", "tw-115")) {
                assertEquals(2, rule(pack, "CLK-20").getHours(), pack);
                assertEquals(4, rule(pack, "CLK-20").getUsual(), pack);
                assertEquals(Optional.of("2026-03-13T16:40:00Z"), nextReport(pack), pack);
            }
        }
        assertTrue(Texts.note(rule("tw-115", "CLK-20")).contains("2"), "said to be a setting");
        intervals().reset("CLK-20");
        assertEquals(4, rule("tw-115", "CLK-20").getHours());
        assertEquals(null, rule("tw-115", "CLK-20").getUsual());
    }

    @Test
    void set_atAndBeyondTheBounds_isRefusedOnlyBeyond() {
        assertTrue(intervals().set("CLK-20", 1).done());
        assertTrue(intervals().set("CLK-20", 24).done());
        assertRefused(PackFinding.INTERVAL_OUTSIDE, intervals().set("CLK-20", 0));
        assertRefused(PackFinding.INTERVAL_OUTSIDE, intervals().set("CLK-20", 25));
        assertEquals(24, rule("tw-115", "CLK-20").getHours(), "what was set before stays");
    }

    @Test
    void limitOfTheLaw_cannotBeSet() throws Exception {
        for (String clock : List.of("CLK-01", "CLK-15", "CLK-22", "CLK-33b", "nothing")) {
            assertRefused(PackFinding.INTERVAL_NOT_OPEN, intervals().set(clock, 2));
            assertRefused(PackFinding.INTERVAL_NOT_OPEN, intervals().reset(clock));
        }
        Files.writeString(data.intervals(), "{\"CLK-01\": 48, \"CLK-20\": 99, \"CLK-27\": 2}");
        registry().refresh();
        assertEquals(1, rule("tw-115", "CLK-01").getHours());
        assertEquals(4, rule("tw-115", "CLK-20").getHours());
        assertEquals(2, rule("tw-115", "CLK-27").getMonths());
        assertEquals(
                List.of(PackFinding.INTERVAL_NOT_OPEN, PackFinding.INTERVAL_OUTSIDE),
                codes(registry().findings()));
    }

    @Test
    void damagedFile_leavesThePacksAsTheyAre_andIsSaid() throws Exception {
        for (String content : List.of("{", "{\"CLK-20\": \"two\"}", "{\"CLK-20\": 2.5}")) {
            Files.writeString(data.intervals(), content);
            registry().refresh();
            assertEquals(4, rule("tw-115", "CLK-20").getHours(), content);
            assertEquals(1, registry().findings().size(), content);
            assertFalse(intervals().set("CLK-20", 2).done(), "what cannot be read is not written over");
        }
    }

    @Test
    void packsCheck_andPacksBuiltOnOthers_goByWhatThePacksSay() throws Exception {
        intervals().set("CLK-20", 2);
        assertEquals(List.of(), registry().check("tw-115").findings());
        assertEquals(List.of(), registry().check("bureau-110").findings());
        Path file = Files.writeString(folder.resolve("own.rules"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rules:RulePack xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rules="http://tongbao.org/model/rules/1" id="own" contract="1" base="bureau-110" title="自訂"/>
                """);
        assertEquals(
                4,
                rule(
                                new UserPacks(registry(), Optional.empty(), data.packs())
                                        .check(file)
                                        .get(),
                                "CLK-20")
                        .getHours());
        new UserPacks(registry(), Optional.empty(), data.packs()).install(file);
        assertEquals(2, rule("own", "CLK-20").getHours(), "set for each pack that has it");
    }

    private Optional<String> nextReport(String pack) {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        Event awareness = IncidentFactory.eINSTANCE.createEvent();
        awareness.setId("awareness");
        awareness.setType("awareness");
        awareness.setAt(AWARE);
        incident.getEvents().add(awareness);
        Impact impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId("impact");
        impact.setAt(AWARE);
        for (String dimension : List.of("confidentiality", "integrity", "availability")) {
            Rating rating = IncidentFactory.eINSTANCE.createRating();
            rating.setDimension(dimension);
            rating.setLevel(3);
            impact.getRatings().add(rating);
        }
        incident.getImpacts().add(impact);
        return new RuleEngine()
                        .timeline(
                                incident,
                                registry().find(pack).orElseThrow(),
                                FormFactory.eINSTANCE.createFormDefinition())
                        .at(AWARE)
                        .clocks()
                        .stream()
                        .filter(clock -> clock.id().equals("CLK-20"))
                        .findFirst()
                        .flatMap(ClockState::due)
                        .map(Instant::toString);
    }

    private ContributedRulePacks read() {
        return new ContributedRulePacks(
                Platform.getExtensionRegistry(), ContributedFiles.ofBundles(), Optional.of(data));
    }

    private ContributedRulePacks registry() {
        return packs.orElseThrow();
    }

    private UserIntervals intervals() {
        return new UserIntervals(registry(), data.intervals());
    }

    private ClockRule rule(String pack, String id) {
        return rule(registry().find(pack).orElseThrow(), id);
    }

    private static ClockRule rule(RulePack pack, String id) {
        return pack.getClocks().stream()
                .filter(clock -> clock.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(PackFinding code, Result<?> result) {
        assertFalse(result.done());
        assertEquals(List.of(code), codes(result.findings()));
    }

    private static List<Object> codes(List<Finding> findings) {
        return findings.stream().map(finding -> (Object) finding.code()).toList();
    }
}
