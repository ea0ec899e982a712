package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** What makes a pack unfit, each said with file, line and id. The first clock stands in the ninth line. */
final class PackRulesTest {

    private static final String HEAD = """
        <rules:RulePack xmlns:rules="http://tongbao.org/model/rules/1" id="p" title="包"%s>
        <scale>
        <dimensions id="integrity" title="完整性" citation="K:1">
        <texts level="1" text="輕"/>
        <texts level="0" text="無"/>
        </dimensions>
        </scale>
        <citations id="K:2" source="程序" text="應通報"/>
        """;
    private static final String GOOD =
            "<clocks id=\"C1\" title=\"通報\" hours=\"1\" citation=\"K:2\" triggers=\"awareness\" stops=\"notified\"/>\n";

    private static Result<RulePack> read(String attributes, String body) {
        String xml = HEAD.formatted(attributes) + body + "</rules:RulePack>";
        return PackFile.read(xml.getBytes(StandardCharsets.UTF_8), "p.rules");
    }

    private static Finding fault(String body) {
        Result<RulePack> pack = read("", body);
        assertFalse(pack.done(), body);
        assertEquals(1, pack.findings().size(), pack.findings().toString());
        return pack.findings().get(0);
    }

    private static Finding faultOf(String attribute) {
        return fault(GOOD.replace("hours=\"1\"", "hours=\"1\" " + attribute));
    }

    private static void assertFault(Finding finding, Object code, String... args) {
        assertEquals(code, finding.code());
        assertEquals(List.of(args), finding.args());
    }

    @Test
    void goodClock_isUsable() {
        assertTrue(read("", GOOD).done());
    }

    @Test
    void clause_notInTheTable_isNamed() {
        assertFault(fault(GOOD.replace("K:2", "K:2; K:9")), PackFinding.CITATION_UNKNOWN, "p.rules", "9", "C1", "K:9");
    }

    @Test
    void clause_missing_isNamed() {
        assertFault(
                fault(GOOD.replace(" citation=\"K:2\"", "")),
                CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                "p.rules",
                "9",
                "C1",
                "citation");
    }

    @Test
    void trigger_missing_isNamed() {
        assertFault(
                fault(GOOD.replace(" triggers=\"awareness\"", "")),
                CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                "p.rules",
                "9",
                "C1",
                "triggers");
    }

    @Test
    void trigger_nobodyCanRecord_isNamed_unlessThePackBringsIt() {
        String odd = GOOD.replace("awareness", "sighting");
        assertFault(fault(odd), PackFinding.EVENT_UNKNOWN, "p.rules", "9", "C1", "triggers", "sighting");
        assertTrue(read("", odd + "<eventTypes id=\"sighting\" title=\"目擊\"/>").done());
    }

    @Test
    void stop_thatFollowsFromJudgements_isNamed() {
        assertFault(
                fault(GOOD.replace("notified", "judged")),
                PackFinding.EVENT_UNKNOWN,
                "p.rules",
                "9",
                "C1",
                "stops",
                "judged");
    }

    @Test
    void interval_leftToASetting_onlyWhereTheLawHasWordsForItAndWithinBounds() {
        String open = GOOD.replace(
                "hours=\"1\"",
                "hours=\"4\" repeated=\"true\" every=\"true\" limit=\"定時\" adjustable=\"true\" least=\"1\" most=\"24\"");
        assertTrue(read("", open).done());
        assertWrong(open.replace(" every=\"true\"", ""), "adjustable", "true");
        assertWrong(open.replace("least=\"1\"", "least=\"5\""), "least", "5");
        assertWrong(open.replace("most=\"24\"", "most=\"3\""), "most", "3");
        assertWrong(open.replace(" adjustable=\"true\" least=\"1\"", ""), "most", "24");
        assertWrong(open.replace("hours=", "usual=\"4\" hours="), "usual", "4");
        for (String needed : List.of("limit=\"定時\"", "least=\"1\"", "most=\"24\"")) {
            assertEquals(
                    CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                    fault(open.replace(" " + needed, "")).code(),
                    needed);
        }
    }

    private static void assertWrong(String body, String attribute, String value) {
        assertFault(fault(body), CoreFinding.DEFINITION_ATTRIBUTE_INVALID, "p.rules", "9", "C1", attribute, value);
    }

