package org.tongbao.directory.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts in the language of the program. */
public final class Messages extends NLS {

    public static String Basics_name = "";
    public static String Basics_reviewer_hint = "";
    public static String Basics_superior = "";
    public static String Basics_unnamed = "";
    public static String Basics_vendors = "";
    public static String Chart_export = "";
    public static String Chart_fit = "";
    public static String Chart_hint = "";
    public static String Chart_larger = "";
    public static String Chart_more = "";
    public static String Chart_reviewer = "";
    public static String Chart_smaller = "";
    public static String Chart_superiors = "";
    public static String Chart_team = "";
    public static String Chart_title_above = "";
    public static String Chart_title_team = "";
    public static String Chart_unlisted = "";
    public static String Checks_more = "";
    public static String Checks_none = "";
    public static String Checks_text = "";
    public static String Column_finding = "";
    public static String Column_level = "";
    public static String Column_organization = "";
    public static String Column_reviewer = "";
    public static String Directory_reading = "";
    public static String Edit_add = "";
    public static String Edit_assign = "";
    public static String Edit_change = "";
    public static String Edit_clear = "";
    public static String Edit_confirm = "";
    public static String Edit_end = "";
    public static String Edit_held = "";
    public static String Edit_period = "";
    public static String Edit_remove = "";
    public static String Editor_gone = "";
    public static String Editor_loading = "";
    public static String Editor_new = "";
    public static String Editor_saving = "";
    public static String Empty_import = "";
    public static String Empty_new = "";
    public static String Empty_text = "";
    public static String Finding_count = "";
    public static String Level_none = "";
    public static String Level_of = "";
    public static String Level_unset = "";
    public static String List_separator = "";
    public static String Name_wanted = "";
    public static String Notice_close = "";
    public static String Page_basics = "";
    public static String Page_checks = "";
    public static String Page_people = "";
    public static String Page_team = "";
    public static String Period_confirmed = "";
    public static String Period_from = "";
    public static String Period_to = "";
    public static String Person_add = "";
    public static String Person_add_title = "";
    public static String Person_email = "";
    public static String Person_functions = "";
    public static String Person_name = "";
    public static String Person_phone = "";
    public static String Person_remove = "";
    public static String Person_remove_hint = "";
    public static String Person_title = "";
    public static String Person_vendor = "";
    public static String Phone_add = "";
    public static String Phone_hint = "";
    public static String Phone_parts = "";
    public static String Phone_parts_extension = "";
    public static String Phone_unclear = "";
    public static String Rank_deputy = "";
    public static String Rank_leader = "";
    public static String Rank_member = "";
    public static String Remove = "";
    public static String Save_conflict = "";
    public static String Save_merged = "";
    public static String Save_mine = "";
    public static String Save_theirs = "";
    public static String Search_hint = "";
    public static String Search_none = "";
    public static String Short_no_deputy = "";
    public static String Short_no_leader = "";
    public static String Short_no_members = "";
    public static String Short_unfilled = "";
    public static String Short_unreachable = "";
    public static String Team_assign = "";
    public static String Team_column_period = "";
    public static String Team_column_who = "";
    public static String Team_confirm = "";
    public static String Team_count = "";
    public static String Team_day = "";
    public static String Team_end = "";
    public static String Team_others = "";
    public static String Team_past = "";
    public static String Team_ranked = "";
    public static String Team_remove = "";
    public static String Team_search = "";
    public static String Team_since = "";
    public static String Team_to_chosen = "";
    public static String Team_until = "";
    public static String Team_vacancy = "";
    public static String Team_way = "";
    public static String Tree_count = "";
    public static String Tree_cut = "";
    public static String Tree_opening = "";
    public static String Vendor_add = "";
    public static String Vendor_add_title = "";
    public static String Vendor_name = "";
    public static String Vendor_none = "";

    static {
        NLS.initializeMessages("org.tongbao.directory.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
