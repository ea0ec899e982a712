package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.organization.Withdrawal;
import org.tongbao.core.store.OrganizationClocks;
import org.tongbao.core.store.OrganizationRemark;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;

/** The organizations: what lists show of them and the documents. Any thread, each with a session of its own. */
final class OrganizationTable extends SnapshotTable<Organization> {

    private static final String INSERT = "INSERT INTO organization (organization_name, responsibility, superior,"
            + " reviewer, revision, saved, history_length, document, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE = "UPDATE organization SET organization_name = ?, responsibility = ?,"
            + " superior = ?, reviewer = ?, revision = ?, saved = ?, history_length = ?, document = ?"
            + " WHERE id = ? AND revision = ?";

    private static final String NAMED = "SELECT id FROM organization WHERE organization_name = ? AND id <> ?";

    private static final String WHOLE = "SELECT id, revision, saved, document FROM organization";

    private static final String REMARKS = "SELECT o.id, o.organization_name, o.revision, h.revision, h.changed_at,"
            + " h.author, h.subject, h.value_after FROM organization o JOIN history h ON h.incident = o.id"
            + " WHERE h.subject LIKE ?";

    /** In the column of the level: lists leave it out. */
    private static final String WITHDRAWN = "withdrawn";

    private static final String LISTED = " WHERE responsibility <> '" + WITHDRAWN + "'";

    private static final String BY_NAME = " ORDER BY organization_name";

    private static final String LIST = "SELECT id, organization_name, responsibility, superior, reviewer, revision,"
            + " saved FROM organization" + LISTED + BY_NAME;

    /** Changes nothing; the row stays locked, so that nobody saves while its clocks are kept. */
    private static final String HOLD = "UPDATE organization SET revision = revision WHERE id = ? AND revision = ?";

    private static final String DUPLICATE_KEY = "23505";

    private static final SnapshotKind<Organization> KIND = new SnapshotKind<>(
            "organization",
            "organization_name",
            "organization_name",
            Organization.class,
            false,
            StoreFinding.ORGANIZATION_DAMAGED,
            StoreFinding.ORGANIZATION_NEWER,
            StoreFinding.ORGANIZATION_NAME_TAKEN);

    private final OrganizationClocks clocks;

    OrganizationTable(OrganizationClocks clocks, RecordingClock recording, ChainTable chains) {
        super(KIND, recording, chains);
        this.clocks = clocks;
    }

    /** The organization with this id or, when there is none, this name. */
    Result<Optional<Stored<Organization>>> find(Session session, String idOrName) throws SQLException {
        return find(session, "organization_name", idOrName);
    }

    /** Its name must be its own. */
    @Override
    Result<Organization> complete(Session session, Organization copy, Facts stored, Instant now) throws SQLException {
        String name = Objects.requireNonNullElse(copy.getName(), "").strip();
        if (name.isEmpty()) {
            return Result.refused(Finding.error(StoreFinding.ORGANIZATION_UNNAMED, "name"));
        }
        copy.setName(name);
        try (ResultSet rows = session.prepare(NAMED, Column.fit(name, Column.NAME), copy.getId())
                .executeQuery()) {
            return rows.next()
                    ? Result.refused(
                            Finding.error(StoreFinding.ORGANIZATION_NAME_TAKEN, "name", name, rows.getString(1)))
                    : Result.of(copy);
        }
    }

    /** Whether its name is its own the database knows. */
    @Override
    boolean isComplete(Organization snapshot, Facts stored) {
        return false;
    }

    @Override
    String organization(Organization document) {
        return Link.chain(document.getName());
    }

    @Override
    Row row(Organization copy, Version version) {
        Result<OpenClocks> open = open(copy, version.saved());
        return new Row(
                values(copy, version), Optional.empty(), line(copy, version.revision(), open.get()), open.findings());
    }

    private List<Object> values(Organization organization, Version version) {
        return List.of(
                Column.fit(organization.getName(), Column.NAME),
                Withdrawal.of(organization) ? WITHDRAWN : Column.fit(organization.getResponsibility(), Column.CODE),
                Column.fit(organization.getSuperior(), Column.NAME),
                Column.fit(organization.getReviewer(), Column.NAME),
                version.revision(),
                Micros.of(version.saved()),
                version.historyLength(),
                document(organization, version),
                organization.getId());
    }

