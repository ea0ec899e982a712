package org.tongbao.core.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tongbao.model.finding.Result;

/**
 * On which days government offices work: the rule packs list years, others are worked out from their festivals, and the
 * user may set a year in place of both once it is published or a day off comes between. It counts for every pack that knows
 * office calendars. OSGi service, any thread; reads and writes a file.
 */
public interface OfficeCalendars {

    /** Where a year comes from. */
    enum Origin {
        /** A rule pack lists it. */
        PACK,
        /** The user set it. */
        USER,
        /** Worked out from the festivals of a rule pack. */
        FESTIVALS
    }

    /**
     * The calendar of one year.
     *
     * @param confirmed false: a due that hangs on it is provisional
     * @param source what it was taken from; may be blank while not confirmed
     * @param off days off besides Saturdays and Sundays, which may name those too
     * @param work Saturdays and Sundays on which offices work
     */
    record Year(
            int year,
            boolean confirmed,
            String source,
            SortedSet<LocalDate> off,
            SortedSet<LocalDate> work,
            Origin origin) {

        /** Keeps copies. */
        public Year {
            off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
            work = Collections.unmodifiableSortedSet(new TreeSet<>(work));
        }
    }

    /** The years that a pack lists or the user set, oldest first. */
    List<Year> years();

    /** A year as it counts now. */
    Year year(int year);

    /**
     * Sets a year in place of the packs'.
     *
     * @return the year as it is from now on; refused with each day that cannot be, and without a source when confirmed
     */
    Result<Year> set(Year year);

    /** Goes back to what the packs say. */
    Result<Year> reset(int year);

    /**
     * The year in a calendar as the government publishes it: comma-separated, in each line the day ({@code 20270101}), its
     * weekday, and 0 for a working day or 2 for a day off. Nothing is set by it.
     *
     * @param source what to call it
     * @return refused when a day of the year is missing, twice there or of another year
     */
    Result<Year> read(Path file, String source);
}
