package org.tongbao.store.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A database that was opened and has the newest schema.
 *
 * @param files folder of the engine's files, which are this process' alone; empty on a server, where others can have it open too
 * @param key that encrypts it; empty when nothing of ours does
 * @param place as people know it, without secrets
 * @param sessions run what is done in it
 * @param letGo ends it after its sessions
 */
record OpenDatabase(Optional<Path> files, Optional<DatabaseKey> key, String place, Sessions sessions, Runnable letGo) {

    /** True where others can have it open at the same time. */
    boolean shared() {
        return files.isEmpty();
    }
}
