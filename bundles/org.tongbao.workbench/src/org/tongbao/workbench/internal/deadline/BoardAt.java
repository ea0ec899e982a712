package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.tongbao.core.board.Board;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.incident.AsOf;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/**
 * The open clocks of all incidents at another instant, from the facts on record then: read from the documents, since what
 * the store keeps is of now. Any thread.
 */
final class BoardAt {

    private static final int LIMIT = 100_000;

    /** Incidents worked out between two looks of the listener. */
    private static final int PORTION = 100;

    private final Instant at;
    private final IncidentColumns columns;
    private final Board board;
    private final Runnable told;
    private volatile boolean cancelled;
    private volatile boolean reading = true;
    private volatile int done;

    /**
     * A board that is empty until it is read.
     *
     * @param told called when there is more to see
     */
    BoardAt(Instant at, IncidentColumns columns, RulePackRegistry packs, Runnable told) {
        this.at = at;
        this.columns = columns;
        this.board = new Board(packs);
        this.told = told;
    }

    /** The instant looked at. */
    Instant at() {
        return at;
    }

    /** The rows worked out so far, most urgent first. */
    List<BoardRow> rows() {
        return board.rows();
    }

    /** True until all incidents have been worked out. */
    boolean reading() {
        return reading;
    }

    /** Number of incidents worked out so far. */
    int done() {
        return done;
    }

    /** Nobody wants it any more. */
    void cancel() {
        cancelled = true;
    }

    /** Works all out; off the UI thread. */
    void read(IncidentStore store) {
        Result<List<IncidentSummary>> incidents = store.list(IncidentQuery.newest(LIMIT));
        incidents
                .findings()
                .forEach(finding ->
                        ILog.get().error("Board not read: " + finding.code().id()));
        List<BoardLine> lines = new ArrayList<>();
        for (IncidentSummary incident : incidents.value().orElse(List.of())) {
            if (cancelled) {
                return;
            }
            boolean later =
                    incident.awareness().filter(known -> known.isAfter(at)).isPresent();
            if (!later) {
                store.load(incident.id()).value().flatMap(found -> found).ifPresent(found -> lines.add(line(found)));
            }
            done++;
            if (done % PORTION == 0) {
                board.setLines(lines);
                told.run();
            }
        }
        board.setLines(lines);
        reading = false;
        told.run();
    }

    private BoardLine line(StoredIncident stored) {
        Incident then = AsOf.facts(stored.incident(), at);
        return new BoardLine(
                BoardLine.Kind.INCIDENT,
                then.getId(),
                Objects.toString(then.getNumber(), ""),
                Titles.of(then),
                Objects.toString(then.getOrganization(), ""),
                then.isDrill(),
                stored.revision(),
                columns.of(then, at).open());
    }
}
