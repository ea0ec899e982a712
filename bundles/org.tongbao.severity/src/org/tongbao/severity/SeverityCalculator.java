package org.tongbao.severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.SeverityScale;

/**
 * Judges an impact: the level of an incident is that of its worst dimension (DEC-1, {@code K:937}). Stateless, any
 * thread.
 */
public final class SeverityCalculator {

    /**
     * The level that the scale gives to the impact, with the official wording of each rated dimension.
     *
     * @param scale of the rule pack
     * @param impact with at most one rating that counts for each dimension: the last one
     */
    public Judgement judge(SeverityScale scale, Impact impact) {
        Objects.requireNonNull(scale, "SeverityCalculator::scale");
        Objects.requireNonNull(impact, "SeverityCalculator::impact");
        List<Finding> findings = new ArrayList<>();
        Map<String, Rating> ratings = ratings(scale, impact, findings);
        Map<Dimension, LevelText> texts = new HashMap<>();
        int worst = 0;
        for (Dimension dimension : scale.getDimensions()) {
            Optional<Rating> rating = Optional.ofNullable(ratings.get(dimension.getId()));
            Optional<LevelText> text = rating.flatMap(rated -> text(dimension, rated));
            if (text.isPresent()) {
                texts.put(dimension, text.get());
                worst = Math.max(worst, text.get().getLevel());
            } else {
                rating.ifPresent(rated -> findings.add(Finding.error(
                        SeverityFinding.RATING_UNKNOWN, dimension.getId(), value(rated), dimension.getId())));
            }
        }
        return new Judgement(
                worst, texts.size() == scale.getDimensions().size(), reasons(scale, texts, worst), findings);
    }

    private static Map<String, Rating> ratings(SeverityScale scale, Impact impact, List<Finding> findings) {
        Map<String, Rating> ratings = new HashMap<>();
        for (Rating rating : impact.getRatings()) {
            String id = String.valueOf(rating.getDimension());
            if (scale.getDimensions().stream().noneMatch(dimension -> id.equals(dimension.getId()))) {
                findings.add(Finding.error(SeverityFinding.DIMENSION_UNKNOWN, id, id, String.valueOf(scale.getId())));
            } else if (rating.getLevel() != null || rating.getOption() != null) {
                ratings.put(id, rating);
            }
        }
        return ratings;
    }

    /**
     * The official text that a rating chooses: by its level, or by the id of the text where the scale has no numbers.
     *
     * @return empty when the dimension has no such text
     */
    public static Optional<LevelText> text(Dimension dimension, Rating rating) {
        @Nullable Integer level = rating.getLevel();
        @Nullable String option = rating.getOption();
        return dimension.getTexts().stream()
                .filter(text -> level == null
                        ? option != null && option.equals(text.getOption())
                        : level.intValue() == text.getLevel())
                .findFirst();
    }

    private static String value(Rating rating) {
        return String.valueOf(rating.getLevel() == null ? rating.getOption() : rating.getLevel());
    }

    private static List<Reason> reasons(SeverityScale scale, Map<Dimension, LevelText> texts, int worst) {
        List<Reason> reasons = new ArrayList<>();
        for (Dimension dimension : scale.getDimensions()) {
            Optional.ofNullable(texts.get(dimension))
                    .ifPresent(text -> reasons.add(new Reason(dimension, text, text.getLevel() == worst)));
        }
        return reasons;
    }
}
