package org.tongbao.ui.tests;

import java.io.IOException;
import java.util.Optional;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.ui.edit.IncidentEditing;

/** Ratings on the scale of the bureau's pack by level. */
final class Ratings {

    private Ratings() {}

    /** Level of the text chosen in a dimension. */
    static Optional<Integer> of(IncidentEditing editing, String dimension) throws IOException {
        return editing.impacts().chosen(dimension(dimension)).map(LevelText::getLevel);
    }

    /** Chooses the text of a level. */
    static void choose(IncidentEditing editing, String dimension, int level) throws IOException {
        editing.impacts().choose(dimension(dimension), text(dimension(dimension), level), dimension);
    }

    static Dimension dimension(String id) throws IOException {
        return Case.pack().getScale().getDimensions().stream()
                .filter(known -> id.equals(known.getId()))
                .findFirst()
                .orElseThrow();
    }

    static LevelText text(Dimension dimension, int level) {
        return dimension.getTexts().stream()
                .filter(known -> known.getLevel() == level)
                .findFirst()
                .orElseThrow();
    }
}
