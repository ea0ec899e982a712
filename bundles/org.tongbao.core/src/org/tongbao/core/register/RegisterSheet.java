package org.tongbao.core.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;

/** The register as a table. An exercise is always told from an incident, whatever columns were chosen. Any thread. */
@Component(service = RegisterSheet.class)
public final class RegisterSheet {

    private static final Set<String> STATES =
            Stream.of(LifeCycle.State.values()).map(LifeCycle.State::id).collect(Collectors.toSet());

    private final CategoryRegistry categories;
    private final RulePackRegistry packs;

    /** In the words of the installed categories and packs. */
    @Activate
    public RegisterSheet(@Reference CategoryRegistry categories, @Reference RulePackRegistry packs) {
        this.categories = categories;
        this.packs = packs;
    }

    /** The fields with that for exercises, which is added where it was not chosen. */
    public static List<RegisterField> marked(List<RegisterField> fields) {
        return fields.contains(RegisterField.DRILL)
                ? fields
                : Stream.concat(fields.stream(), Stream.of(RegisterField.DRILL)).toList();
    }

    /** The head of the table. */
    public static Sheet head(List<RegisterField> fields) {
        return new Sheet(
                words("register.name"),
                fields.stream()
                        .map(field -> new Sheet.Column(words("register.field." + field.id()), field.width()))
                        .toList());
    }

    /** One line of the table. */
    public List<Cell> row(List<RegisterField> fields, IncidentSummary line) {
        return fields.stream().map(field -> cell(field, line)).toList();
    }

    private Cell cell(RegisterField field, IncidentSummary line) {
        return switch (field) {
            case NUMBER -> new Cell.Text(line.number());
            case TITLE -> new Cell.Text(Titles.of(line));
            case LEVEL -> line.level().map(rank -> level(line, rank)).orElse(Cell.NONE);
            case STATE ->
                new Cell.Text(STATES.contains(line.state()) ? words("register.state." + line.state()) : line.state());
            case CATEGORY ->
                new Cell.Text(categories
                        .find(line.category())
                        .map(found -> found.name())
                        .orElse(line.category()));
            case ORGANIZATION -> new Cell.Text(line.organization());
            case AWARENESS -> Cell.of(line.awareness());
            case DUE -> Cell.of(line.nextDue());
            case CLOCK -> new Cell.Text(line.nextClock().orElse(""));
            case DRILL -> line.drill() ? new Cell.Text(words("register.drill")) : Cell.NONE;
        };
    }

    /** A level that is a number can be counted by; a letter never stands alone (B-28). */
    private Cell level(IncidentSummary line, int rank) {
        @Nullable
        SeverityScale scale = packs.find(line.pack()).map(RulePack::getScale).orElse(null);
        String brief = LevelNames.brief(scale, rank);
        return brief.matches("[0-9]{1,9}") ? new Cell.Number(Long.parseLong(brief)) : new Cell.Text(brief);
    }

    private static String words(String key) {
        return Words.text(Locale.getDefault(), key);
    }
}
