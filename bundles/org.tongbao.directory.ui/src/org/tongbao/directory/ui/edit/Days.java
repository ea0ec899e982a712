package org.tongbao.directory.ui.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.time.RocDates;

/** Days as the model keeps them: ISO, or whatever a file brought. Any thread. */
public final class Days {

    private Days() {}

    /** The day; empty when there is none, or when it is not one. */
    public static Optional<LocalDate> read(@Nullable String kept) {
        try {
            return kept == null ? Optional.empty() : Optional.of(LocalDate.parse(kept));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** For people; as it was written where it is no day, empty when there is none. */
    public static String words(@Nullable String kept) {
        return read(kept).map(RocDates::format).orElse(kept == null ? "" : kept);
    }
}
