package org.tongbao.core.internal.registry;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongbao.core.file.SettingsFile;
import org.tongbao.core.rules.OfficeCalendars.Origin;
import org.tongbao.core.rules.OfficeCalendars.Year;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Office calendars set in place of those of the packs: kept in a file of the user's data, which may be edited by hand.
 *
 * @param years by year
 */
record CalendarSettings(SortedMap<Integer, Year> years) {

    static final CalendarSettings NONE = new CalendarSettings(new TreeMap<>());

    CalendarSettings {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** The same with another year; without one when it is empty. */
    CalendarSettings with(int year, Optional<Year> set) {
        SortedMap<Integer, Year> changed = new TreeMap<>(years);
        changed.remove(year);
        set.ifPresent(one -> changed.put(year, one));
        return new CalendarSettings(changed);
    }

    /** The settings in a file; none when there is no file. Refused as a whole when a year cannot be. */
    static Result<CalendarSettings> load(Path file) {
        return SettingsFile.load(file, NONE, json -> parse(json, file), why -> trouble(file, why));
    }

    /** Writes the file, whole or not at all. */
    Result<CalendarSettings> save(Path file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        years.forEach((number, year) -> {
            ObjectNode one = json.putObject(Integer.toString(number));
            one.put("confirmed", year.confirmed());
            one.put("source", year.source());
            write(one.putArray("days"), year.off());
            write(one.putArray("workdays"), year.work());
        });
        return SettingsFile.save(file, this, json, why -> trouble(file, why));
    }

    private static void write(ArrayNode array, SortedSet<LocalDate> days) {
        days.forEach(day -> array.add(day.toString()));
    }

    private static Result<CalendarSettings> parse(JsonNode json, Path file) {
        SortedMap<Integer, Year> years = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            try {
                JsonNode one = member.getValue();
                Year year = new Year(
                        Integer.parseInt(member.getKey()),
                        one.path("confirmed").asBoolean(false),
                        one.path("source").asString(""),
                        days(one.path("days")),
                        days(one.path("workdays")),
                        Origin.USER);
                Optional<Finding> wrong = CalendarCheck.wrong(year);
                if (wrong.isPresent()) {
                    return Result.refused(trouble(file, wrong.get().message()));
                }
                years.put(year.year(), year);
            } catch (DateTimeException | NumberFormatException e) {
                return Result.refused(trouble(file, member.getKey() + ": " + e.getMessage()));
            }
        }
        return Result.of(new CalendarSettings(years));
    }

    private static SortedSet<LocalDate> days(JsonNode array) {
        SortedSet<LocalDate> days = new TreeSet<>();
        array.valueStream().forEach(day -> days.add(LocalDate.parse(day.asString(""))));
        return days;
    }

    private static Finding trouble(Path file, String why) {
        return Finding.error(PackFinding.FILE_TROUBLE, file.toString(), file.toString(), why);
    }
}
