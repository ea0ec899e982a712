package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.tongbao.model.finding.Finding;

/** Tells what a refusal of embedded Derby means. Any thread. */
final class DerbyTrouble implements Trouble {

    /** Below this the engine cannot add to its log. */
    private static final long SCARCE_BYTES = 512L * 1024;

    private static final Set<String> WRITE_REFUSED = Set.of("25502", "25503", "25505", "XSDFB", "XSAI3");
    private static final Set<String> STORAGE = Set.of("XS", "XBM", "XJ", "08", "40XD", "40XT");
    private static final String SECOND_PROCESS = "XSDB6";

    /** It is encrypted and there was no key, or the key is that of another database. */
    private static final Set<String> KEYLESS = Set.of("XBM06", "XBCXK");

    private final Path place;
    private final Path database;

    /**
     * @param place folder as the user knows it
     * @param database folder of the engine's files below it
     */
    DerbyTrouble(Path place, Path database) {
        this.place = place;
        this.database = database;
    }

    /** After it could not read or write its files, e.g. on a full disk, Derby shows rows of the transaction that failed. */
    @Override
    public boolean confusing(SQLException e) {
        return Trouble.states(e).stream().anyMatch(DerbyTrouble::ofStorage);
    }

    @Override
    public Finding of(SQLException e) {
        List<String> states = Trouble.states(e);
        if (states.contains(SECOND_PROCESS)) {
            return Finding.error(StoreFinding.DATABASE_IN_USE, "", place);
        }
        if (states.stream().anyMatch(KEYLESS::contains)) {
            return Finding.error(StoreFinding.ENCRYPTION_KEY_MISSING, "", place, DatabaseKey.path(database));
        }
        if (Trouble.passing(e)) {
            return Finding.error(StoreFinding.DATABASE_BUSY, "");
        }
        boolean broken = confusing(e);
        boolean refused = states.stream().anyMatch(WRITE_REFUSED::contains);
        if (saysNoSpace(e) || (broken || refused) && scarce()) {
            return Finding.error(StoreFinding.DISK_FULL, "", place);
        }
        if (!Files.isDirectory(database)) {
            return Finding.error(StoreFinding.DATABASE_UNREACHABLE, "", place);
        }
        if (refused || broken && !Files.isWritable(database)) {
            return Finding.error(StoreFinding.DATABASE_READ_ONLY, "", place);
        }
        if (broken) {
            return damaged(states.get(states.size() - 1));
        }
        return Finding.error(StoreFinding.DATABASE_FAILED, "", states.get(0), String.valueOf(e.getMessage()));
    }

    @Override
    public Finding damaged(String detail) {
        return Finding.error(StoreFinding.DATABASE_DAMAGED, "", place, detail);
    }

    /** The finding for a file operation on the folder that failed. */
    Finding of(IOException e) {
        if (saysNoSpace(e) || scarce()) {
            return Finding.error(StoreFinding.DISK_FULL, "", place);
        }
        boolean forbidden = e instanceof AccessDeniedException || writeProtected(e);
        var code = forbidden ? StoreFinding.DATABASE_READ_ONLY : StoreFinding.DATABASE_UNREACHABLE;
        return Finding.error(code, "", place);
    }

    /** States of booting, files, log and pages. */
    private static boolean ofStorage(String state) {
        return STORAGE.stream().anyMatch(state::startsWith);
    }

    /** The system's words, as Linux and macOS say them; in other languages the free space tells. */
    private static boolean saysNoSpace(Throwable thrown) {
        if (thrown instanceof SQLException e) {
            for (Throwable each : e) {
                if (String.valueOf(each.getMessage()).contains("No space left")) {
                    return true;
                }
            }
            return false;
        }
        return String.valueOf(thrown.getMessage()).contains("No space left");
    }

    private static boolean writeProtected(IOException e) {
        return String.valueOf(e.getMessage()).contains("Read-only file system");
    }

    private boolean scarce() {
        for (Path path = place; path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                return BackupFiles.room(path) < SCARCE_BYTES;
            }
        }
        return false;
    }
}
