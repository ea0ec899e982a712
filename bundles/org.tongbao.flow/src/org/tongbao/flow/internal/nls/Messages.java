package org.tongbao.flow.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts in the language of the program. */
public final class Messages extends NLS {

    public static String Error_format = "";
    public static String Error_missing = "";
    public static String Error_unknown = "";
    public static String Error_unreadable = "";
    public static String Error_unwritable = "";
    public static String FlowAdopt_help = "";
    public static String FlowCheck_good = "";
    public static String FlowCheck_help = "";
    public static String FlowExport_done = "";
    public static String FlowExport_help = "";
    public static String FlowList_help = "";
    public static String FlowList_line = "";
    public static String FlowVersions_help = "";
    public static String FlowVersions_line = "";
    public static String FlowVersions_lineInForce = "";
    public static String FlowVersions_none = "";
    public static String Heading_action = "";
    public static String Heading_actionDue = "";
    public static String Heading_incident = "";
    public static String Heading_more = "";
    public static String Heading_next = "";
    public static String Heading_nothing = "";
    public static String Heading_source = "";
    public static String Heading_unjudged = "";
    public static String Legend_active = "";
    public static String Legend_checklist = "";
    public static String Legend_clock = "";
    public static String Legend_clockLate = "";
    public static String Legend_clockMet = "";
    public static String Legend_clockRunning = "";
    public static String Legend_done = "";
    public static String Legend_form = "";
    public static String Legend_next = "";
    public static String Legend_overdue = "";
    public static String Legend_skipped = "";
    public static String Option_adoptFrom = "";
    public static String Option_adoptPack = "";
    public static String Option_adoptReason = "";
    public static String Mark_by = "";
    public static String Option_at = "";
    public static String Option_format = "";
    public static String Option_json = "";
    public static String Option_out = "";

    static {
        NLS.initializeMessages("org.tongbao.flow.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
