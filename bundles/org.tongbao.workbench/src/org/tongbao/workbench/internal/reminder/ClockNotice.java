package org.tongbao.workbench.internal.reminder;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.time.Durations;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** What is said when the computer's clock was set: deadlines and times of record are read from it. Any thread. */
public final class ClockNotice {

    private ClockNotice() {}

    /** The sentence about the last jump nobody has settled; empty when there is none. */
    public static Optional<String> words(WallClockWatch watch) {
        return watch.last()
                .map(jump ->
                        NLS.bind(jump.backwards() ? Messages.Clock_set_back : Messages.Clock_set_forward, new Object[] {
                            Durations.words(jump.by().abs(), Locale.getDefault()), Times.format(jump.noticed())
                        }));
    }
}