    @Test
    void level_outsideTheScale_isNamed() {
        assertFault(faultOf("levels=\"4\""), PackFinding.LEVEL_OUTSIDE_SCALE, "p.rules", "9", "C1", "4");
    }

    @Test
    void rules_thatWaitForEachOther_areNamed() {
        String cycle = GOOD.replace("awareness", "contained").replace("notified", "recovered")
                + GOOD.replace("C1", "C2").replace("awareness", "recovered").replace("notified", "contained");
        assertFault(fault(cycle), PackFinding.RULE_CYCLE, "p.rules", "9", "C1 → C2 → C1");
    }

    @Test
    void references_toNothing_areNamed() {
        assertFault(
                faultOf("makesUpFor=\"C7\""), PackFinding.REFERENCE_UNKNOWN, "p.rules", "9", "C1", "makesUpFor", "C7");
        assertFault(
                faultOf("during=\"storm\""), PackFinding.REFERENCE_UNKNOWN, "p.rules", "9", "C1", "during", "storm");
    }

    @Test
    void secondarySource_notMarked_isNamed() {
        String told = "<citations id=\"K:3\" source=\"轉述\" tag=\"S\"/>\n" + GOOD.replace("K:2", "K:3");
        assertFault(fault(told), PackFinding.NOT_MARKED_PROVISIONAL, "p.rules", "10", "C1", "K:3");
        assertTrue(
                read("", told.replace("hours=", "provisional=\"true\" hours=")).done());
    }

    @Test
    void contract_ofALaterProgram_isRefused() {
        Result<RulePack> later = read(" contract=\"2\"", GOOD);
        assertFalse(later.done());
        assertEquals(CoreFinding.DEFINITION_CONTRACT, later.findings().get(0).code());
    }

    @Test
    void vector_thatDoesNotComeOut_isNamedWithBothValues() {
        String vector = """
            <vectors id="hour">
            <facts type="awareness" at="2026-03-13T08:00+08:00"/>
            <expects at="2026-03-13T08:30+08:00" clock="C1" state="running" due="2026-03-13T%s+08:00"/>
            </vectors>
            """;
        assertTrue(read("", GOOD + vector.formatted("09:00")).done());
        assertFault(
                fault(GOOD + vector.formatted("10:00")),
                PackFinding.VECTOR_FAILED,
                "p.rules",
                "10",
                "hour",
                "C1 due @2026-03-13T08:30+08:00",
                "2026-03-13T10:00+08:00",
                "2026-03-13T09:00+08:00");
    }

    @Test
    void vector_otherExpectations_areLookedAtToo() {
        String vector = """
            <vectors id="v">
            <facts type="awareness" at="2026-03-13T08:00+08:00"/>
            <judgements at="2026-03-13T08:10+08:00"><ratings>integrity=1</ratings></judgements>
            <expects at="2026-03-13T08:30+08:00" %s/>
            </vectors>
            """;
        for (String wrong : List.of(
                "level=\"0\"",
                "clock=\"C9\"",
                "clock=\"C1\" state=\"met\"",
                "clock=\"C1\" noDue=\"true\"",
                "clock=\"C1\" soft=\"2026-03-13T09:00+08:00\"",
                "clock=\"C1\" metAt=\"2026-03-13T09:00+08:00\"",
                "clock=\"C1\" levelChange=\"true\"",
                "finding=\"times-contradict\"")) {
            assertEquals(
                    PackFinding.VECTOR_FAILED,
                    fault(GOOD + vector.formatted(wrong)).code(),
                    wrong);
        }
        assertTrue(read("", GOOD + vector.formatted("level=\"1\"")).done());
    }

    @Test
    void vector_thatLooksAtNothing_isNamed() {
        assertEquals(
                CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                fault(GOOD + "<vectors id=\"v\"/>").code());
    }

    @Test
    void base_givesWhatThePackDoesNotSay() {
        RulePack base = read("", GOOD + GOOD.replace("C1", "C2") + GOOD.replace("C1", "C3"))
                .get();
        String own = """
            <rules:RulePack xmlns:rules="http://tongbao.org/model/rules/1" id="q" title="新" base="p">
            <without>C3</without>
            <citations id="N" source="新法"/>
            <clocks id="C1" hours="2" citation="N"/>
            <clocks id="C4" title="另" hours="3" citation="K:2" triggers="awareness" stops="notified"/>
            </rules:RulePack>
            """;
        Result<RulePack> pack = PackFile.read(own.getBytes(StandardCharsets.UTF_8), "q.rules", id -> Optional.of(base));
        assertEquals(List.of(), pack.findings());
        assertEquals(
                List.of("C1", "C2", "C4"),
                pack.get().getClocks().stream().map(ClockRule::getId).toList());
        ClockRule changed = pack.get().getClocks().get(0);
        assertEquals(2, changed.getHours());
        assertEquals("通報", changed.getTitle());
        assertEquals(List.of("notified"), List.copyOf(changed.getStops()));
        assertEquals(1, base.getClocks().get(0).getHours());
        assertEquals(3, base.getClocks().size());
    }

