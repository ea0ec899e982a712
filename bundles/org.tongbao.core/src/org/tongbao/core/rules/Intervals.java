package org.tongbao.core.rules;

import java.util.List;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.ClockRule;

/**
 * How often duties come back of which the law says only that they do: the user's own settings in place of the packs'
 * intervals, within the packs' bounds. No limit that the law states can be set. OSGi service, any thread.
 */
public interface Intervals {

    /** One of each clock whose interval may be set, of the packs as they are in use, by id. */
    List<ClockRule> all();

    /**
     * Sets the interval of a clock in every pack that has it.
     *
     * @param clock id, e.g. {@code CLK-20}
     * @param length in the unit of the clock: hours or months
     * @return the clock as it is from now on; refused when it is none that may be set, or beyond its bounds
     */
    Result<ClockRule> set(String clock, int length);

    /** Goes back to what the packs say. */
    Result<ClockRule> reset(String clock);
}
