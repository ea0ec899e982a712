package org.tongbao.core.store;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.model.finding.Result;

/**
 * Encrypts the databases of folders, and their keys anew. A place on a server is refused with {@code encryption-on-server}: what
 * lies on its disks is the server's. Wherever a secret is asked for, the recovery code does as well as the passphrase. Each is
 * wiped by whoever brought it. OSGi service; any thread but the UI thread.
 */
public interface StoreEncryption {

    /** True when the database in a folder, or the backup of one, is encrypted, so that opening it takes a secret. */
    boolean encrypted(String place);

    /**
     * Encrypts a database that is not, by a new key. All of it is copied, compared and only then put in the place of what was
     * there, which is deleted; whatever ends that, either is there whole. Nobody may have it open.
     *
     * @param passphrase opens it from then on
     * @param monitor told how far it has come, and asked whether to go on
     * @return the recovery code, which cannot be had again; with the warning {@code encryption-former-left} when the files
     *     from before could not all be deleted; refused with {@code encryption-already}, {@code seal-passphrase-short}, {@code
     *     copy-differs}, {@code disk-full}, {@code encryption-cancelled}, or as by {@link IncidentStores#open(String, Credentials)}
     */
    Result<RecoveryCode> encrypt(String place, char[] passphrase, IProgressMonitor monitor);

    /** The same when nobody watches. */
    default Result<RecoveryCode> encrypt(String place, char[] passphrase) {
        return encrypt(place, passphrase, new NullProgressMonitor());
    }

    /**
     * Takes the encryption off again, in the same way.
     *
     * @return rows of all tables; refused with {@code encryption-none}, {@code seal-passphrase-wrong}, or as {@link
     *     #encrypt(String, char[], IProgressMonitor)}
     */
    Result<Long> decrypt(String place, char[] secret, IProgressMonitor monitor);

    /** The same when nobody watches. */
    default Result<Long> decrypt(String place, char[] secret) {
        return decrypt(place, secret, new NullProgressMonitor());
    }

    /**
     * Puts an empty database in the place of an encrypted one, under the same key; whatever ends that, either is there whole.
     *
     * @return refused as {@link #decrypt(String, char[], IProgressMonitor)}
     */
    Result<Integer> empty(String place, char[] secret);

    /**
     * Changes the passphrase; the database may be open meanwhile. Backups made before still open by the one they were made with.
     *
     * @return the place; refused with {@code encryption-none}, {@code seal-passphrase-wrong}, {@code seal-recovery-mistyped}, {@code
     *     seal-passphrase-short}, {@code seal-key-damaged} or {@code seal-key-not-written}
     */
    Result<String> changePassphrase(String place, char[] secret, char[] passphrase);

    /** Makes a new recovery code; the former one opens nothing but former backups. Refused as a change of the passphrase. */
    Result<RecoveryCode> renewRecovery(String place, char[] secret);
}
