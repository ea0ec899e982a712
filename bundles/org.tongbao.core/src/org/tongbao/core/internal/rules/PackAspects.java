package org.tongbao.core.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.rules.PackComparison.Kind;
import org.tongbao.core.rules.Scales;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.LevelLimit;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;

/** What a pack, a text or a clock says about each kind of thing; nothing where it says nothing. */
public final class PackAspects {

    private PackAspects() {
        super();
    }

    /** Reads the values of a kind. */
    public interface Reader<T> {
        /** The values; empty when nothing is said. */
        List<String> values(T entry, Kind kind);
    }

    /** Of the pack as a whole. */
    public static List<String> of(RulePack pack, Kind kind) {
        return switch (kind) {
            case TITLE -> said(Texts.title(pack));
            case VERSION -> said(pack.getVersion());
            case VALIDITY -> validity(pack);
            case ZONE -> said(pack.getTimeZone());
            case SOURCE -> said(pack.getSource());
            case NOTE -> said(Texts.pick(pack.getNote(), pack.getNoteEn()));
            default -> List.of();
        };
    }

    /** Of an official text. */
    public static List<String> of(LevelText text, Kind kind) {
        return switch (kind) {
            case TEXT -> said(Texts.text(text));
            case CITATION -> said(text.getCitation());
            case NOTE -> said(Texts.note(text));
            case PROVISIONAL -> text.isProvisional() ? List.of("true") : List.of();
            default -> List.of();
        };
    }

    /** Of a clock. */
    public static List<String> of(ClockRule rule, Kind kind) {
        return switch (kind) {
            case TITLE -> said(Texts.title(rule));
            case LIMIT -> limits(rule);
            case SOFT_LIMIT -> soft(rule);
            case LEVELS ->
                rule.getLevels().stream().map(rank -> level(rule, rank)).toList();
            case TRIGGERS -> events(rule, rule.getTriggers());
            case STOPS -> events(rule, rule.getStops());
            case MODALITY -> List.of(rule.getModality().getLiteral());
            case ACTOR -> said(Texts.actor(rule));
            case ADDRESSEE -> said(Texts.addressee(rule));
            case ACTION -> said(Texts.action(rule));
            case CITATION -> said(rule.getCitation());
            case NOTE -> said(Texts.note(rule));
            case PROVISIONAL -> rule.isProvisional() ? List.of("true") : List.of();
            default -> List.of();
        };
    }

    private static List<String> validity(RulePack pack) {
        @Nullable LocalDate from = pack.getValidFrom();
        @Nullable LocalDate to = pack.getValidTo();
        return from == null && to == null
                ? List.of()
                : List.of((from == null ? "" : from) + " – " + (to == null ? "" : to));
    }

    private static List<String> limits(ClockRule rule) {
        List<String> limits = new ArrayList<>();
        limit(rule.getHours(), rule.getMonths(), rule.getCalculator()).forEach(limits::add);
        for (LevelLimit one : rule.getLimits()) {
            List<String> levels =
                    one.getLevels().stream().map(rank -> level(rule, rank)).toList();
            limit(one.getHours(), one.getMonths(), rule.getCalculator())
                    .map(words -> word("pack.limit.levels", String.join(word("list.separator"), levels), words))
                    .forEach(limits::add);
        }
        Stream.of(Texts.limit(rule)).filter(words -> !words.isBlank()).forEach(limits::add);
        return limits;
    }

    private static Stream<String> limit(@Nullable Integer hours, @Nullable Integer months, Calculator calculator) {
        if (hours != null) {
            return Stream.of(word("pack.limit.hours", hours.toString()));
        }
        if (months == null) {
            return Stream.of();
        }
        boolean act = calculator == Calculator.MONTH_APA48;
        return Stream.of(word(act ? "pack.limit.months.act" : "pack.limit.months", months.toString()));
    }

    private static List<String> soft(ClockRule rule) {
        return Stream.concat(
                        rule.getSoftHours() == null
                                ? Stream.<String>of()
                                : Stream.of(word(
                                        "pack.limit.hours", rule.getSoftHours().toString())),
                        rule.getSoftMonths() == null
                                ? Stream.of()
                                : Stream.of(word(
                                        "pack.limit.months",
                                        rule.getSoftMonths().toString())))
                .toList();
    }

    /** A level as the clock's pack names it. */
    private static String level(ClockRule rule, int rank) {
        @Nullable SeverityScale scale = rule.eContainer() instanceof RulePack pack ? Scales.of(pack) : null;
        return LevelNames.words(scale, rank);
    }

    /** Types of events, those the clock's pack brings by their titles. */
    private static List<String> events(ClockRule rule, List<String> types) {
        return types.stream().map(type -> event(rule, type)).toList();
    }

    private static String event(ClockRule rule, String type) {
        return Stream.of(rule.eContainer())
                .filter(RulePack.class::isInstance)
                .flatMap(pack -> ((RulePack) pack).getEventTypes().stream())
                .filter(kind -> type.equals(kind.getId()))
                .findFirst()
                .map(Texts::title)
                .filter(title -> !title.isEmpty())
                .orElse(type);
    }

    private static String word(String key, String... arguments) {
        return Words.text(Locale.getDefault(), key, (Object[]) arguments);
    }

    private static List<String> said(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }
}
