package org.tongbao.flow.tests.overlay;

import java.util.List;
import org.tongbao.engine.assessment.StepState.Phase;
import org.tongbao.flow.overlay.DecoratedStep;
import org.tongbao.flow.overlay.Mark;
import org.tongbao.flow.overlay.StepDecorator;

/** Marks damage control, while it is to be done, with a telephone number; changes its copies, which must harm nobody. */
public final class Hotline implements StepDecorator {

    @Override
    public List<Mark> marks(DecoratedStep step) {
        boolean open = step.phase().filter(phase -> phase == Phase.ACTIVE).isPresent();
        boolean wanted = open && "N10".equals(step.step().getId());
        step.step().setTitle("changed");
        step.incident().setTitle("changed");
        return wanted ? List.of(new Mark(Mark.Tone.WARN, "專線 24h", "業者緊急專線 07-123-4567")) : List.of();
    }
}
