package org.tongbao.workbench.internal.deadline;

import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.workbench.internal.nls.Messages;

/** Who has to act towards whom. */
public final class Parties {

    private Parties() {}

    /** Actor and addressee in words; the actor alone where nobody is addressed. */
    public static String of(ClockState clock) {
        ClockRule rule = clock.rule();
        String to = Texts.addressee(clock);
        return to.isBlank() ? Texts.actor(rule) : NLS.bind(Messages.Clock_parties, Texts.actor(rule), to);
    }
}
