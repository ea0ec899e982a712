package org.tongbao.severity;

import java.util.List;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.GuideChoice;
import org.tongbao.model.rules.GuideQuestion;
import org.tongbao.model.rules.LevelText;

/**
 * What plain answers lead to.
 *
 * @param dimension of the scale
 * @param text official wording proposed
 * @param answers that led to it, in the order asked
 */
public record Proposal(Dimension dimension, LevelText text, List<Answer> answers) {

    public Proposal {
        answers = List.copyOf(answers);
    }

    /** A question with the choice made. */
    public record Answer(GuideQuestion question, GuideChoice choice) {}
}
