package org.tongbao.core.tests.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.Basis;
import org.tongbao.core.board.Board;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;

final class BoardTest {

    private static final Instant START = Instant.parse("2026-03-13T14:40:00Z");
    private static final Instant DUE = START.plus(Duration.ofHours(1));

    private final RulePack pack = pack("CLK-01", "CLK-07");
    private final Board board = new Board(new OnePack(pack));

    @Test
    void rows_ofSeveralIncidents_standInOrderOfUrgency() {
        board.setLines(List.of(
                line("i-1", due("CLK-01", DUE.plusSeconds(60))),
                line("i-2", due("CLK-01", DUE), soft("CLK-07", DUE.minusSeconds(1)))));
        assertEquals(List.of("i-2 CLK-07", "i-2 CLK-01", "i-1 CLK-01"), names(board));
    }

    @Test
    void clockWithoutNumber_comesAfterThoseWithOneTheNewestFirst() {
        board.setLines(List.of(
                line("i-1", started("CLK-07", START)),
                line("i-2", started("CLK-07", START.plusSeconds(1))),
                line("i-3", due("CLK-01", DUE.plus(Duration.ofDays(900))))));
        assertEquals(List.of("i-3 CLK-01", "i-2 CLK-07", "i-1 CLK-07"), names(board));
    }

    @Test
    void oneIncidentChanged_rows_replaceItsOwnOnly() {
        board.setLines(List.of(line("i-1", due("CLK-01", DUE)), line("i-2", due("CLK-01", DUE.plusSeconds(2)))));
        board.change("i-1", Optional.of(line("i-1", due("CLK-01", DUE.plusSeconds(5)), due("CLK-07", DUE))));
        assertEquals(List.of("i-1 CLK-07", "i-2 CLK-01", "i-1 CLK-01"), names(board));
        board.change("i-1", Optional.empty());
        assertEquals(List.of("i-2 CLK-01"), names(board));
    }

    @Test
    void manyChanges_rows_areThoseOfABoardMadeAnew() {
        long seed = 20260313;
        var random = new Random(seed);
        var lines = new ArrayList<BoardLine>();
        for (int i = 0; i < 60; i++) {
            lines.add(randomLine(random, i));
        }
        board.setLines(lines);
        for (int change = 0; change < 200; change++) {
            int which = random.nextInt(lines.size());
            lines.set(which, randomLine(random, which));
            board.change(lines.get(which).id(), Optional.of(lines.get(which)));
        }
        var anew = new Board(new OnePack(pack));
        anew.setLines(lines);
        assertEquals(anew.rows(), board.rows(), "seed " + seed);
    }

    @Test
    void packGone_row_showsTheIdOfItsRule() {
        board.setLines(List.of(new BoardLine(
                BoardLine.Kind.INCIDENT,
                "i-1",
                "",
                "",
                "",
                false,
                1,
                new OpenClocks("gone", "b", Optional.empty(), List.of(due("CLK-99", DUE))))));
        assertEquals("CLK-99", board.rows().get(0).rule().getTitle());
    }

    @Test
    void clock_atItsDue_stillRunsAndIsLateAfterIt() {
        OpenClock clock = due("CLK-01", DUE);
        assertEquals(
                Phase.RUNNING,
                clock.at(DUE.minusSeconds(1), pack.getClocks().get(0)).phase());
        assertEquals(Phase.RUNNING, clock.at(DUE, pack.getClocks().get(0)).phase());
        assertEquals(
                Phase.MISSED,
                clock.at(DUE.plusSeconds(1), pack.getClocks().get(0)).phase());
        assertEquals(
                Optional.of(Duration.ofSeconds(-1)),
                clock.at(DUE.plusSeconds(1), pack.getClocks().get(0)).remaining());
    }

    @Test
    void line_isStale_fromItsChangeOnAndUnderOtherRules() {
        var line = new BoardLine(
                BoardLine.Kind.INCIDENT,
                "i-1",
                "",
                "",
                "",
                false,
                1,
                new OpenClocks("p", "b", Optional.of(DUE), List.of(due("CLK-01", DUE))));
        assertFalse(line.stale(DUE.minusMillis(1), "b"));
        assertTrue(line.stale(DUE, "b"));
        assertTrue(line.stale(START, "other"));
    }

    @Test
    void basis_ofAChangedRule_isAnother() {
        String before = new Basis().of(pack);
        assertEquals(before, new Basis().of(pack("CLK-01", "CLK-07")));
        pack.getClocks().get(0).setHours(2);
        assertFalse(before.equals(new Basis().of(pack)));
    }

    private static BoardLine randomLine(Random random, int number) {
        var clocks = new OpenClock[random.nextInt(4)];
        for (int i = 0; i < clocks.length; i++) {
            clocks[i] = new OpenClock(
                    random.nextBoolean() ? "CLK-01" : "CLK-07",
                    Optional.of("i" + i),
                    "awareness",
                    Optional.of(START),
                    Optional.of(DUE.plusSeconds(random.nextInt(20))),
                    Optional.empty(),
                    false,
                    List.of(),
                    false);
        }
        return line("i-" + number, clocks);
    }

    private static BoardLine line(String id, OpenClock... clocks) {
        return new BoardLine(
                BoardLine.Kind.INCIDENT,
                id,
                "",
                "",
                "",
                false,
                1,
                new OpenClocks("p", "b", Optional.empty(), Arrays.asList(clocks)));
    }

    private static OpenClock due(String id, Instant due) {
        return clock(id, Optional.of(due), Optional.empty());
    }

    private static OpenClock soft(String id, Instant soft) {
        return clock(id, Optional.empty(), Optional.of(soft));
    }

    private static OpenClock started(String id, Instant start) {
        return new OpenClock(
                id,
                Optional.empty(),
                "discovery",
                Optional.of(start),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                false);
    }

    private static OpenClock clock(String id, Optional<Instant> due, Optional<Instant> soft) {
        return new OpenClock(id, Optional.empty(), "awareness", Optional.of(START), due, soft, false, List.of(), false);
    }

    private static List<String> names(Board board) {
        return board.rows().stream().map(BoardTest::name).toList();
    }

    private static String name(BoardRow row) {
        return row.incident().id() + ' ' + row.rule().getId();
    }

    private static RulePack pack(String... ids) {
        RulePack pack = RulesFactory.eINSTANCE.createRulePack();
        pack.setId("p");
        for (String id : ids) {
            var rule = RulesFactory.eINSTANCE.createClockRule();
            rule.setId(id);
            rule.setHours(1);
            pack.getClocks().add(rule);
        }
        return pack;
    }

    /** The packs there are: one. */
    private record OnePack(RulePack pack) implements RulePackRegistry {

        @Override
        public List<RulePack> packs() {
            return List.of(pack);
        }

        @Override
        public Optional<RulePack> find(String id) {
            return id.equals(pack.getId()) ? Optional.of(pack) : Optional.empty();
        }

        @Override
        public Optional<RulePack> inForce(Instant awareness) {
            return Optional.of(pack);
        }

        @Override
        public Optional<RulePack> newest() {
            return Optional.of(pack);
        }

        @Override
        public Optional<URL> commonForm(String id) {
            return Optional.empty();
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }
}
