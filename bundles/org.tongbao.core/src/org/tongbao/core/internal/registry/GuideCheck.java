package org.tongbao.core.internal.registry;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.Guide;
import org.tongbao.model.rules.GuideChoice;
import org.tongbao.model.rules.GuideQuestion;
import org.tongbao.model.rules.GuideRow;
import org.tongbao.severity.Guidance;

/** Checks that the questions of a dimension always end in exactly one of its texts. */
final class GuideCheck {

    /** Ways through the questions of one dimension that are still looked at one by one. */
    private static final long MOST_WAYS = 10_000;

    /** Takes what is wrong, by the id of the dimension. */
    interface Faults {
        /** An attribute or element that must be there is not. */
        void missing(String id, String attribute);

        /** An attribute or element has a value that cannot be. */
        void invalid(String id, String attribute, String value);
    }

    private final Dimension dimension;
    private final String id;
    private final Faults faults;
    private boolean sound = true;

    private GuideCheck(Dimension dimension, Faults faults) {
        this.dimension = dimension;
        this.id = text(dimension.getId());
        this.faults = faults;
    }

    /** Tells what is wrong with the questions of a dimension, if it has any. */
    static void check(Dimension dimension, Faults faults) {
        @Nullable Guide guide = dimension.getGuide();
        if (guide != null) {
            new GuideCheck(dimension, faults).check(guide);
        }
    }

    private void check(Guide guide) {
        if (guide.getQuestions().isEmpty()) {
            missing("questions");
        }
        Set<String> questions = new HashSet<>();
        long ways = 1;
        for (GuideQuestion question : guide.getQuestions()) {
            check(question, questions);
            ways = Math.min(
                    MOST_WAYS + 1, ways * Math.max(1, question.getChoices().size()));
        }
        guide.getRows().forEach(row -> check(row, guide));
        if (ways > MOST_WAYS) {
            invalid("questions", Integer.toString(guide.getQuestions().size()));
        }
        // A faulty question makes ways that say nothing about the table.
        if (sound) {
            Guidance.of(dimension).ifPresent(this::checkWays);
        }
    }

    private void check(GuideQuestion question, Set<String> questions) {
        String name = text(question.getId());
        if (name.isBlank() || !questions.add(name)) {
            invalid("questions", name);
        }
        if (text(question.getText()).isBlank()) {
            missing("questions.text");
        }
        Set<String> choices = new HashSet<>();
        for (GuideChoice choice : question.getChoices()) {
            String chosen = text(choice.getId());
            if (chosen.isBlank() || !choices.add(chosen)) {
                invalid("choices", chosen);
            }
            if (text(choice.getText()).isBlank()) {
                missing("choices.text");
            }
        }
        if (choices.isEmpty()) {
            missing("choices");
        }
    }

    private void check(GuideRow row, Guide guide) {
        Map<String, String> conditions = Guidance.conditions(row);
        boolean known = !conditions.isEmpty()
                && conditions.entrySet().stream()
                        .allMatch(wanted -> choice(guide, wanted.getKey(), wanted.getValue())
                                .isPresent());
        if (!known) {
            invalid("when", text(row.getWhen()));
        }
        if (dimension.getTexts().stream().noneMatch(text -> text.getLevel() == row.getLevel())) {
            invalid("level", Integer.toString(row.getLevel()));
        }
    }

    private static Optional<GuideChoice> choice(Guide guide, String question, String choice) {
        return guide.getQuestions().stream()
                .filter(asked -> question.equals(asked.getId()))
                .flatMap(asked -> asked.getChoices().stream())
                .filter(known -> choice.equals(known.getId()))
                .findFirst();
    }

    private void checkWays(Guidance guidance) {
        for (Guidance.Way way : guidance.ways()) {
            if (way.levels().size() != 1) {
                faults.invalid(id, "rows", way.answers() + " " + way.levels());
            }
        }
    }

    private void missing(String attribute) {
        sound = false;
        faults.missing(id, attribute);
    }

    private void invalid(String attribute, String value) {
        sound = false;
        faults.invalid(id, attribute, value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
