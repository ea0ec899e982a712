package org.tongbao.workbench.internal.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;
import org.tongbao.workbench.internal.nls.Messages;

/** Judgements of the impact in words. */
final class Judgements {

    private Judgements() {}

    /** The dimensions of a scale; none of no scale. */
    static Stream<Dimension> dimensions(@Nullable SeverityScale scale) {
        return scale == null ? Stream.of() : scale.getDimensions().stream();
    }

    /** Each rated dimension with its level, e.g. 機密性 0、完整性 2. */
    static String words(Impact impact, @Nullable SeverityScale scale) {
        return impact.getRatings().stream()
                .map(rating -> words(rating, scale))
                .collect(Collectors.joining(Messages.List_separator));
    }

    /**
     * A dimension with its level.
     *
     * @param chosen level in digits, or the id of the text where the scale has no numbers
     */
    static String words(@Nullable SeverityScale scale, Dimension dimension, String chosen) {
        String level = dimension.getTexts().stream()
                .filter(text -> chosen.equals(text.getOption())
                        || text.getOption() == null && chosen.equals(Integer.toString(text.getLevel())))
                .findFirst()
                .map(text -> LevelNames.brief(scale, Grades.code(scale, text.getLevel())))
                .orElse(chosen);
        return NLS.bind(Messages.Level_rating, Texts.title(dimension), level);
    }

    private static String words(Rating rating, @Nullable SeverityScale scale) {
        String chosen = String.valueOf(rating.getLevel() == null ? rating.getOption() : rating.getLevel());
        return dimensions(scale)
                .filter(dimension -> dimension.getId().equals(rating.getDimension()))
                .findFirst()
                .map(dimension -> words(scale, dimension, chosen))
                .orElseGet(() -> NLS.bind(Messages.Level_rating, rating.getDimension(), chosen));
    }
}
