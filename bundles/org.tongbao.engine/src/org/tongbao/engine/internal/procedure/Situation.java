package org.tongbao.engine.internal.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.facts.LevelStep;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.Condition;
import org.tongbao.model.procedure.Match;
import org.tongbao.model.rules.Modality;

/**
 * What the conditions of a procedure are held against.
 *
 * @param facts up to the instant looked at
 * @param answers of the incident
 * @param checklists of the procedure by id
 * @param codes of the levels of the pack's scale, by rank
 */
record Situation(Facts facts, GivenAnswers answers, Map<String, Checklist> checklists, List<String> codes) {

    /** Whether a condition holds by the level of now, counting events from {@code since} on. */
    Truth holds(Condition condition, Instant since) {
        return holds(condition, since, facts.effective().last());
    }

    /** Whether a condition held by the level of any time from {@code from} on; a way once open stays open. */
    Truth held(Condition condition, Instant from) {
        if (!byLevel(condition)) {
            return holds(condition, Instant.MIN);
        }
        Truth latest = Truth.UNKNOWN;
        for (Optional<LevelStep> level : levels(from)) {
            latest = holds(condition, Instant.MIN, level);
            if (latest.yes()) {
                return latest;
            }
        }
        return latest;
    }

    /** Whether a condition was known not to hold by the level of any time from {@code from} on. */
    boolean failed(Condition condition, Instant from) {
        return byLevel(condition)
                ? levels(from).stream()
                        .anyMatch(level -> holds(condition, Instant.MIN, level).no())
                : holds(condition, Instant.MIN).no();
    }

    /** The facts that a condition's events, detail, predecessor and levels select, oldest first. */
    Stream<Fact> matches(Condition condition, Instant since) {
        @Nullable String after = condition.getAfter();
        Optional<Fact> before = after == null ? Optional.empty() : facts.first(after);
        if (after != null && before.isEmpty()) {
            return Stream.empty();
        }
        Instant from = before.map(Fact::at).filter(at -> at.isAfter(since)).orElse(since);
        return facts.of(condition.getEvents())
                .filter(fact -> !fact.at().isBefore(from))
                .filter(fact -> says(condition, fact))
                .filter(fact -> atLevel(condition, fact));
    }

    /** Whether the level makes a difference; of most conditions it makes none, and they are looked at once. */
    private static boolean byLevel(Condition condition) {
        return !condition.getLevels().isEmpty() || condition.getOf().stream().anyMatch(Situation::byLevel);
    }

    /** The levels in force at or after an instant; one that is not known when there was none. */
    private List<Optional<LevelStep>> levels(Instant from) {
        List<LevelStep> steps = facts.effective().steps();
        List<Optional<LevelStep>> levels = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            boolean over =
                    index + 1 < steps.size() && !steps.get(index + 1).at().isAfter(from);
            if (!over) {
                levels.add(Optional.of(steps.get(index)));
            }
        }
        return levels.isEmpty() ? List.of(Optional.empty()) : levels;
    }

    private Truth holds(Condition condition, Instant since, Optional<LevelStep> level) {
        Truth truth = Truth.ALWAYS;
        if (!condition.getEvents().isEmpty()) {
            truth = truth.and(matches(condition, since)
                    .findFirst()
                    .map(fact -> Truth.since(fact.at(), fact.id()))
                    .orElse(Truth.NO));
        }
        if (!condition.getLevels().isEmpty()) {
            truth = truth.and(level.map(step -> at(step, condition.getLevels())).orElse(Truth.UNKNOWN));
        }
        if (condition.getField() != null) {
            truth = truth.and(answers.answered(condition.getField(), condition.getOptions()));
        }
        if (condition.getChecklist() != null) {
            truth = truth.and(complete(condition.getChecklist()));
        }
        truth = truth.and(nested(condition, since, level));
        return condition.isNegated() ? truth.negated() : truth;
    }

    private Truth nested(Condition condition, Instant since, Optional<LevelStep> level) {
        if (condition.getOf().isEmpty()) {
            return Truth.ALWAYS;
        }
        Stream<Truth> parts = condition.getOf().stream().map(part -> holds(part, since, level));
        return condition.getMatch() == Match.ANY
                ? parts.reduce(Truth.NO, Truth::or)
                : parts.reduce(Truth.ALWAYS, Truth::and);
    }

    /** A level of which only the least is known is in or out only when all it can still become is. */
    private Truth at(LevelStep step, List<String> levels) {
        if (step.complete()) {
            return levels.contains(code(step.rank())) ? Truth.since(step.at(), step.source()) : Truth.NO;
        }
        int in = 0;
        int all = 0;
        for (int rank = step.rank(); rank < Math.max(codes.size(), step.rank() + 1); rank++) {
            all++;
            in += levels.contains(code(rank)) ? 1 : 0;
        }
        if (in == all) {
            return Truth.since(step.at(), step.source());
        }
        return in == 0 ? Truth.NO : Truth.UNKNOWN;
    }

    private String code(int rank) {
        return rank < codes.size() ? codes.get(rank) : Integer.toString(rank);
    }

    private boolean atLevel(Condition condition, Fact fact) {
        return condition.getAtLevels().isEmpty()
                || facts.effective()
                        .at(fact.at())
                        .filter(step -> at(step, condition.getAtLevels()).yes())
                        .isPresent();
    }

    private static boolean says(Condition condition, Fact fact) {
        @Nullable String wanted = condition.getDetail();
        if (wanted == null) {
            return true;
        }
        int equals = wanted.indexOf('=');
        if (equals < 0) {
            return fact.detail(wanted).isPresent();
        }
        List<String> values = List.of(wanted.substring(equals + 1).split("\\|"));
        return fact.detail(wanted.substring(0, equals)).filter(values::contains).isPresent();
    }

    private Truth complete(String id) {
        @Nullable Checklist list = checklists.get(id);
        if (list == null) {
            return Truth.UNKNOWN;
        }
        boolean open = list.getItems().stream()
                .filter(item -> item.getModality() == Modality.MUST)
                .map(item -> String.valueOf(item.getId()))
                .anyMatch(item -> !answers.ticked(item) && !answers.none(item));
        return open ? Truth.NO : Truth.ALWAYS;
    }
}
