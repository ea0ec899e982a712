package org.tongbao.flow.design.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts in the language of the program. */
public final class Messages extends NLS {

    public static String Checklist_items = "";
    public static String Clock_due = "";
    public static String Clock_hours = "";
    public static String Clock_months = "";
    public static String New_title = "";
    public static String Page_containment = "";
    public static String Page_evidence = "";
    public static String Page_history = "";
    public static String Page_notification = "";
    public static String Page_report = "";
    public static String Page_severity = "";
    public static String Page_signatures = "";
    public static String State_active = "";
    public static String State_done = "";
    public static String State_doneAt = "";
    public static String State_next = "";
    public static String State_overdue = "";
    public static String State_skipped = "";
    public static String Step_contributor = "";
    public static String Step_helpers = "";
    public static String Step_may = "";
    public static String Step_should = "";
    public static String Tooltip_actor = "";
    public static String Tooltip_citation = "";
    public static String Tooltip_contributor = "";
    public static String Tooltip_done = "";
    public static String Tooltip_evidence = "";
    public static String Tooltip_helpers = "";
    public static String Tooltip_inputs = "";
    public static String Tooltip_outputs = "";
    public static String Tooltip_page = "";
    public static String Tooltip_since = "";

    static {
        NLS.initializeMessages("org.tongbao.flow.design.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
