package org.tongbao.core.rules;

import org.eclipse.jdt.annotation.Nullable;
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
}
