package org.tongbao.core.internal.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.core.rules.OfficeCalendars.Origin;
import org.tongbao.core.rules.OfficeCalendars.Year;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Reads a calendar as the government publishes it, one line a day; of its columns only day and day off are read. */
final class PublishedCalendar {

    /** Day, weekday in any encoding, 0 for work or 2 for off; a remark may follow. */
    private static final Pattern LINE = Pattern.compile("\"?(\\d{8})\"?,[^,]*,\"?([012])\"?(,.*)?");

    private PublishedCalendar() {
        super();
    }

    static Result<Year> read(Path file, String source) {
        String name = file.toString();
        List<String> lines;
        try {
            // Some years come in Big5, some in UTF-8; all that is read of them is digits.
            lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return Result.refused(Finding.error(PackFinding.FILE_TROUBLE, name, name, String.valueOf(e.getMessage())));
        }
        SortedMap<LocalDate, Boolean> days = new TreeMap<>();
        for (int number = 1; number < lines.size(); number++) {
            String line = lines.get(number).strip();
            Matcher matcher = LINE.matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            if (!matcher.matches() || !put(days, matcher)) {
                return Result.refused(
                        Finding.error(PackFinding.CALENDAR_LINE, name, name, Integer.toString(number + 1)));
            }
        }
        return days.isEmpty() ? incomplete(name, "–") : year(days, name, source);
    }

    /** False for a day that is none, or is there already. */
    private static boolean put(SortedMap<LocalDate, Boolean> days, Matcher line) {
        try {
            LocalDate day = LocalDate.parse(line.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            return days.putIfAbsent(day, !line.group(2).equals("0")) == null;
        } catch (DateTimeException e) {
            // 20270230: told with its line
            return false;
        }
    }

    private static Result<Year> year(SortedMap<LocalDate, Boolean> days, String name, String source) {
        int year = days.firstKey().getYear();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (!days.containsKey(day)) {
                return incomplete(name, day.toString());
            }
        }
        if (days.lastKey().getYear() != year) {
            return incomplete(name, days.lastKey().toString());
        }
        var off = new TreeSet<LocalDate>();
        var work = new TreeSet<LocalDate>();
        days.forEach((day, free) -> {
            if (free && !CalendarCheck.weekend(day)) {
                off.add(day);
            } else if (!free && CalendarCheck.weekend(day)) {
                work.add(day);
            }
        });
        return Result.of(new Year(year, true, source, off, work, Origin.USER));
    }

    private static Result<Year> incomplete(String name, String day) {
        return Result.refused(Finding.error(PackFinding.CALENDAR_INCOMPLETE, name, name, day));
    }
}
