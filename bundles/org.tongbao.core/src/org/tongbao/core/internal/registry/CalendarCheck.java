package org.tongbao.core.internal.registry;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.rules.OfficeCalendars.Year;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.rules.Festival;
import org.tongbao.model.rules.HolidayYear;
import org.tongbao.model.rules.RulePack;

/** Checks the calendars of a pack: lists of single years, and the festivals from which other years are worked out. */
final class CalendarCheck {

    private static final int LAST_LUNAR_MONTH = 12;
    /** Not every month of the lunisolar calendar has a thirtieth. */
    private static final int LAST_LUNAR_DAY = 29;

    private static final int FARTHEST = 30;

    private final RulePack pack;
    private final PackLines lines;
    private final String id;

    CalendarCheck(RulePack pack, PackLines lines) {
        this.pack = pack;
        this.lines = lines;
        id = String.valueOf(pack.getId());
    }

    void check() {
        Set<Integer> years = new HashSet<>();
        for (HolidayYear year : pack.getHolidays()) {
            if (!years.add(year.getYear())) {
                lines.invalid(id, "holidays", Integer.toString(year.getYear()));
            }
            wrong(year.getYear(), year.getDays(), year.getWorkdays())
                    .forEach(day -> lines.invalid(id, "holidays", day.toString()));
            if (year.isOwn()) {
                lines.invalid(id, "own", "true");
            }
            if (year.isConfirmed()
                    && (year.getSource() == null || year.getSource().isBlank())) {
                lines.missing(id, "holidays " + year.getYear() + " source");
            }
        }
        Set<String> ids = new HashSet<>();
        pack.getFestivals().forEach(festival -> {
            if (!ids.add(String.valueOf(festival.getId()))) {
                lines.duplicate(String.valueOf(festival.getId()));
            }
        });
        pack.getFestivals().forEach(festival -> check(festival, ids));
    }

    /** What is wrong with a year that the user sets. */
    static Optional<Finding> wrong(Year year) {
        String number = Integer.toString(year.year());
        List<LocalDate> days = wrong(year.year(), year.off(), year.work());
        if (!days.isEmpty()) {
            String named = days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            return Optional.of(Finding.error(PackFinding.CALENDAR_DAY, number, number, named));
        }
        return year.confirmed() && year.source().isBlank()
                ? Optional.of(Finding.error(PackFinding.CALENDAR_SOURCE, number, number))
                : Optional.empty();
    }

    /** Days of a list that cannot be: of another year, named twice, or a working day that nobody would have off. */
    private static List<LocalDate> wrong(int year, Collection<LocalDate> off, Collection<LocalDate> work) {
        Set<LocalDate> seen = new HashSet<>();
        List<LocalDate> wrong = new ArrayList<>();
        for (LocalDate day : off) {
            if (day.getYear() != year || !seen.add(day)) {
                wrong.add(day);
            }
        }
        for (LocalDate day : work) {
            if (day.getYear() != year || !seen.add(day) || !weekend(day)) {
                wrong.add(day);
            }
        }
        return wrong;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private void check(Festival festival, Set<String> ids) {
        String name = String.valueOf(festival.getId());
        if (festival.getId() == null || festival.getId().isBlank()) {
            lines.missing(name, "id");
        }
        if (festival.getTitle() == null || festival.getTitle().isBlank()) {
            lines.missing(name, "title");
        }
        if (!possible(festival)) {
            lines.invalid(name, "day", festival.getMonth() + "/" + festival.getDay());
        }
        if (Math.abs(festival.getOffset()) > FARTHEST) {
            lines.invalid(name, "offset", Integer.toString(festival.getOffset()));
        }
        @Nullable String citation = festival.getCitation();
        if (citation != null && pack.getCitations().stream().noneMatch(known -> citation.equals(known.getId()))) {
            lines.error(PackFinding.CITATION_UNKNOWN, name, name, citation);
        }
        @Nullable String yields = festival.getYields();
        if (yields != null && (!ids.contains(yields) || yields.equals(name))) {
            lines.invalid(name, "yields", yields);
        }
    }

    private static boolean possible(Festival festival) {
        return switch (festival.getCalendar()) {
            case GREGORIAN -> possible(festival.getMonth(), festival.getDay());
            case LUNAR ->
                festival.getMonth() >= 1
                        && festival.getMonth() <= LAST_LUNAR_MONTH
                        && festival.getDay() >= 1
                        && festival.getDay() <= LAST_LUNAR_DAY;
            case TOMB_SWEEPING -> true;
        };
    }

    private static boolean possible(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
