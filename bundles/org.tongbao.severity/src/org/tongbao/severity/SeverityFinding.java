package org.tongbao.severity;

import java.util.List;
import java.util.Locale;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.FindingTexts;

/** What can be wrong with the ratings of an impact. */
public enum SeverityFinding implements FindingCode {
    /** A rating names a dimension that the scale does not have; args: dimension id, scale id. */
    DIMENSION_UNKNOWN("dimension-unknown"),
    /** A rating has a level that the dimension has no text for; args: level, dimension id. */
    RATING_UNKNOWN("rating-unknown");

    private static final FindingTexts TEXTS = new FindingTexts(SeverityFinding.class);

    private final String id;

    SeverityFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String text(Locale locale, List<Object> args) {
        return TEXTS.text(id, locale, args);
    }
}
