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
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.RegisterFilter;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.core.store.RegisterQuery.Field;
import org.tongbao.workbench.internal.register.IncidentState;
import org.tongbao.workbench.internal.register.RegisterAnswer;
import org.tongbao.workbench.internal.register.RegisterChoice;
import org.tongbao.workbench.internal.register.RegisterColumn;
import org.tongbao.workbench.internal.register.RegisterGrouping;
import org.tongbao.workbench.internal.register.RegisterModel;

/** What the register asks for, and how it counts. */
final class RegisterModelTest {

    private static final Instant NOW = Instant.parse("2026-03-13T14:40:00Z");

    private final RegisterModel model = new RegisterModel();

    @BeforeEach
    void fill() {
        show(RegisterGrouping.NONE, List.of(new RegisterKey("a", ""), new RegisterKey("b", "")));
    }

    private void show(RegisterGrouping grouping, List<RegisterKey> keys) {
        model.show(new RegisterAnswer(
                keys,
                grouping,
                List.of(
                        new IncidentCount("", "draft", false, 4),
                        new IncidentCount("民政局", "closed", false, 3),
                        new IncidentCount("民政局", "draft", true, 2),
                        new IncidentCount("衛生所", "of the future", false, 1)),
                List.of(),
                true,
                List.of()));
    }

    @Test
    void atFirst_asksForAllNewestFirst() {
        assertEquals(RegisterQuery.NEWEST, model.query(NOW));
    }

    @Test
    void eachCondition_isAskedFor() {
        model.choose(new RegisterChoice("字", "draft", "民政局", Optional.of(3), "web", Optional.of(false), true));
        assertEquals(
                new RegisterFilter(
                        Optional.of("draft"),
                        Optional.of("民政局"),
                        Optional.of(3),
                        Optional.of("web"),
                        Optional.of(false),
                        Optional.of(NOW)),
                model.query(NOW).filter());
        assertTrue(model.choice().more());
        assertFalse(new RegisterChoice("字", "draft", "民政局", Optional.empty(), "", Optional.empty(), false).more());
    }

    @Test
    void sortedByOneColumnTwice_turnsTheOrderRound() {
        model.sortBy(RegisterColumn.REMAINING);
        assertEquals(new RegisterQuery(RegisterFilter.ALL, Field.DUE, false, Optional.empty()), model.query(NOW));
        model.sortBy(RegisterColumn.REMAINING);
        assertTrue(model.query(NOW).descending());
        model.sortBy(RegisterColumn.LEVEL);
        assertFalse(model.query(NOW).descending());
    }

    @Test
    void counts_areInTheOrderOfHandlingAndOfTheChosenOrganization() {
        assertEquals(
                List.of(IncidentState.DRAFT, IncidentState.CLOSED, IncidentState.UNKNOWN),
                List.copyOf(model.counts().keySet()));
        assertEquals(
                Map.of(IncidentState.DRAFT, 6L, IncidentState.CLOSED, 3L, IncidentState.UNKNOWN, 1L), model.counts());
        assertEquals(10, model.total());
        model.choose(new RegisterChoice("字", "closed", "民政局", Optional.empty(), "", Optional.empty(), false));
        assertEquals(Map.of(IncidentState.DRAFT, 2L, IncidentState.CLOSED, 3L), model.counts());
        model.choose(new RegisterChoice("", "", "民政局", Optional.empty(), "", Optional.of(true), false));
        assertEquals(Map.of(IncidentState.DRAFT, 2L), model.counts());
    }

    @Test
    void organizations_areNamedOnce() {
        assertEquals(List.of("民政局", "衛生所"), model.organizations());
        assertFalse(model.empty());
    }

    @Test
    void foldedGroup_staysFoldedUntilGroupedByOtherThings() {
        model.groupBy(RegisterGrouping.STATE);
        List<RegisterKey> keys = List.of(new RegisterKey("a", "draft"), new RegisterKey("b", "closed"));
        // not before the rows are there
        assertEquals(2, model.rows().size());
        show(RegisterGrouping.STATE, keys);
        assertEquals(4, model.rows().size());
        model.fold("draft");
        show(RegisterGrouping.STATE, keys);
        assertEquals(3, model.rows().size());
        model.fold("draft");
        assertEquals(4, model.rows().size());
        model.fold("draft");
        model.groupBy(RegisterGrouping.STATE);
        show(RegisterGrouping.STATE, keys);
        assertEquals(4, model.rows().size());
    }
}
