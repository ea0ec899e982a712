package org.tongbao.workbench.internal.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.search.Excerpt;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.time.Durations;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Remaining;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** What stands in the cells of the register. UI thread. */
public final class RegisterWords {

    /** Amber below this part of the whole time. */
    private static final int QUARTER = 4;

    private final CategoryRegistry categories;
    private final RegisterLevels levels;
    private final Clock clock;
    private final Map<String, String> names = new HashMap<>();

    RegisterWords(CategoryRegistry categories, RulePackRegistry packs, Clock clock) {
        this.categories = categories;
        this.levels = new RegisterLevels(packs);
        this.clock = clock;
    }

    static String heading(RegisterColumn column) {
        return switch (column) {
            case LEVEL -> Messages.Column_level;
            case NUMBER -> Messages.Column_number;
            case TITLE -> Messages.Column_title;
            case CATEGORY -> Messages.Column_category;
            case ORGANIZATION -> Messages.Column_organization;
            case STATE -> Messages.Column_state;
            case REMAINING -> Messages.Column_remaining;
            case AWARENESS -> Messages.Column_awareness;
        };
    }

    String text(RegisterColumn column, IncidentSummary line) {
        return switch (column) {
            case LEVEL -> levels.brief(line).map(level -> "● " + level).orElse("○ –");
            case NUMBER -> line.number();
            case TITLE -> title(line);
            case CATEGORY -> category(line.category());
            case ORGANIZATION -> line.organization();
            case STATE -> IncidentState.of(line.state()).label();
            case REMAINING -> remaining(line).map(Remaining::words).orElse("");
            case AWARENESS -> line.awareness().map(Times::format).orElse("");
        };
    }

    /** Makes ready what the words of lines need; any thread but the UI thread. */
    public void prepare(List<IncidentSummary> lines) {
        levels.prepare(lines);
    }

    /** What stands in the heading of a group: how many incidents, folded away or not, and what they have in common. */
    String heading(RegisterColumn column, RegisterGrouping by, RegisterRows.Heading heading) {
        return switch (column) {
            case NUMBER ->
                NLS.bind(
                        heading.open() ? Messages.Register_group_open : Messages.Register_group_folded,
                        Integer.toString(heading.incidents()));
            case TITLE -> group(by, heading.value());
            default -> "";
        };
    }

    private String group(RegisterGrouping by, String value) {
        if (value.isEmpty()) {
            return Messages.Register_group_without;
        }
        return switch (by) {
            case STATE -> IncidentState.of(value).label();
            case CATEGORY -> category(value);
            case LEVEL -> NLS.bind(Messages.Register_level, value);
            case ORGANIZATION, NONE -> value;
        };
    }

    /** What the mouse is told over a cell, also where what was searched stands; empty when there is nothing to add. */
    String tooltip(RegisterColumn column, IncidentSummary line, Optional<Excerpt> excerpt) {
        String text = tooltip(column, line);
        return excerpt.map(found -> NLS.bind(Messages.Register_found, found.marked()) + "\n" + text)
                .orElse(text);
    }

    private String tooltip(RegisterColumn column, IncidentSummary line) {
        return switch (column) {
            case AWARENESS -> line.awareness().map(Times::iso).orElse("");
            case REMAINING ->
                line.nextDue()
                        .map(due -> NLS.bind(
                                Messages.Register_next_due, line.nextClock().orElse(""), Times.format(due)))
                        .orElse("");
            case LEVEL -> levels.words(line).orElse(Messages.Level_none);
            default -> text(column, line);
        };
    }

    /** What remains until the line's next deadline; empty when it has none. */
    Optional<Remaining> remaining(IncidentSummary line) {
        return remaining(line, clock.instant());
    }

    /** What remains at an instant until the line's next deadline; empty when it has none. */
    public static Optional<Remaining> remaining(IncidentSummary line, Instant now) {
        return line.nextDue().map(due -> {
            Duration left = Duration.between(now, due);
            String words = Durations.remaining(left);
            if (left.isNegative()) {
                return new Remaining(words, Icon.LATE, Tint.STATE_LATE);
            }
            Duration whole = Duration.between(line.awareness().orElse(line.saved()), due);
            return left.multipliedBy(QUARTER).compareTo(whole) < 0
                    ? new Remaining(words, Icon.WARNING, Tint.STATE_WARN)
                    : new Remaining(words, Icon.CLOCK, Tint.STATE_CALM);
        });
    }

    static String title(IncidentSummary line) {
        String name = Titles.of(line);
        if (!name.isEmpty()) {
            return name;
        }
        return line.drill() ? Messages.Title_drill : Messages.Title_none;
    }

    private String category(String id) {
        return names.computeIfAbsent(
                id, key -> categories.find(key).map(found -> found.name()).orElse(key));
    }
}
