package org.tongbao.ui.widgets;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.tongbao.model.finding.Finding;

/** Buttons for what somebody may not do: out of use, and they say why. UI thread. */
public final class Denied {

    private static final String DENIED = "org.tongbao.denied";

    private Denied() {}

    /**
     * Puts a button out of use where something is to be said against it; in use where nothing is.
     *
     * @param usable what else it waits for
     * @param objection why who acts may not, and who may
     */
    public static void mark(Button button, boolean usable, Optional<Finding> objection) {
        button.setEnabled(usable && objection.isEmpty());
        if (!button.isEnabled()) {
            // a colour of its own, as the dark theme gives, would hide that
            button.setForeground(null);
        }
        @Nullable String why = objection.isEmpty() ? null : objection.get().message();
        button.setToolTipText(why);
        // not every system shows the tip of a button that is out of use
        if (why != null || Boolean.TRUE.equals(button.getData(DENIED))) {
            button.getParent().setToolTipText(why);
        }
        button.setData(DENIED, why != null);
    }
}
