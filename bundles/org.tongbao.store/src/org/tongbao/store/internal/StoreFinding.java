package org.tongbao.store.internal;

import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.FindingCode;

/** What can stand in the way of opening a store, saving and reading; texts lie beside in {@code findings.properties}. */
public enum StoreFinding implements FindingCode {
    /** Given up before all was saved; nothing was. */
    SAVE_CANCELLED("save-cancelled"),
    /** Somebody else saved the incident meanwhile. Args: revision in the store, who saved it. */
    CONFLICT("conflict"),
    /** A recorded event or judgement was altered or left out. Args: what it is. */
    RECORDED_FACT_CHANGED("recorded-fact-changed"),
    /** Two entries of the incident bear the same id. Args: which. */
    ENTRY_DUPLICATE("entry-duplicate"),
    /** A text has a character that cannot be kept, e.g. a control character. Args: where, code point. */
    TEXT_UNSTORABLE("text-unstorable"),
    /** The stored document of an incident cannot be read; it is never saved over. Args: incident id. */
    INCIDENT_DAMAGED("incident-damaged"),
    /** The document has content of a newer program; it can be read in part and is never saved over. Args: incident id. */
    INCIDENT_NEWER("incident-newer"),
    /** Saved, but level, state and due time for the register could not be derived. Args: incident id. */
    COLUMNS_MISSING("columns-missing"),
    /** An incident has its case number for life. Args: the number. */
    NUMBER_FIXED("number-fixed"),
    /** Several incidents bear the number asked for. Args: number, their ids. */
    NUMBER_AMBIGUOUS("number-ambiguous"),
    /** The stored document of an organization cannot be read; it is never saved over. Args: id. */
    ORGANIZATION_DAMAGED("organization-damaged"),
    /** The document of an organization has content of a newer program; it is never saved over. Args: id. */
    ORGANIZATION_NEWER("organization-newer"),
    /** Another organization bears the name. Args: name, id of the other. */
    ORGANIZATION_NAME_TAKEN("organization-name-taken"),
    /** An organization has no name. */
    ORGANIZATION_UNNAMED("organization-unnamed"),
    /** Saved, but the open clocks of an organization could not be derived. Args: its name. */
    CLOCKS_MISSING("clocks-missing"),
    /** A link of a chain is gone. Args: organization, position. */
    CHAIN_LINK_MISSING("chain-link-missing"),
    /** A link does not give its hash. Args: organization, position, number, revision. */
    CHAIN_LINK_DIFFERS("chain-link-differs"),
    /** A chain does not end where its head says. Args: organization, next position, that of the last link, that of the head. */
    CHAIN_HEAD_DIFFERS("chain-head-differs"),
    /** A head does not bear the hash of the last link. Args: organization, position. */
    CHAIN_HEAD_ALTERED("chain-head-altered"),
    /** A chain has links and no head. Args: organization. */
    CHAIN_HEAD_MISSING("chain-head-missing"),
    /** What the history says of a revision is not what was chained. Args: organization, position, number, revision. */
    CHAIN_RECORDS_DIFFER("chain-records-differ"),
    /** The same, where it is known which record. Args: organization, position, number, revision, subject. */
    CHAIN_RECORD_DIFFERS("chain-record-differs"),
    /** Records of a revision are gone. Args: organization, position, number, revision, number of the first that is gone. */
    CHAIN_RECORDS_MISSING("chain-records-missing"),
    /** A revision was stored that is in no chain. Args: organization, number, revision. */
    CHAIN_REVISION_UNLINKED("chain-revision-unlinked"),
    /** The history does not lead to the facts that were chained. Args: organization, position, number, revision. */
    CHAIN_FACTS_DIFFER("chain-facts-differ"),
    /** The stored document is not what was saved last. Args: organization, position, number, revision, subjects. */
    CHAIN_DOCUMENT_DIFFERS("chain-document-differs"),
    /** The stored document is of an earlier revision. Args: organization, position, number, revision, that of the document. */
    CHAIN_DOCUMENT_REVISION("chain-document-revision"),
    /** The stored document is gone. Args: organization, position, number, revision. */
    CHAIN_DOCUMENT_MISSING("chain-document-missing"),
    /** The stored document cannot be read. Args: organization, position, number, revision. */
    CHAIN_DOCUMENT_DAMAGED("chain-document-damaged"),
    /** A document is stored that nobody saved. Args: organization, number. */
    CHAIN_DOCUMENT_UNLINKED("chain-document-unlinked"),
    /** The count of incidents in a state is not how many there are. Args: organization, id of the state, by how many. */
    COUNT_DIFFERS("count-differs"),
    /** A record of what was done to accounts is not what was chained. Args: none, number of the record. */
    ACCOUNT_HISTORY_DIFFERS("account-history-differs"),
    /** The server cannot have a login of this name. Args: name. */
    LOGIN_UNNAMEABLE("login-unnameable"),
    /** The server has a login of this name that is not of this database. Args: name. */
    LOGIN_FOREIGN("login-foreign"),
    /** Only PostgreSQL has logins that are made here. Args: place. */
    LOGIN_UNSUPPORTED("login-unsupported"),
    /** An account is not what was done to it. Args: none, its name. */
    ACCOUNT_DIFFERS("account-differs"),
    /** A chain is not the one that was anchored. Args: organization, position, hash there, hash anchored. */
    CHAIN_ANCHOR_DIFFERS("chain-anchor-differs"),
    /** A chain is shorter than when it was anchored. Args: organization, next position, last position, position anchored. */
    CHAIN_ANCHOR_BEYOND("chain-anchor-beyond"),
    /** A verification was ended before it was done. */
    VERIFY_CANCELLED("verify-cancelled"),
    /** Another process, or another window of this one, has the database open. Args: place. */
    DATABASE_IN_USE("database-in-use"),
    /** Files of the database are missing or broken. Args: place, state code of the engine. */
    DATABASE_DAMAGED("database-damaged"),
    /** A newer program made or changed the database. Args: place, its schema version, ours. */
    DATABASE_NEWER("database-newer"),
    /** The folder or its file system does not allow writing. Args: place. */
    DATABASE_READ_ONLY("database-read-only"),
    /** No space left where the database lies. Args: place. */
    DISK_FULL("disk-full"),
    /** The place cannot be reached, or no folder can be there. Args: place. */
    DATABASE_UNREACHABLE("database-unreachable"),
    /** The folder holds other files and no database. Args: place. */
    DATABASE_FOREIGN_FOLDER("database-foreign-folder"),
    /** A kind of database this version has no driver for. Args: place without secrets. */
    DATABASE_UNSUPPORTED("database-unsupported"),
    /** The address of a database has something that must not stand there, e.g. a password. Args: address without it, what. */
    DATABASE_ADDRESS("database-address"),
    /** The server does not know the account, or the password is another. Args: address, account. */
    DATABASE_LOGIN("database-login"),
    /** The server has no such database, or the database no such schema. Args: address. */
    DATABASE_MISSING("database-missing"),
    /** The account lacks the rights for this. Args: address. */
    DATABASE_FORBIDDEN("database-forbidden"),
    /** The database on a server has other tables and none of ours. Args: address. */
    DATABASE_FOREIGN("database-foreign"),
    /** There is something already where a copy is to go. Args: place. */
    DATABASE_NOT_EMPTY("database-not-empty"),
    /** A copy is not equal to what it was made from. Args: table, rows read, rows found in the copy. */
    COPY_DIFFERS("copy-differs"),
    /** A backup is to go into the database itself. Args: folder, that of the database. */
    BACKUP_INSIDE("backup-inside"),
    /** There is a backup of the same second already, or one is being made. Args: its folder. */
    BACKUP_EXISTS("backup-exists"),
    /** The folder of a backup cannot be made or written. Args: folder, what the system says. */
    BACKUP_NOT_WRITTEN("backup-not-written"),
    /** No space left where a backup was to be. Args: its folder. */
    BACKUP_DISK_FULL("backup-disk-full"),
    /** A backup was not to go on. Args: its folder. */
    BACKUP_CANCELLED("backup-cancelled"),
    /** A copy was given up; nothing of it is kept. */
    COPY_CANCELLED("copy-cancelled"),
    /** A restore was given up; nothing of it is kept. Args: folder of the backup. */
    RESTORE_CANCELLED("restore-cancelled"),
    /** Encrypting, or taking that off, was given up; the database is as it was. Args: its place. */
    ENCRYPTION_CANCELLED("encryption-cancelled"),
    /** The history in a backup does not hold. Args: folder, the first place that does not agree. */
    BACKUP_UNSOUND("backup-unsound"),
    /** Backed up, though the history does not hold. Args: folder, the first place that does not agree. */
    BACKUP_BROKEN("backup-broken"),
    /** Restored with what was saved after the backup. Args: number of records of the history more than in the backup. */
    BACKUP_ROLLED_FORWARD("backup-rolled-forward"),
    /** A backup that was to be removed is still there. Args: folder, what the system says. */
    BACKUP_NOT_REMOVED("backup-not-removed"),
    /** The log after a backup is gone, in part or all. Args: file or folder. */
    LOG_MISSING("log-missing"),
    /** A log is not that of the database that was backed up. Args: file. */
    LOG_FOREIGN("log-foreign"),
    /** A log cannot be read or removed. Args: folder, what the system says. */
    LOG_UNREADABLE("log-unreadable"),
    /** A database on a server is backed up and restored by the server's own means. Args: address. */
    BACKUP_ON_SERVER("backup-on-server"),
    /** A folder is no backup of this program. Args: folder. */
    BACKUP_UNREADABLE("backup-unreadable"),
    /** A backup is not as it was made: a file was altered, removed or added. Args: folder, file. */
    BACKUP_ALTERED("backup-altered"),
    /** A newer program made the backup. Args: folder, schema version of the backup, ours. */
    BACKUP_NEWER("backup-newer"),
    /** It is encrypted already. Args: place. */
    ENCRYPTION_ALREADY("encryption-already"),
    /** It is not encrypted. Args: place. */
    ENCRYPTION_NONE("encryption-none"),
    /** What is on the disks of a server is encrypted there. Args: address. */
    ENCRYPTION_ON_SERVER("encryption-on-server"),
    /** It is encrypted, and its key file is gone or that of another database. Args: place, key file. */
    ENCRYPTION_KEY_MISSING("encryption-key-missing"),
    /** The files from before could not all be deleted. Args: their folder. */
    ENCRYPTION_FORMER_LEFT("encryption-former-left"),
    /** A file to attach cannot be read. Args: file, the system's words. */
    ATTACHMENT_UNREADABLE("attachment-unreadable"),
    /** A file to attach is too large. Args: its name, most megabytes. */
    ATTACHMENT_LARGE("attachment-large"),
    /** A file was written to while it was being attached. Args: its name. */
    ATTACHMENT_CHANGED("attachment-changed"),
    /** Given up by whoever began it. */
    ATTACHMENT_CANCELLED("attachment-cancelled"),
    /** The content of an attachment is not kept here. Args: its hash. */
    ATTACHMENT_MISSING("attachment-missing"),
    /** The content kept is not what its hash says. Args: its hash. */
    ATTACHMENT_DAMAGED("attachment-damaged"),
    /** A file for a content cannot be written. Args: file, the system's words. */
    ATTACHMENT_UNWRITABLE("attachment-unwritable"),
    /** The database on a server cannot keep all characters. Args: address. */
    DATABASE_ENCODING("database-encoding"),
    /** The server does not answer, is ending or takes nobody more. Args: address. */
    SERVER_UNREACHABLE("server-unreachable"),
    /** The server does not prove that it is the one that was meant. Args: address, why. */
    SERVER_UNTRUSTED("server-untrusted"),
    /** The address or port to serve at is not to be had. Args: address. */
    SERVER_PORT("server-port"),
    /** A file holds no certificate with its key, or another passphrase opens it. Args: file. */
    SERVER_CERTIFICATE("server-certificate"),
    /** Nobody has an account of a database that is to be served. Args: folder. */
    ACCOUNTS_NONE("accounts-none"),
    /** The file of accounts cannot be read or written. Args: file, the system's words. */
    ACCOUNTS_FILE("accounts-file"),
    /** The name of an account has other characters than letters without accents, digits and underscores. Args: name. */
    ACCOUNT_NAME("account-name"),
    /** The password of an account is too short. Args: fewest characters. */
    ACCOUNT_PASSWORD("account-password"),
    /** The server is of a version that is too old. Args: address, its version. */
    SERVER_OLD("server-old"),
    /** The server lets nobody write, e.g. because it follows another one. Args: address. */
    SERVER_READ_ONLY("server-read-only"),
    /** Others kept the same records locked for too long. */
    DATABASE_BUSY("database-busy"),
    /** The connection broke at the moment of committing: it is not known whether it was saved. */
    OUTCOME_UNKNOWN("outcome-unknown"),
    /** The store was closed before. */
    DATABASE_CLOSED(IncidentStore.CLOSED),
    /** The engine refused for a reason none of the others covers. Args: state code, its message. */
    DATABASE_FAILED("database-failed");

    private final String id;

    StoreFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
