package org.tongbao.workbench.internal.editor;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.workbench.internal.nls.Messages;

/** Judgements of the impact in words. */
final class Judgements {

    private Judgements() {}

    /** Each rated dimension with its level, e.g. 機密性 0、完整性 2. */
    static String words(Impact impact, SeverityScale scale) {
        return impact.getRatings().stream()
                .map(rating -> words(rating, scale))
                .collect(Collectors.joining(Messages.List_separator));
    }

    private static String words(Rating rating, SeverityScale scale) {
        String title = scale.getDimensions().stream()
                .filter(dimension -> dimension.getId().equals(rating.getDimension()))
                .findFirst()
                .map(Texts::title)
                .orElse(rating.getDimension());
        return NLS.bind(
                Messages.Level_rating,
                title,
                rating.getLevel() == null
                        ? rating.getOption()
                        : rating.getLevel().toString());
    }
}
