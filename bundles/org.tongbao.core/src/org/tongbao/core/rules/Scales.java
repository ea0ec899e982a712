package org.tongbao.core.rules;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.rules.Grade;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.model.rules.SeverityScale;

/** The severity scales of packs. Any thread. */
public final class Scales {

    private Scales() {
        super();
    }

    /** The scale of a pack; one without any question where the pack judges nothing. */
    public static SeverityScale of(RulePack pack) {
        @Nullable SeverityScale scale = pack.getScale();
        return scale == null ? RulesFactory.eINSTANCE.createSeverityScale() : scale;
    }

    /** The code of a rank as people and scripts see it: a letter where the scale has letters, else the number. */
    public static String code(SeverityScale scale, int rank) {
        return scale.getGrades().stream()
                .filter(grade -> grade.getRank() == rank)
                .map(Grade::getCode)
                .findFirst()
                .orElse(Integer.toString(rank));
    }

    /** A level as its pack names it, e.g. IDC 事件等級 A; empty where the pack has no words of its own. */
    public static Optional<String> words(Level level) {
        String words = Texts.pick(level.words().orElse(""), level.wordsEn().orElse(""));
        return words.isEmpty() ? Optional.empty() : Optional.of(words.replace("{0}", level.code()));
    }
}