    @Override
    boolean write(Session session, Organization copy, Row row, Version before) throws SQLException {
        if (!write(session, row.values(), before.revision())) {
            return false;
        }
        if (before.revision() == 0) {
            BoardTable.add(session, row.line());
        } else {
            BoardTable.keep(session, row.line());
        }
        return true;
    }

    private static boolean write(Session session, List<Object> row, long before) throws SQLException {
        boolean first = before == 0;
        var values = new ArrayList<>(row);
        if (!first) {
            values.add(before);
        }
        try {
            return session.prepare(first ? INSERT : UPDATE, values.toArray()).executeUpdate() == 1;
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                throw new SQLException("another save took the name or the id", Trouble.AGAIN, e);
            }
            throw e;
        }
    }

    /** Its open clocks; said to be unknown where rules fail: facts are saved all the same. */
    private Result<OpenClocks> open(Organization organization, Instant now) {
        try {
            return Result.of(clocks.of(organization, now));
        } catch (RuntimeException | LinkageError e) {
            ILog.of(OrganizationTable.class).error("The clocks of an organization cannot be derived", e);
            String name = organization.getName();
            return Result.of(
                    OpenClocks.UNKNOWN,
                    List.of(Finding.warning(StoreFinding.CLOCKS_MISSING, organization.getId(), name)));
        }
    }

    private static BoardRow line(Organization organization, long revision, OpenClocks open) {
        String name = Column.fit(organization.getName(), Column.NAME);
        return BoardRow.of(new BoardLine(
                BoardLine.Kind.ORGANIZATION, organization.getId(), "", name, name, false, revision, open));
    }

    /** Derives open clocks anew from what is stored; false when there is none of this id. */
    Result<Boolean> derive(Session session, String id) throws SQLException {
        Result<Optional<Stored<Organization>>> stored = load(session, "id", id);
        if (!stored.done() || stored.get().isEmpty()) {
            return stored.map(none -> false);
        }
        Organization organization = stored.get().get().root();
        long revision = stored.get().get().version().revision();
        Result<OpenClocks> open = open(organization, clock().instant());
        if (open.findings().isEmpty() && session.prepare(HOLD, id, revision).executeUpdate() == 1) {
            BoardTable.keep(session, line(organization, revision, open.get()));
        }
        return Result.of(true);
    }

    /**
     * All of them whole, by their names, read at once and unpacked beside each other.
     *
     * @param withdrawn true with those that lists leave out
     */
    Result<List<StoredOrganization>> all(Session session, boolean withdrawn) throws SQLException {
        var rows = new ArrayList<WholeRow>();
        try (ResultSet row = session.prepare(withdrawn ? WHOLE + BY_NAME : WHOLE + LISTED + BY_NAME)
                .executeQuery()) {
            while (row.next()) {
                rows.add(new WholeRow(
                        row.getString(1), row.getLong(2), Micros.instant(row.getLong(3)), row.getBytes(4)));
            }
        }
        List<Result<StoredOrganization>> read =
                rows.parallelStream().map(this::whole).toList();
        List<Finding> findings =
                read.stream().flatMap(each -> each.findings().stream()).toList();
        return read.stream().allMatch(Result::done)
                ? Result.of(read.stream().map(Result::get).toList(), findings)
                : Result.refused(findings);
    }

    private Result<StoredOrganization> whole(WholeRow row) {
        return decode(row.id(), row.document())
                .map(organization -> new StoredOrganization(organization, row.revision(), row.saved()));
    }

    private record WholeRow(String id, long revision, Instant saved, byte[] document) {}

    /** Remarks of a kind in the histories of all of them. */
    static Result<List<OrganizationRemark>> remarks(Session session, String kind) throws SQLException {
        var remarks = new ArrayList<OrganizationRemark>();
        try (ResultSet row = session.prepare(REMARKS, kind + "%").executeQuery()) {
            while (row.next()) {
                remarks.add(new OrganizationRemark(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        Micros.instant(row.getLong(5)),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)));
            }
        }
        return Result.of(List.copyOf(remarks));
    }

    /** All but those withdrawn by their names. */
    static Result<List<OrganizationSummary>> list(Session session) throws SQLException {
        var lines = new ArrayList<OrganizationSummary>();
        try (ResultSet row = session.prepare(LIST).executeQuery()) {
            while (row.next()) {
                lines.add(new OrganizationSummary(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        Micros.instant(row.getLong(7))));
            }
        }
        return Result.of(List.copyOf(lines));
    }
}
