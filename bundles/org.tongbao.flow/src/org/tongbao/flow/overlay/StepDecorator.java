package org.tongbao.flow.overlay;

import java.util.List;

/**
 * Puts marks on the steps of an incident, on the screen and in files. Contributed to {@code org.tongbao.flow.stepDecorators};
 * a new one is made for each picture, asked for one step after the other, on a thread of its own.
 */
@FunctionalInterface
public interface StepDecorator {

    /** The marks on a step; none where there is nothing to say. */
    List<Mark> marks(DecoratedStep step);
}
