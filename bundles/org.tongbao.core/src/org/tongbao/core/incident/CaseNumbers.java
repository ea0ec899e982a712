package org.tongbao.core.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.incident.Incident;

/**
 * Own case numbers, e.g. {@code 115-鼓山-003}: year of the Republic, organization, running number of that organization in
 * that year. Exercises are counted apart, {@code 115-鼓山-演003}, so that they leave no gap.
 */
public final class CaseNumbers {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    /** Numbers are short enough to be said on the phone. */
    private static final int LONGEST_NAME = 40;

    /** City or county before, kind of office behind: what is left tells one office from its sisters. */
    private static final Pattern OFFICE =
            Pattern.compile("(?:\\p{IsHan}{2}[市縣])?(\\p{IsHan}{2,}?)" + "(?:戶政事務所|地政事務所|衛生所|稅捐稽徵處|區公所|鄉公所|鎮公所|市公所)");

    private static final Pattern BUREAU = Pattern.compile("\\p{IsHan}{2}[市縣](?:政府)?(\\p{IsHan}{2,})");

    private static final Pattern PROVISIONAL = Pattern.compile("暫編[A-Z2-9]{2}-(\\d{3,9})$");

    private CaseNumbers() {
        super();
    }

    /**
     * The year of the Republic that an incident is counted in: that of its awareness, else of its first save.
     *
     * @param saved instant of the first save
     */
    public static int year(Incident incident, Instant saved) {
        int year = RocDates.year(Facts.time(incident, "awareness").orElse(saved), ZONE);
        return year < 1 ? RocDates.year(saved, ZONE) : year;
    }

    /**
     * What an organization may be called in its numbers, the shortest first; endless, since no two organizations may be
     * called the same.
     */
    public static Stream<String> names(String organization) {
        String full = clipped(organization.strip().replaceAll("\\s+", " "));
        if (full.isEmpty()) {
            return IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? "" : Integer.toString(n));
        }
        List<String> plain = Stream.of(shortened(full), full).distinct().toList();
        return Stream.concat(plain.stream(), IntStream.iterate(2, n -> n + 1).mapToObj(n -> full + "(" + n + ")"));
    }

    /** The number. */
    public static String number(int year, String name, boolean drill, long running) {
        String place = name.isEmpty() ? "" : name + "-";
        return String.format("%d-%s%s%03d", year, place, drill ? "演" : "", running);
    }

    /**
     * A number until the database that gives the final ones can be reached again, e.g. {@code 115-鼓山-暫編K7-001}.
     *
     * @param saved instant of the first save
     * @param tag tells the computers apart that give such numbers
     */
    public static String provisional(Incident incident, Instant saved, String tag, int running) {
        String organization = incident.getOrganization() == null ? "" : incident.getOrganization();
        String name = names(organization).findFirst().orElse("");
        String place = name.isEmpty() ? "" : name + "-";
        return String.format(
                "%d-%s%s%s%s-%03d", year(incident, saved), place, incident.isDrill() ? "演" : "", "暫編", tag, running);
    }

    /** The running number of a provisional number; empty for any other. */
    public static OptionalInt provisional(@Nullable String number) {
        Matcher matcher = PROVISIONAL.matcher(number == null ? "" : number);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static String shortened(String full) {
        for (Pattern pattern : List.of(OFFICE, BUREAU)) {
            Matcher matcher = pattern.matcher(full);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return full;
    }

    private static String clipped(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
