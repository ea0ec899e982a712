package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.Citation;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** Checks the clocks of a pack, each by itself and against the rest of the pack. For one use. */
final class RuleCheck {

    private static final Set<Calculator> MONTHLY =
            Set.of(Calculator.MONTH_APA48, Calculator.MONTH_PLAIN, Calculator.ROLLING, Calculator.CALENDAR_PERIOD);
    private static final Set<String> SECONDARY = Set.of("Q", "S");

    private final RulePack pack;
    private final PackLines lines;
    private final Set<String> rules;
    private final Set<String> events;
    private final Set<Integer> ranks;
    private final Set<String> shared = new HashSet<>();

    RuleCheck(RulePack pack, PackLines lines) {
        this.pack = pack;
        this.lines = lines;
        rules = pack.getClocks().stream().map(ClockRule::getId).collect(Collectors.toSet());
        events = new HashSet<>(EventTypes.derived());
        pack.getEventTypes().forEach(type -> events.add(type.getId()));
        ranks = pack.getScale() == null
                ? Set.of()
                : pack.getScale().getDimensions().stream()
                        .flatMap(dimension -> dimension.getTexts().stream())
                        .map(text -> text.getLevel())
                        .collect(Collectors.toSet());
    }

    void check() {
        Set<String> ids = new HashSet<>();
        for (ClockRule rule : pack.getClocks()) {
            String id = text(rule.getId());
            if (id.isBlank()) {
                lines.missing(id, "id");
            } else if (!ids.add(id)) {
                lines.duplicate(id);
            }
            if (text(rule.getTitle()).isBlank()) {
                lines.missing(id, "title");
            }
            citations(rule, id);
            limits(rule, id);
            interval(rule, id);
            if (rule.getUsual() != null) {
                lines.invalid(id, "usual", rule.getUsual().toString());
            }
            events(rule, id);
            levels(rule, id);
            references(rule, id);
        }
        new RuleCycles(pack.getClocks())
                .find()
                .ifPresent(cycle -> lines.error(PackFinding.RULE_CYCLE, cycle.get(0), String.join(" → ", cycle)));
    }

    private void citations(ClockRule rule, String id) {
        if (text(rule.getCitation()).isBlank()) {
            lines.missing(id, "citation");
            return;
        }
        for (String clause : rule.getCitation().split(";")) {
            String wanted = clause.strip();
            List<Citation> found = pack.getCitations().stream()
                    .filter(citation -> wanted.equals(citation.getId()))
                    .toList();
            if (found.isEmpty()) {
                lines.error(PackFinding.CITATION_UNKNOWN, id, id, wanted);
            } else if (SECONDARY.contains(text(found.get(0).getTag())) && !rule.isProvisional()) {
                lines.error(PackFinding.NOT_MARKED_PROVISIONAL, id, id, wanted);
            }
        }
    }

    private void limits(ClockRule rule, String id) {
        Calculator calculator = rule.getCalculator();
        boolean elsewhere = rule.getHoursDetail() != null || !rule.getLimits().isEmpty();
        limit(id, "hours", rule.getHours(), calculator == Calculator.EXACT_HOURS && !elsewhere);
        limit(id, "months", rule.getMonths(), MONTHLY.contains(calculator) && !elsewhere);
        if (elsewhere && !rule.isRepeated()) {
            lines.invalid(id, "repeated", "false");
        }
        boolean kept = calculator == Calculator.ROLLING;
        if (!kept && rule.getTriggers().isEmpty()) {
            lines.missing(id, "triggers");
        }
        pair(id, "triggerDetail", rule.getTriggerDetail());
        pair(id, "stopDetail", rule.getStopDetail());
        pair(id, "when", rule.getWhen());
        if (rule.getPairedBy() != null && (!rule.isRepeated() || rule.isEvery())) {
            lines.invalid(id, "pairedBy", rule.getPairedBy());
        }
    }