    @Test
    void base_notThere_isNamed() {
        Result<RulePack> pack = read(" base=\"other\"", GOOD);
        assertFalse(pack.done());
        assertFault(pack.findings().get(0), PackFinding.BASE_UNKNOWN, "p", "other");
    }

    private static void assertCalendar(String calendar, String id, String attribute, String value) {
        assertFault(
                fault(GOOD + calendar),
                CoreFinding.DEFINITION_ATTRIBUTE_INVALID,
                "p.rules",
                id.equals("p") ? "1" : "10",
                id,
                attribute,
                value);
    }

    @Test
    void calendar_impossibleDays_areNamed() {
        String year = "<holidays year=\"2027\" source=\"s\">%s</holidays>";
        assertCalendar(year.formatted("<days>2026-12-31</days>"), "p", "holidays", "2026-12-31");
        assertCalendar(year.formatted("<days>2027-01-01</days><days>2027-01-01</days>"), "p", "holidays", "2027-01-01");
        // a working day that nobody had off is none to make up on
        assertCalendar(year.formatted("<workdays>2027-01-04</workdays>"), "p", "holidays", "2027-01-04");
        assertCalendar(
                year.formatted("<days>2027-01-02</days><workdays>2027-01-02</workdays>"),
                "p",
                "holidays",
                "2027-01-02");
        assertCalendar(year.formatted("") + year.formatted(""), "p", "holidays", "2027");
        assertTrue(read("", GOOD + year.formatted("<days>2027-01-01</days><workdays>2027-01-02</workdays>"))
                .done());
    }

    @Test
    void calendar_confirmedWithoutASource_isNamed() {
        assertFault(
                fault(GOOD + "<holidays year=\"2027\" confirmed=\"true\"/>"),
                CoreFinding.DEFINITION_ATTRIBUTE_MISSING,
                "p.rules",
                "1",
                "p",
                "holidays 2027 source");
    }

    @Test
    void festival_thatCannotBe_isNamed() {
        String festival = "<festivals id=\"F\" title=\"節\" month=\"1\" day=\"1\"/>";
        assertTrue(read("", GOOD + festival).done());
        assertCalendar(festival.replace("month=\"1\"", "month=\"13\""), "F", "day", "13/1");
        assertCalendar(festival.replace("day=\"1\"", "day=\"32\""), "F", "day", "1/32");
        assertCalendar(festival.replace("day=\"1\"", "day=\"30\" calendar=\"lunar\""), "F", "day", "1/30");
        assertCalendar(festival.replace("/>", " offset=\"-31\"/>"), "F", "offset", "-31");
        assertCalendar(festival.replace("/>", " yields=\"G\"/>"), "F", "yields", "G");
        assertFault(
                fault(GOOD + festival.replace("/>", " citation=\"K:9\"/>")),
                PackFinding.CITATION_UNKNOWN,
                "p.rules",
                "10",
                "F",
                "K:9");
    }

    @Test
    void twoWays_thatStandInForEachOther_areNamed() {
        String circumstance =
                "<circumstances id=\"out\" begins=\"platform-outage-start\" ends=\"platform-outage-end\"/>";
        String way =
                "<clocks id=\"%s\" title=\"通報\" hours=\"1\" citation=\"K:2\" triggers=\"awareness\" stops=\"notified\""
                        + " substitutes=\"%s\" during=\"out\"><addressees id=\"a\" title=\"甲\" otherwise=\"true\"/></clocks>\n";
        Result<RulePack> pack = read("", way.formatted("C1", "C2") + way.formatted("C2", "C1") + circumstance);
        assertFalse(pack.done());
        assertEquals(
                List.of("C1", "C2"),
                pack.findings().stream().map(finding -> finding.args().get(2)).toList());
    }
}
