package org.tongbao.workbench.internal.life;

import org.tongbao.core.incident.LifeCycle.Act;
import org.tongbao.workbench.internal.nls.Messages;

/** What the acts of the life cycle are called. Any thread. */
public final class LifeWords {

    private LifeWords() {}

    /** On the button that opens the window. */
    public static String button(Act act) {
        return switch (act) {
            case VOID -> Messages.Life_void;
            case REOPEN -> Messages.Life_reopen;
            case MARK_DUPLICATE -> Messages.Life_duplicate;
            case RELATE -> Messages.Life_relate;
            case SEPARATE -> Messages.Life_separate;
        };
    }

    /** What happens then, for the top of the window. */
    static String consequence(Act act) {
        return switch (act) {
            case VOID -> Messages.Life_void_text;
            case REOPEN -> Messages.Life_reopen_text;
            case MARK_DUPLICATE -> Messages.Life_duplicate_text;
            case RELATE -> Messages.Life_relate_text;
            case SEPARATE -> Messages.Life_separate_text;
        };
    }
}