    /** An interval is left to a setting only where the law says in words that the duty comes back, and within bounds. */
    private void interval(ClockRule rule, String id) {
        @Nullable Integer least = rule.getLeast();
        @Nullable Integer most = rule.getMost();
        if (!rule.isAdjustable()) {
            limit(id, "least", least, false);
            limit(id, "most", most, false);
            return;
        }
        if (!rule.isEvery() || rule.getCalculator() == Calculator.CALENDAR_PERIOD) {
            lines.invalid(id, "adjustable", "true");
        }
        if (text(rule.getLimit()).isBlank()) {
            lines.missing(id, "limit");
        }
        @Nullable Integer length = rule.getHours() == null ? rule.getMonths() : rule.getHours();
        limit(id, "least", least, true);
        limit(id, "most", most, true);
        if (least != null && length != null && length < Math.max(1, least)) {
            lines.invalid(id, "least", least.toString());
        }
        if (most != null && length != null && length > most) {
            lines.invalid(id, "most", most.toString());
        }
    }

    /** A limit is set, and not negative, exactly when the calculator works with it. */
    private void limit(String id, String attribute, @Nullable Integer value, boolean wanted) {
        if (value == null) {
            if (wanted) {
                lines.missing(id, attribute);
            }
        } else if (!wanted || value < 0) {
            lines.invalid(id, attribute, value.toString());
        }
    }

    private void pair(String id, String attribute, @Nullable String value) {
        if (value != null && value.indexOf('=') < 1) {
            lines.invalid(id, attribute, value);
        }
    }

    private void events(ClockRule rule, String id) {
        rule.getTriggers().forEach(type -> event(id, "triggers", type));
        rule.getStops().forEach(type -> recordable(id, "stops", type));
        rule.getEndedBy().forEach(type -> recordable(id, "endedBy", type));
        event(id, "after", rule.getAfter());
        event(id, "before", rule.getBefore());
        event(id, "softTrigger", rule.getSoftTrigger());
        recordable(id, "extendedBy", rule.getExtendedBy());
        // The only time that may stand in for another: that of sending for that of receipt (B-06).
        if (rule.getAssumed() != null && !rule.getAssumed().equals("notified")) {
            lines.invalid(id, "assumed", rule.getAssumed());
        }
    }

    private void event(String id, String attribute, @Nullable String type) {
        if (type != null && !EventTypes.known(type) && !events.contains(type)) {
            lines.error(PackFinding.EVENT_UNKNOWN, id, id, attribute, type);
        }
    }

    private void recordable(String id, String attribute, @Nullable String type) {
        if (type != null && EventTypes.derived().contains(type)) {
            lines.error(PackFinding.EVENT_UNKNOWN, id, id, attribute, type);
        } else {
            event(id, attribute, type);
        }
    }

    private void levels(ClockRule rule, String id) {
        List<Integer> limited = new ArrayList<>();
        rule.getLimits().forEach(limit -> limited.addAll(limit.getLevels()));
        Stream.concat(rule.getLevels().stream(), limited.stream())
                .filter(level -> !ranks.contains(level))
                .distinct()
                .forEach(level -> lines.error(PackFinding.LEVEL_OUTSIDE_SCALE, id, id, level.toString()));
        if (rule.getObligation() != null) {
            for (Integer level : rule.getLevels()) {
                if (!shared.add(rule.getObligation() + " " + level)) {
                    lines.invalid(id, "levels", level.toString());
                }
            }
        }
    }

    private void references(ClockRule rule, String id) {
        reference(id, "substitutes", rule.getSubstitutes(), rules);
        reference(id, "makesUpFor", rule.getMakesUpFor(), rules);
        Set<String> circumstances = pack.getCircumstances().stream()
                .map(circumstance -> circumstance.getId())
                .collect(Collectors.toSet());
        reference(id, "during", rule.getDuring(), circumstances);
        if (rule.getSubstitutes() != null) {
            if (rule.getAddressees().isEmpty()) {
                lines.missing(id, "addressees");
            }
            if (rule.getDuring() == null) {
                lines.missing(id, "during");
            }
            // One way beside the usual one; two that stand in for each other would never fall due.
            if (pack.getClocks().stream()
                    .anyMatch(other -> rule.getSubstitutes().equals(other.getId()) && other.getSubstitutes() != null)) {
                lines.invalid(id, "substitutes", rule.getSubstitutes());
            }
        }
    }

    private void reference(String id, String attribute, @Nullable String name, Set<String> known) {
        if (name != null && (!known.contains(name) || name.equals(id))) {
            lines.error(PackFinding.REFERENCE_UNKNOWN, id, id, attribute, name);
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
