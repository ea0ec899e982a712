package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.seal.KeyFile;
import org.tongbao.model.finding.Result;

/**
 * The key of an encrypted database. Its file lies among those of the engine, which leaves it alone, so that both come and go
 * together when the folder gets its name.
 *
 * @param file has it wrapped
 * @param data encrypts the database
 */
record DatabaseKey(KeyFile file, DataKey data) {

    private static final String NAME = "key.json";

    /** Where the key file of a database is, or would be. */
    static Path path(Path files) {
        return files.resolve(NAME);
    }

    /**
     * Opens the key of a database.
     *
     * @param files of the engine
     * @param place as people know it
     * @param secret passphrase or recovery code; not looked at when the database is not encrypted
     * @return empty when it is not
     */
    static Result<Optional<DatabaseKey>> open(Path files, Path place, char[] secret) {
        return Files.exists(path(files))
                ? KeyFile.read(path(files))
                        .then(file -> file.open(secret, place.toString())
                                .map(data -> Optional.of(new DatabaseKey(file, data))))
                : Result.of(Optional.empty());
    }

    /** Copies the key file, where there is one, to the copy of a database. */
    static void copy(Path files, Path to) throws IOException {
        if (Files.exists(path(files))) {
            WholeFile.writeForOwner(path(to), Files.readAllBytes(path(files)));
        }
    }

    @Override
    public String toString() {
        return "DatabaseKey[" + data.id() + "]";
    }
}
