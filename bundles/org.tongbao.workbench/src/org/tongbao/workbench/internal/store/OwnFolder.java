package org.tongbao.workbench.internal.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.tongbao.core.offline.CopyPlace;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.model.finding.Result;

/**
 * A folder for the copy of a shared database, its owner's alone where the system knows such rights. Nothing else protects it yet: what
 * encrypts a database in a folder goes in where it is opened.
 */
record OwnFolder(IncidentStores stores, Path folder) implements CopyPlace {

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
        return stores.open(folder.toString(), Credentials.NONE);
    }

    @Override
    public void discard() {
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
