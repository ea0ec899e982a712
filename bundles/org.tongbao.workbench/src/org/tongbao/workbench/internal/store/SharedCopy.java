package org.tongbao.workbench.internal.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.ComponentServiceObjects;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;

/** The copies of shared databases on this computer: whether they are kept, and what opens them in this run. Any thread. */
final class SharedCopy {

    private final @Nullable ComponentServiceObjects<StoreEncryption> encryption;
    private volatile Credentials opener = Credentials.NONE;
    private volatile boolean givenUp;

    /** @param encryption asked for when a database is opened; null where nothing can be encrypted */
    SharedCopy(@Nullable ComponentServiceObjects<StoreEncryption> encryption) {
        this.encryption = encryption;
    }

    /** True when the database at a place has a copy. */
    boolean kept(String place) {
        return place.startsWith("jdbc:") && !givenUp && DatabaseSetting.load().copy();
    }

    /** Where the copy of a database lies. */
    Path folder(String place) {
        return UserData.current().copyOf(place);
    }

    /** What opens the copy, when it is encrypted. */
    Credentials opener() {
        return opener;
    }

    /** From now on opens copies by this. */
    void openBy(Credentials secret) {
        opener = secret;
    }

    /** From now on there is none: who has lost its passphrase can work all the same. */
    void giveUp() {
        givenUp = true;
    }

    /** The shared database with the copy that goes on in its place. */
    Result<SharedStore> open(IncidentStores stores, String place, Supplier<Result<IncidentStore>> server) {
        var installed = encryption;
        Optional<StoreEncryption> keys = installed == null ? Optional.empty() : Optional.of(installed.getService());
        return SharedStore.open(server, new OwnFolder(stores, keys, folder(place), opener));
    }
}
