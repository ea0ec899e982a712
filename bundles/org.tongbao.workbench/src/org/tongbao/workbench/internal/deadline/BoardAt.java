package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.tongbao.core.store.OrganizationClocks;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;

/**
 * The open clocks of all incidents at another instant, from the facts on record then: read from the documents, since what
 * the store keeps is of now. Can be cancelled, and continued from there. Any thread.
 */
public final class BoardAt {

    private static final int LIMIT = 100_000;

    /** Incidents worked out between two looks of the listener. */
    private static final int PORTION = 100;

    private final Instant at;
    private final IncidentColumns columns;
    private final OrganizationClocks organizations;
    private final Board board;
    private final Runnable told;
    private final List<BoardLine> lines = new ArrayList<>();
    private List<IncidentSummary> incidents = List.of();
    private volatile boolean cancelled;
    private volatile Progress progress = new Progress(Phase.READING, 0, 0, 0, Optional.empty());

    /** How far the work is. */
    public enum Phase {
        /** Under way. */
        READING,
        /** Given up by somebody; what is shown is not all. */
        CANCELLED,
        /** All is shown. */
        COMPLETE,
        /** The incidents could not be listed; nothing is shown. */
        FAILED
    }

    /**
     * How far it is.
     *
     * @param done incidents worked out or skipped
     * @param total incidents there are; 0 until that is known
     * @param unread incidents that could not be read and are not shown
     * @param problem why it failed
     */
    public record Progress(Phase phase, int done, int total, int unread, Optional<Finding> problem) {}

    /**
     * A board that is empty until it is read.
     *
     * @param told called when there is more to see
     */
    public BoardAt(
            Instant at,
            IncidentColumns columns,
            OrganizationClocks organizations,
            RulePackRegistry packs,
            Runnable told) {
        this.at = at;
        this.columns = columns;
        this.organizations = organizations;
        this.board = new Board(packs);
        this.told = told;
    }

    /** The instant looked at. */
    public Instant at() {
        return at;
    }

    /** The rows worked out so far, most urgent first. */
    public List<BoardRow> rows() {
        return board.rows();
    }

    /** How far it is. */
    public Progress progress() {
        return progress;
    }

    /** Stops the work; what is worked out already stays. */
    public void cancel() {
        cancelled = true;
    }

    /** Works out what is not worked out yet; off the UI thread. */
    public synchronized void read(IncidentStore store) {
        cancelled = false;
        if (progress.total() == 0 && !list(store)) {
            return;
        }
        int unread = progress.unread();
        for (int next = progress.done(); next < incidents.size(); next++) {
            if (cancelled) {
                publish(Phase.CANCELLED, next, unread);
                return;
            }
            if (next > 0 && next % PORTION == 0) {
                publish(Phase.READING, next, unread);
            }
            IncidentSummary incident = Objects.requireNonNull(incidents.get(next));
            boolean later =
                    incident.awareness().filter(known -> known.isAfter(at)).isPresent();
            if (!later && !add(store, incident.id())) {
                unread++;
            }
        }
        organizations(store);
        publish(Phase.COMPLETE, incidents.size(), unread);
    }

    /** Few and quickly worked out, so all at once. */
    private void organizations(IncidentStore store) {
        store.organizations()
                .list()
                .value()
                .orElse(List.of())
                .forEach(organization -> store.organizations()
                        .load(organization.id())
                        .value()
                        .flatMap(found -> found)
                        .ifPresent(found -> lines.add(line(found))));
    }

    private boolean list(IncidentStore store) {
        Result<List<IncidentSummary>> found = store.list(IncidentQuery.newest(LIMIT));
        incidents = found.value().orElse(List.of());
        progress = found.done()
                ? new Progress(Phase.READING, 0, incidents.size(), 0, Optional.empty())
                : new Progress(Phase.FAILED, 0, 0, 0, found.findings().stream().findFirst());
        told.run();
        return found.done();
    }

    private boolean add(IncidentStore store, String id) {
        Result<Optional<StoredIncident>> loaded = store.load(id);
        loaded.value().flatMap(found -> found).ifPresent(found -> lines.add(line(found)));
        if (!loaded.done()) {
            ILog.get()
                    .error("Incident not on the board of another instant: "
                            + loaded.findings().getFirst().code().id());
        }
        return loaded.done();
    }

    private void publish(Phase phase, int done, int unread) {
        board.setLines(lines);
        progress = new Progress(phase, done, incidents.size(), unread, Optional.empty());
        told.run();
    }

    private BoardLine line(StoredOrganization stored) {
        Organization then = AsOf.facts(stored.organization(), at);
        String name = Objects.toString(then.getName(), "");
        return new BoardLine(
                BoardLine.Kind.ORGANIZATION,
                then.getId(),
                "",
                name,
                name,
                false,
                stored.revision(),
                organizations.of(then, at));
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
