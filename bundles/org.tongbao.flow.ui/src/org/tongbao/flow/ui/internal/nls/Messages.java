package org.tongbao.flow.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts in the language of the program. */
public final class Messages extends NLS {

    public static String Action_export = "";
    public static String Action_find = "";
    public static String Action_fit = "";
    public static String Action_larger = "";
    public static String Action_map = "";
    public static String Action_now = "";
    public static String Action_print = "";
    public static String Action_roles = "";
    public static String Action_smaller = "";
    public static String Chooser_label = "";
    public static String Find_count = "";
    public static String Find_hint = "";
    public static String Find_none = "";
    public static String Now_after = "";
    public static String Now_due = "";
    public static String Now_more = "";
    public static String Now_nothing = "";
    public static String Now_now = "";
    public static String Now_open = "";
    public static String Now_soon = "";
    public static String Overview_hint = "";
    public static String Picture_failed = "";
    public static String Picture_printing = "";
    public static String Picture_writing = "";
    public static String Print_failed = "";
    public static String View_drawing = "";
    public static String View_more = "";
    public static String View_none = "";
    public static String View_nothing = "";
    public static String View_waiting = "";

    static {
        NLS.initializeMessages("org.tongbao.flow.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
