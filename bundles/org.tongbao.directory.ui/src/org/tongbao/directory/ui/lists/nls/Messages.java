package org.tongbao.directory.ui.lists.nls;

import org.eclipse.osgi.util.NLS;

/** Texts in the language of the program. */
public final class Messages extends NLS {

    public static String Button_cancel = "";
    public static String Button_choose = "";
    public static String Button_close = "";
    public static String Button_confirm = "";
    public static String Button_reconcile = "";
    public static String Button_undo = "";
    public static String Column_content = "";
    public static String Column_do = "";
    public static String Column_file = "";
    public static String Column_line = "";
    public static String Column_organization = "";
    public static String Column_problem = "";
    public static String Column_state = "";
    public static String Column_subject = "";
    public static String Count_of = "";
    public static String Do_confirm = "";
    public static String Do_contact = "";
    public static String Do_hours = "";
    public static String Do_look = "";
    public static String Do_team = "";
    public static String Do_unlisted = "";
    public static String Encoding_big5 = "";
    public static String Encoding_utf8 = "";
    public static String Encoding_utf8_marked = "";
    public static String Export_any = "";
    public static String Export_done = "";
    public static String Export_kind = "";
    public static String Export_title = "";
    public static String Field_email = "";
    public static String Field_function = "";
    public static String Field_hours = "";
    public static String Field_mobile = "";
    public static String Field_name = "";
    public static String Field_phone = "";
    public static String Field_responsibility = "";
    public static String Field_reviewer = "";
    public static String Field_superior = "";
    public static String Field_title = "";
    public static String Field_to = "";
    public static String File_all = "";
    public static String File_any = "";
    public static String Filter_all = "";
    public static String Filter_contacts = "";
    public static String Filter_hours = "";
    public static String Filter_stale = "";
    public static String Filter_team = "";
    public static String Filter_unlisted = "";
    public static String Import_change = "";
    public static String Import_conflict = "";
    public static String Import_done = "";
    public static String Import_doubtful = "";
    public static String Import_end = "";
    public static String Import_faulty = "";
    public static String Import_given = "";
    public static String Import_none = "";
    public static String Import_reading = "";
    public static String Import_ready = "";
    public static String Import_section = "";
    public static String Import_section_none = "";
    public static String Import_team = "";
    public static String Import_team_ask = "";
    public static String Import_team_first = "";
    public static String Import_title = "";
    public static String Import_undoing = "";
    public static String Import_undone = "";
    public static String Import_unset = "";
    public static String Import_writing = "";
    public static String In_brackets = "";
    public static String Kind_contacts = "";
    public static String Kind_organizations = "";
    public static String Kind_team = "";
    public static String Last_import = "";
    public static String List_separator = "";
    public static String Reconcile_confirm = "";
    public static String Reconcile_confirm_count = "";
    public static String Reconcile_confirmed = "";
    public static String Reconcile_count = "";
    public static String Reconcile_fine = "";
    public static String Reconcile_months = "";
    public static String Reconcile_none = "";
    public static String Reconcile_open = "";
    public static String Reconcile_reading = "";
    public static String State_changed = "";
    public static String State_duplicate = "";
    public static String State_faulty = "";
    public static String State_missing = "";
    public static String State_new = "";
    public static String State_same = "";

    static {
        NLS.initializeMessages("org.tongbao.directory.ui.lists.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
