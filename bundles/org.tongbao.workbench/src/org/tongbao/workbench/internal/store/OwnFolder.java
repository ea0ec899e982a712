package org.tongbao.workbench.internal.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.tongbao.core.offline.CopyPlace;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.model.finding.Result;

/**
 * A folder for the copy of a shared database, its owner's alone where the system knows such rights, and encrypted once that was wished.
 *
 * @param encryption empty where nothing can be encrypted
 * @param opener has the passphrase of an encrypted copy
 */
record OwnFolder(IncidentStores stores, Optional<StoreEncryption> encryption, Path folder, Credentials opener)
        implements CopyPlace {

    @Override
    public Result<IncidentStore> open() {
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            // opening a database there says the same in words for people
            ILog.of(OwnFolder.class).warn("No folder for the copy of a shared database", e);
        }
        return stores.open(folder.toString(), opener);
    }

    @Override
    public void discard() {
        Optional<StoreEncryption> sealed = encryption.filter(each -> each.encrypted(folder.toString()));
        if (sealed.isPresent()) {
            // the next one is encrypted, too
            Result<Integer> emptied = sealed.get().empty(folder.toString(), opener.password());
            emptied.findings()
                    .forEach(finding -> ILog.of(OwnFolder.class)
                            .warn("The copy of a shared database was not begun anew: "
                                    + finding.code().id()));
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepest) {
                Files.delete(file);
            }
        } catch (IOException e) {
            ILog.of(OwnFolder.class).warn("The copy of a shared database was not thrown away", e);
        }
    }
}
