package org.tongbao.category.intrusion.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor parts. */
public final class Messages extends NLS {

    /** Column: what was seen. */
    public static String Indicators_behaviour = "";

    /** Column: what blocks it. */
    public static String Indicators_device = "";

    /** Column: how it is written. */
    public static String Indicators_kind = "";

    /** Column: the indicator. */
    public static String Indicators_value = "";

    /** Column: where or what it was. */
    public static String Programs_file = "";

    /** Column: its hash. */
    public static String Programs_hash = "";

    /** Column: anything else. */
    public static String Programs_note = "";

    static {
        NLS.initializeMessages("org.tongbao.category.intrusion.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
