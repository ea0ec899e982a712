package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.rules.OfficeCalendars;
import org.tongbao.core.rules.OfficeCalendars.Origin;
import org.tongbao.core.rules.OfficeCalendars.Year;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and sets on which days government offices work, by which months are counted. */
@Component(service = Command.class)
public final class PacksCalendarCommand implements Command {

    private static final String OFF = "--off";
    private static final String WORK = "--work";
    private static final String SOURCE = "--source";
    private static final String USUAL = "--usual";
    private static final int LAST_ROC = 1000;

    private final OfficeCalendars calendars;
    private final Clock clock = Clock.systemUTC();

    /** Over the user's settings. */
    @Activate
    public PacksCalendarCommand(@Reference OfficeCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "packs calendar";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "[YEAR|FILE]",
                0,
                1,
                Messages.PacksCalendar_help,
                "tongbao packs calendar 2027.csv --source 人事總處公布之116年辦公日曆表",
                List.of(
                        new Option(OFF, "DAY,…", Messages.PacksCalendar_off),
                        new Option(WORK, "DAY,…", Messages.PacksCalendar_work),
                        new Option(SOURCE, "TEXT", Messages.PacksCalendar_source),
                        new Option(USUAL, "", Messages.PacksCalendar_usual),
                        Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        if (call.operands().isEmpty()) {
            return answer(calendars.years(), false);
        }
        String named = call.operands().get(0);
        if (!named.matches("[0-9]{2,4}")) {
            return published(call, named);
        }
        int typed = Integer.parseInt(named);
        int year = typed < LAST_ROC ? typed + RocDates.ROC_OFFSET : typed;
        if (call.has(USUAL)) {
            return answer(calendars.reset(year));
        }
        boolean changed = call.option(OFF).isPresent()
                || call.option(WORK).isPresent()
                || call.option(SOURCE).isPresent();
        return changed ? edited(call, calendars.year(year)) : answer(List.of(calendars.year(year)), true);
    }

    /** The whole year of a file. */
    private Outcome published(Call call, String file) {
        Optional<String> source = call.option(SOURCE);
        if (source.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.PacksCalendar_sourceMissing);
        }
        try {
            Result<Year> read = calendars.read(Path.of(file), source.get());
            return read.done() ? answer(calendars.set(read.get())) : Outcome.failed(ExitStatus.USAGE, read.findings());
        } catch (InvalidPathException e) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.PacksCalendar_noFile, file));
        }
    }

    /** Single days of a year; a source makes it confirmed. */
    private Outcome edited(Call call, Year year) {
        Result<SortedSet<LocalDate>> off = days(call.option(OFF).orElse(""));
        Result<SortedSet<LocalDate>> work = days(call.option(WORK).orElse(""));
        for (Result<SortedSet<LocalDate>> typed : List.of(off, work)) {
            if (!typed.done()) {
                return Outcome.failed(ExitStatus.USAGE, typed.findings());
            }
        }
        SortedSet<LocalDate> free = new TreeSet<>(year.off());
        SortedSet<LocalDate> worked = new TreeSet<>(year.work());
        free.removeAll(work.get());
        worked.removeAll(off.get());
        free.addAll(off.get());
        // a weekday that is no day off any more needs no list; a weekend does
        work.get().stream()
                .filter(day -> !year.off().contains(day) || weekend(day))
                .forEach(worked::add);
        Optional<String> source = call.option(SOURCE);
        return answer(calendars.set(new Year(
                year.year(),
                year.confirmed() || source.isPresent(),
                source.map(added -> both(year.source(), added)).orElse(year.source()),
                free,
                worked,
                Origin.USER)));
    }

    private static String both(String source, String added) {
        return source.isBlank() || source.contains(added) ? added : source + Messages.PacksCalendar_and + added;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private Result<SortedSet<LocalDate>> days(String typed) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String one : typed.split("[,，、]")) {
            if (!one.isBlank()) {
                Result<LocalDate> day = RocDates.parseDate(one, OrgLines.ZONE, clock);
                if (!day.done()) {
                    return Result.refused(day.findings());
                }
                days.add(day.get());
            }
        }
        return Result.of(days);
    }

    private static Outcome answer(Result<Year> changed) {
        return changed.done()
                ? answer(List.of(changed.get()), true)
                : Outcome.failed(ExitStatus.REFUSED, changed.findings());
    }

    private static Outcome answer(List<Year> years, boolean whole) {
        ObjectNode document = Render.object();
        ArrayNode entries = document.putArray("years");
        List<String> lines = new ArrayList<>();
        for (Year year : years) {
            ObjectNode entry = entries.addObject();
            entry.put("year", year.year());
            entry.put("confirmed", year.confirmed());
            Render.text(entry, "source", year.source());
            entry.put("origin", origin(year));
            add(entry.putArray("off"), year.off());
            add(entry.putArray("work"), year.work());
            lines.add(Messages.bind(Messages.PacksCalendar_line, new Object[] {
                Integer.toString(year.year()),
                Integer.toString(year.year() - RocDates.ROC_OFFSET),
                year.confirmed() ? Messages.PacksCalendar_confirmed : Messages.PacksCalendar_open,
                words(year)
            }));
            if (whole) {
                year.off().forEach(day -> lines.add("  " + RocDates.format(day)));
                year.work()
                        .forEach(day ->
                                lines.add("  " + Messages.bind(Messages.PacksCalendar_worked, RocDates.format(day))));
            }
        }
        return Outcome.done(document, lines);
    }

    private static void add(ArrayNode array, SortedSet<LocalDate> days) {
        days.forEach(day -> array.add(day.toString()));
    }

    private static String origin(Year year) {
        return switch (year.origin()) {
            case PACK -> "pack";
            case USER -> "user";
            case FESTIVALS -> "festivals";
        };
    }

    private static String words(Year year) {
        return switch (year.origin()) {
            case PACK -> year.source();
            case USER -> Messages.bind(Messages.PacksCalendar_own, year.source());
            case FESTIVALS -> Messages.PacksCalendar_festivals;
        };
    }
}
