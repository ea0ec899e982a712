package org.tongbao.core.incident;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;

/**
 * What an incident is called wherever it is one line: its title, else the beginning of its description, else the
 * organization. The fact {@code title} stays what was entered.
 */
public final class Titles {

    /** Field of the description of the incident on the notification form. */
    private static final String DESCRIPTION = "F2-04";

    /** Characters (code points) of the description that are shown. */
    private static final int BEGINNING = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Titles() {
        super();
    }

    /** The name of an incident, in one line; empty when nothing is known that could name it. */
    public static String of(Incident incident) {
        String title = line(incident.getTitle());
        String named = title.isEmpty() ? beginning(description(incident).orElse("")) : title;
        return named.isEmpty() ? line(incident.getOrganization()) : named;
    }

    /** The name of a line of the register, in which the store has kept {@link #of} at the last save. */
    public static String of(IncidentSummary line) {
        return line.title().isBlank() ? line(line.organization()) : line.title();
    }

    private static Optional<String> description(Incident incident) {
        return incident.getAnswers().stream()
                .filter(answer -> DESCRIPTION.equals(answer.getId()))
                .map(Answer::getText)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String beginning(String text) {
        String line = line(text);
        if (line.codePointCount(0, line.length()) <= BEGINNING) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + '…';
    }

    private static String line(@Nullable String text) {
        return BLANKS.matcher(Objects.toString(text, "").strip()).replaceAll(" ");
    }
}
