package org.tongbao.engine.internal.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.finding.Localized.Label;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** Duties kept at all times, such as retention of logs, whose extent hangs on the level of responsibility (K:595-634). */
public final class Coverages {

    private Coverages() {}

    /**
     * What is to be said of duties whose extent is not known: the document knows no such level (B-24), or the level is not
     * recorded.
     *
     * @param responsibility A to E, blank when not known
     */
    public static List<Finding> open(RulePack pack, String responsibility) {
        List<Finding> findings = new ArrayList<>();
        for (ClockRule rule : pack.getClocks()) {
            Phase phase = phase(rule, responsibility);
            if (rule.isOfOrganization() && phase != Phase.RUNNING) {
                boolean waits = phase == Phase.WAITING;
                Label title = Label.of(rule.getTitle(), rule.getTitleEn());
                findings.add(new Finding(
                        waits ? EngineFinding.RESPONSIBILITY_MISSING : EngineFinding.RESPONSIBILITY_NOT_COVERED,
                        Severity.INFO,
                        rule.getId(),
                        waits ? List.of(title) : List.of(title, responsibility),
                        Objects.requireNonNullElse(rule.getCitation(), "")));
            }
        }
        return findings;
    }

    /** The state of a duty that is kept at all times. */
    static ClockState standing(ClockRule rule, String responsibility) {
        return Obligation.idle(rule, phase(rule, responsibility), Optional.empty());
    }

    private static Phase phase(ClockRule rule, String responsibility) {
        if (rule.getCoverages().isEmpty()
                || rule.getCoverages().stream()
                        .anyMatch(covered -> responsibility.equals(covered.getResponsibility()))) {
            return Phase.RUNNING;
        }
        return responsibility.isBlank() ? Phase.WAITING : Phase.NOT_APPLICABLE;
    }
}
