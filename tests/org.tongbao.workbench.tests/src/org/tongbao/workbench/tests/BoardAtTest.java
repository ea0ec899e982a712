package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.workbench.internal.deadline.BoardAt;
import org.tongbao.workbench.internal.deadline.BoardAt.Phase;
import org.tongbao.workbench.internal.store.WorkbenchFinding;

/** The board of another instant, given up and gone on with. */
final class BoardAtTest {

    private static final Instant AWARE = Instant.parse("2026-03-13T14:40:00Z");
    private static final int INCIDENTS = 5;

    private final List<String> loaded = new ArrayList<>();
    private final BoardAt board = new BoardAt(
            AWARE.plusSeconds(600),
            PlatformUI.getWorkbench().getService(IncidentColumns.class),
            (organization, now) -> OpenClocks.NONE,
            PlatformUI.getWorkbench().getService(RulePackRegistry.class),
            () -> {});

    @Test
    void work_cancelled_keepsWhatThereIsAndSaysHowMuchThatIs() {
        board.read(store(cancelAfter(2)));
        assertEquals(new BoardAt.Progress(Phase.CANCELLED, 2, INCIDENTS, 0, Optional.empty()), board.progress());
        assertEquals(List.of("i-0", "i-1"), loaded);
        assertEquals(2, incidents());
    }

    @Test
    void work_goneOnWith_readsTheRestOnly() {
        board.read(store(cancelAfter(2)));
        board.read(store(this::stored));
        assertEquals(new BoardAt.Progress(Phase.COMPLETE, INCIDENTS, INCIDENTS, 0, Optional.empty()), board.progress());
        assertEquals(List.of("i-0", "i-1", "i-2", "i-3", "i-4"), loaded);
        assertEquals(INCIDENTS, incidents());
    }

    @Test
    void incidentThatCannotBeRead_isCounted() {
        board.read(store(id -> id.equals("i-3") ? refused() : stored(id)));
        assertEquals(1, board.progress().unread());
        assertEquals(Phase.COMPLETE, board.progress().phase());
        assertEquals(INCIDENTS - 1, incidents());
    }

    @Test
    void listRefused_saysWhy() {
        var store = (IncidentStore) Proxy.newProxyInstance(
                IncidentStore.class.getClassLoader(), new Class<?>[] {IncidentStore.class}, (proxy, method, args) -> {
                    assertEquals("list", method.getName());
                    return refused();
                });
        board.read(store);
        assertEquals(Phase.FAILED, board.progress().phase());
        assertTrue(board.progress().problem().isPresent());
    }

    private long incidents() {
        return board.rows().stream().map(row -> row.incident().id()).distinct().count();
    }

    private Function<String, Result<Optional<StoredIncident>>> cancelAfter(int number) {
        return id -> {
            if (loaded.size() == number) {
                board.cancel();
            }
            return stored(id);
        };
    }

    private Result<Optional<StoredIncident>> stored(String id) {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId(id);
        incident.setCategory("web");
        incident.setPack("bureau-110");
        Event awareness = IncidentFactory.eINSTANCE.createEvent();
        awareness.setId(id + "-awareness");
        awareness.setType("awareness");
        awareness.setAt(AWARE);
        awareness.setRecorded(AWARE);
        incident.getEvents().add(awareness);
        return Result.of(Optional.of(new StoredIncident(incident, 1, AWARE)));
    }

    private static <T> Result<T> refused() {
        return Result.refused(List.of(Finding.error(WorkbenchFinding.STORE_CLOSED, "")));
    }

    /** A store of which only these are asked; it has no organizations. */
    private IncidentStore store(Function<String, Result<Optional<StoredIncident>>> load) {
        return (IncidentStore) Proxy.newProxyInstance(
                IncidentStore.class.getClassLoader(), new Class<?>[] {IncidentStore.class}, (proxy, method, args) -> {
                    if (method.getName().equals("load")) {
                        String id = String.valueOf(args[0]);
                        loaded.add(id);
                        return load.apply(id);
                    }
                    if (method.getName().equals("organizations")) {
                        return Proxy.newProxyInstance(
                                OrganizationStore.class.getClassLoader(),
                                new Class<?>[] {OrganizationStore.class},
                                (none, asked, nothing) -> Result.of(List.of()));
                    }
                    assertEquals("list", method.getName());
                    return Result.of(IntStream.range(0, INCIDENTS)
                            .mapToObj(BoardAtTest::line)
                            .toList());
                });
    }

    private static IncidentSummary line(int number) {
        return new IncidentSummary(
                "i-" + number,
                "115-示範-" + number,
                "",
                "web",
                "示範機關",
                Optional.empty(),
                "",
                "draft",
                Optional.of(AWARE),
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                AWARE);
    }
}
