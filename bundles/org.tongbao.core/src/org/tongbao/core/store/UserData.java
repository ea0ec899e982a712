package org.tongbao.core.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a user's own data live. The start script names the folder; without it the platform's usual place is taken.
 *
 * @param folder the user's data folder, may not exist yet
 */
public record UserData(Path folder) {

    /** System property with the folder, set by the start script. */
    public static final String PROPERTY = "tongbao.data";

    /** Requires a folder. */
    public UserData {
        Objects.requireNonNull(folder, "UserData::folder");
    }

    /** The folder of the current user. */
    public static UserData current() {
        String set = System.getProperty(PROPERTY, "");
        return new UserData(set.isBlank() ? usual() : Path.of(set));
    }

    /** Place of the user's own embedded database, to be given to {@link IncidentStores#open(String)}. */
    public Path database() {
        return folder.resolve("database");
    }

    /** Place of the copy of a shared database, by which one goes on while that cannot be reached. */
    public Path copyOf(String place) {
        UUID name = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return folder.resolve("offline").resolve(name.toString());
    }

    /** Folder of the drafts not saved yet. */
    public Path drafts() {
        return folder.resolve("drafts");
    }

    /** Folder of the indexes for searching, one below it for each database; may not exist. */
    public Path search() {
        return folder.resolve("search");
    }

    /** File with the settings of the reminders; may not exist. */
    public Path reminders() {
        return folder.resolve("reminders.json");
    }

    /** File with the intervals set in place of those of the rule packs; may not exist. */
    public Path intervals() {
        return folder.resolve("intervals.json");
    }

    /** File with the office calendars set in place of those of the rule packs; may not exist. */
    public Path calendars() {
        return folder.resolve("calendars.json");
    }

    /** File with the settings of scheduled backups; may not exist. */
    public Path backups() {
        return folder.resolve("backups.json");
    }

    /** File with the keys for hand-over and the cards of partners; may not exist. */
    public Path handover() {
        return folder.resolve("handover.json");
    }

    /** Folder of the user's own plugins; may not exist. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /** Folder of the rule packs installed from files; may not exist. */
    public Path packs() {
        return folder.resolve("packs");
    }

    private static Path usual() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Tongbao");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tongbao");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data))
                .resolve("tongbao");
    }
}
