package org.tongbao.core.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.seal.Sealing;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/**
 * Where incidents are kept. Blocking: never call on the UI thread. Every call may be refused with what is wrong with the
 * database: {@code database-damaged}, {@code database-busy}, {@link #CLOSED}, {@code disk-full} and the like.
 */
public interface IncidentStore extends AutoCloseable {

    /** Code of the finding of whatever is asked of a store that was closed before: nobody waits for that answer any more. */
    String CLOSED = "database-closed";

    /**
     * Saves a snapshot with its history records in one transaction. Stamps {@code recorded} on new events and impacts of
     * the stored copy, and gives them an id where they have none. An incident without a
     * case number is given the next one of its organization and year, which it keeps. A snapshot without any change makes no new revision.
     * Refused, nothing is saved.
     *
     * @param incident detached copy, not changed
     * @param expectedRevision revision it was loaded with; 0 for a new one
     * @param author who saves, goes to the history
     * @return the stored incident with its new revision, to go on with; refused with {@code conflict} when somebody else
     *     saved meanwhile, {@code recorded-fact-changed} for each recorded entry that was altered or left out,
     *     {@code entry-duplicate}, {@code text-unstorable}, {@code number-fixed}, {@code incident-damaged} or {@code incident-newer}; with the
     *     warning {@code columns-missing} when it was saved but the register's columns could not be derived
     */
    default Result<StoredIncident> save(Incident incident, long expectedRevision, String author) {
        return save(incident, expectedRevision, author, List.of());
    }

    /**
     * The same with remarks for the history. With any, a snapshot without a change makes a revision, too.
     *
     * @param remarks in the order in which they are recorded, behind the changes
     */
    Result<StoredIncident> save(Incident incident, long expectedRevision, String author, List<Remark> remarks);

    /**
     * Saves new incidents in one transaction, all or none: a hundred at a time cost a third of what each by itself would.
     *
     * @param fresh detached copies, not changed; saved in their order
     * @param author who saves, goes to the history of each
     * @return how many; refused as by {@link #save}, e.g. with {@code conflict} when there is one of the same id already
     */
    Result<Integer> saveNew(List<Incident> fresh, String author);

    /**
     * The incident with this id or, where none has it, this number.
     *
     * @return empty when there is none; refused with {@code number-ambiguous} or {@code incident-damaged}; with the warning
     *     {@code incident-newer} when a newer program saved more than is shown, so that it cannot be saved here
     */
    Result<Optional<StoredIncident>> load(String idOrNumber);

    /** Lines of the register, newest awareness first, before them those that have none. */
    Result<List<IncidentSummary>> list(IncidentQuery query);

    /** The incidents that name this one as related, or as the one they duplicate (K:516); by their case numbers. */
    Result<List<IncidentLink>> linksTo(String id);

    /** All incidents and organizations with open clocks as kept at their last save, in no order; no document is read. */
    Result<List<BoardLine>> board();

    /** The open clocks of one incident or organization as kept at its last save; empty when nothing of it is open. */
    Result<Optional<BoardLine>> board(String id);

    /**
     * Derives the columns and open clocks of an incident or an organization anew, for this moment and by the rules installed now; no new
     * revision, no history.
     *
     * @return its open clocks; empty when nothing of it is open or there is none of this id; refused with {@code
     *     incident-damaged} or {@code organization-damaged}
     */
    Result<Optional<BoardLine>> derive(String id);

    /** The organizations of the same database. */
    OrganizationStore organizations();

    /** The contents of attachments. */
    AttachmentStore attachments();

    /** Who may use the database, and who acts through this store. */
    AccountStore accounts();

    /** Who has reminded of what. */
    ReminderLog reminders();

    /** All changes of an incident or an organization, oldest first; empty when there is none of this id. */
    Result<List<HistoryRecord>> history(String id);

    /** The chains that hold the history together. */
    HistoryChains chains();

    /** The register for those who show many lines. */
    IncidentRegister register();

    /** What an index of this store is made from. */
    IncidentFeed feed();

    /**
     * From now on, until the store is closed, tells what others save in the same database, within five seconds, also what
     * they saved while it could not be reached. What is saved by this store is not told.
     *
     * @param saved takes the ids of incidents and organizations, each once; called on a thread of the store, which it must
     *     not hold up
     * @return false where nobody else can have the database open, so that nothing will ever be told
     */
    Result<Boolean> watch(Consumer<List<String>> saved);

    /**
     * Encrypts what is kept on this computer beside the database, e.g. drafts, by a key that opens with it.
     *
     * @param purpose tells the keys of different things apart
     * @return empty where the database is not encrypted by this program
     */
    Optional<Sealing> sealing(String purpose);

    /** Engine, schema, place and how many incidents there are; at once, however many. */
    Result<StoreInfo> info();

    /**
     * Backs up an embedded database while it is worked on, into a new folder named by the instant. The copy is opened and
     * verified before it gets that name; with its manifest beside the files. All or nothing. A store whose history does not hold is
     * backed up all the same, as that is when one needs a copy most.
     *
     * @param directory folder that gets the backup's own folder; made when missing
     * @param monitor told how far it has come and asked whether to go on, at any thread; while the engine copies its files it is not asked
     * @return what is in the backup; refused with {@code backup-inside}, {@code backup-exists}, {@code backup-not-written},
     *     {@code backup-disk-full}, {@code backup-cancelled}, {@code backup-unsound} where the copy is not what it was made from, or
     *     {@code backup-on-server} where the server has means of its own; with the warning {@code backup-broken} where the history does
     *     not hold
     */
    Result<BackupReport> backup(String directory, IProgressMonitor monitor);

    /** The same when nobody watches. */
    default Result<BackupReport> backup(String directory) {
        return backup(directory, new NullProgressMonitor());
    }

    /** Backups that are made again and again. */
    StoreBackups backups();

    /** Waits for what is running and lets go of the database. May be called again. */
    @Override
    void close();
}
