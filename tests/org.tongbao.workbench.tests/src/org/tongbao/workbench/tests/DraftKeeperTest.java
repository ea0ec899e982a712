package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.draft.DraftKeeper;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** What becomes of a draft when its editor is closed. */
@ExtendWith(SWTBotJunit5Extension.class)
final class DraftKeeperTest {

    @TempDir
    private Path folder = Path.of(".");

    private final Shell owner = syncExec(() -> new Shell(UIThreadRunnable.display()));

    @AfterEach
    void close() {
        syncExec(owner::dispose);
    }

    @Test
    void editor_closedByThePerson_forgetsTheDraft() throws InterruptedException {
        assertEquals(List.of(), left(desk()));
    }

    @Test
    void editor_closedBecauseTheComputerStops_leavesTheDraftWithTheLastWord() throws InterruptedException {
        DraftDesk desk = desk();
        desk.keepAll();
        assertEquals(List.of("示範機關"), left(desk));
    }

    @Test
    void editor_thatChangesNothing_leavesWhatAnEarlierRunHasLeft() throws InterruptedException {
        var left = IncidentFactory.eINSTANCE.createIncident();
        left.setId("draft-keeper");
        left.setOrganization("上次的機關");
        new DraftJournal(folder, Clock.systemUTC()).write(DraftKind.INCIDENT, left, 0);
        DraftDesk desk = desk();
        syncExec(() -> {
            var incident = IncidentFactory.eINSTANCE.createIncident();
            incident.setId("draft-keeper");
            var editing = new IncidentEditing(incident, Clock.systemUTC(), () -> "人員06");
            new DraftKeeper<>(desk, DraftKind.INCIDENT, editing, () -> 0, owner);
        });
        desk.finish();
        assertEquals(List.of("上次的機關"), organizations());
    }

    private DraftDesk desk() {
        return new DraftDesk(new DraftJournal(folder, Clock.systemUTC()));
    }

    /** Organizations of the drafts left after an editor was closed right after a change. */
    private List<String> left(DraftDesk desk) throws InterruptedException {
        syncExec(() -> {
            var incident = IncidentFactory.eINSTANCE.createIncident();
            incident.setId("draft-keeper");
            var editing = new IncidentEditing(incident, Clock.systemUTC(), () -> "人員06");
            var keeper = new DraftKeeper<>(desk, DraftKind.INCIDENT, editing, () -> 0, owner);
            editing.change("機關", () -> editing.incident().setOrganization("示範機關"));
            keeper.close();
        });
        desk.finish();
        return organizations();
    }

    private List<String> organizations() {
        return new DraftJournal(folder, Clock.systemUTC())
                .list(DraftKind.INCIDENT).get().stream()
                        .map(draft -> draft.document().getOrganization())
                        .toList();
    }
}
