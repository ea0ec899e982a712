package org.tongbao.severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.Guide;
import org.tongbao.model.rules.GuideChoice;
import org.tongbao.model.rules.GuideQuestion;
import org.tongbao.model.rules.GuideRow;
import org.tongbao.model.rules.LevelText;

/**
 * Leads through the plain questions of a dimension to one of its official texts, by the decision table of the pack (the
 * inputs named in {@code K:366-380}). It only proposes: what is stored and printed is the official text somebody chose.
 * Immutable apart from the pack it points to, any thread. Answers are ids of choices by id of the question.
 */
public final class Guidance {

    private final Dimension dimension;
    private final Guide guide;

    private Guidance(Dimension dimension, Guide guide) {
        this.dimension = dimension;
        this.guide = guide;
    }

    /** The guidance of a dimension; empty when the pack asks no questions about it. */
    public static Optional<Guidance> of(Dimension dimension) {
        Objects.requireNonNull(dimension, "Guidance::dimension");
        return Optional.ofNullable(dimension.getGuide())
                .filter(guide -> !guide.getQuestions().isEmpty())
                .map(guide -> new Guidance(dimension, guide));
    }

    /** The dimension it proposes a text of. */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * The questions on the way so far, in order: those answered and, while the level is open, the next one. Answers to
     * questions that are not on the way do not count.
     */
    public List<GuideQuestion> asked(Map<String, String> answers) {
        List<GuideQuestion> asked = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        for (GuideQuestion question : guide.getQuestions()) {
            if (!levels(given).isEmpty()) {
                break;
            }
            asked.add(question);
            Optional<GuideChoice> choice = choice(question, answers);
            if (choice.isEmpty()) {
                break;
            }
            given.put(question.getId(), choice.get().getId());
        }
        return asked;
    }

    /** What the answers lead to; empty while a question is open or the table has nothing for them. */
    public Optional<Proposal> proposal(Map<String, String> answers) {
        List<Proposal.Answer> given = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        for (GuideQuestion question : asked(answers)) {
            choice(question, answers).ifPresent(choice -> {
                given.add(new Proposal.Answer(question, choice));
                ids.put(question.getId(), choice.getId());
            });
        }
        return levels(ids).stream().findFirst().flatMap(this::text).map(text -> new Proposal(dimension, text, given));
    }

    /** Every way through the questions, in the order of the choices; a faulty table shows in their levels. */
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        follow(Map.of(), ways);
        return ways;
    }

    private void follow(Map<String, String> answers, List<Way> ways) {
        Optional<GuideQuestion> open = asked(answers).stream()
                .filter(q -> !answers.containsKey(q.getId()))
                .findFirst();
        if (open.isEmpty()) {
            ways.add(new Way(answers, List.copyOf(levels(answers))));
            return;
        }
        for (GuideChoice choice : open.get().getChoices()) {
            Map<String, String> next = new HashMap<>(answers);
            next.put(open.get().getId(), choice.getId());
            follow(next, ways);
        }
    }

    private SortedSet<Integer> levels(Map<String, String> answers) {
        SortedSet<Integer> levels = new TreeSet<>();
        for (GuideRow row : guide.getRows()) {
            if (conditions(row).entrySet().stream()
                    .allMatch(wanted -> wanted.getValue().equals(answers.get(wanted.getKey())))) {
                levels.add(row.getLevel());
            }
        }
        return levels;
    }

    /** What a row of a table asks for: id of the choice by id of the question; a word without {@code =} has no choice. */
    public static Map<String, String> conditions(GuideRow row) {
        Map<String, String> conditions = new HashMap<>();
        @Nullable String when = row.getWhen();
        for (String pair : when == null ? new String[0] : when.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            conditions.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
        }
        return conditions;
    }

    private static Optional<GuideChoice> choice(GuideQuestion question, Map<String, String> answers) {
        @Nullable String id = answers.get(question.getId());
        return question.getChoices().stream()
                .filter(choice -> id != null && id.equals(choice.getId()))
                .findFirst();
    }

    private Optional<LevelText> text(int level) {
        return dimension.getTexts().stream()
                .filter(text -> text.getLevel() == level)
                .findFirst();
    }

    /**
     * One way through the questions.
     *
     * @param answers given on it
     * @param levels the table gives, ascending; exactly one in a sound table
     */
    public record Way(Map<String, String> answers, List<Integer> levels) {

        public Way {
            answers = Map.copyOf(answers);
            levels = List.copyOf(levels);
        }
    }
}
