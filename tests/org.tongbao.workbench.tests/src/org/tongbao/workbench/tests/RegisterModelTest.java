package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.workbench.internal.register.IncidentState;
import org.tongbao.workbench.internal.register.RegisterColumn;
import org.tongbao.workbench.internal.register.RegisterModel;

/** What the register shows, in which order, and how it counts. */
final class RegisterModelTest {

    private static final Instant AWARE = Instant.parse("2026-03-13T14:40:00Z");

    private final RegisterModel model = new RegisterModel();

    @BeforeEach
    void fill() {
        model.setLines(List.of(
                line("a", "115-001", "官網首頁遭置換", "鼓山戶政事務所", Optional.of(2), "draft", 0, Optional.of(60L)),
                line("b", "115-002", "", "民政局", Optional.empty(), "closed", 1, Optional.empty()),
                line("c", "115-003", "Mail relay", "民政局", Optional.of(4), "notified", 2, Optional.of(30L))));
    }

    @Test
    void noFilter_showsNewestAwarenessFirst() {
        assertEquals(List.of("c", "b", "a"), shown());
    }

    @Test
    void words_allMustOccurInAnyOfNumberTitleOrganization() {
        model.filter("115 首頁", "", "");
        assertEquals(List.of("a"), shown());
    }

    @Test
    void text_isFoundWhateverItsCase() {
        model.filter("MAIL", "", "");
        assertEquals(List.of("c"), shown());
    }

    @Test
    void stateAndOrganization_restrictTogether() {
        model.filter("", "closed", "民政局");
        assertEquals(List.of("b"), shown());
    }

    @Test
    void noMatch_isNotEmptyRegister() {
        model.filter("nothing like it", "", "");
        assertTrue(shown().isEmpty());
        assertFalse(model.empty());
    }

    @Test
    void sortByRemaining_putsThoseWithoutDeadlineLast() {
        model.sortBy(RegisterColumn.REMAINING);
        assertEquals(List.of("c", "a", "b"), shown());
    }

    @Test
    void sortByLevelTwice_turnsTheOrderRound() {
        model.sortBy(RegisterColumn.LEVEL);
        assertEquals(List.of("b", "a", "c"), shown());
        model.sortBy(RegisterColumn.LEVEL);
        assertEquals(List.of("c", "a", "b"), shown());
    }

    @Test
    void sortByState_followsTheOrderOfHandling() {
        model.sortBy(RegisterColumn.STATE);
        assertEquals(List.of("a", "c", "b"), shown());
    }

    @Test
    void counts_doNotDependOnTheFilter() {
        model.filter("Mail", "", "");
        assertEquals(
                Map.of(IncidentState.DRAFT, 1, IncidentState.NOTIFIED, 1, IncidentState.CLOSED, 1), model.counts());
    }

    @Test
    void organizations_areNamedOnce() {
        assertEquals(List.of("民政局", "鼓山戶政事務所"), model.organizations());
    }

    @Test
    void indexOf_hiddenIncident_isMinusOne() {
        model.filter("", "draft", "");
        assertEquals(0, model.indexOf("a"));
        assertEquals(-1, model.indexOf("b"));
    }

    private List<String> shown() {
        return model.shown().stream().map(IncidentSummary::id).toList();
    }

    private static IncidentSummary line(
            String id,
            String number,
            String title,
            String organization,
            Optional<Integer> level,
            String state,
            long hoursLater,
            Optional<Long> minutesLeft) {
        Instant aware = AWARE.plusSeconds(hoursLater * 3600);
        return new IncidentSummary(
                id,
                number,
                title,
                "web",
                organization,
                level,
                "bureau-110",
                state,
                Optional.of(aware),
                minutesLeft.map(minutes -> AWARE.plusSeconds(minutes * 60)),
                minutesLeft.map(minutes -> "CLK-01"),
                false,
                1,
                aware);
    }
}
