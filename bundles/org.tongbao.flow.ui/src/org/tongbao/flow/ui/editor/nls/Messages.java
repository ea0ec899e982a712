package org.tongbao.flow.ui.editor.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of procedures, in the language of the program. */
public final class Messages extends NLS {

    public static String Action_add = "";
    public static String Action_arrange = "";
    public static String Action_arrange_hint = "";
    public static String Action_connect = "";
    public static String Action_delete = "";
    public static String Action_lane_left = "";
    public static String Action_lane_right = "";
    public static String Action_move = "";
    public static String Action_rename = "";
    public static String Bar_export = "";
    public static String Bar_export_hint = "";
    public static String Bar_fit = "";
    public static String Bar_fit_hint = "";
    public static String Bar_head = "";
    public static String Bar_zoom_in = "";
    public static String Bar_zoom_out = "";
    public static String Choice_search = "";
    public static String Condition_checklist = "";
    public static String Condition_detail = "";
    public static String Condition_events = "";
    public static String Condition_field = "";
    public static String Condition_levels = "";
    public static String Condition_options = "";
    public static String Draft_failed = "";
    public static String Draft_job = "";
    public static String Draft_question = "";
    public static String Draft_title = "";
    public static String Editor_drawing = "";
    public static String Editor_name = "";
    public static String Export_failed = "";
    public static String Findings_count = "";
    public static String Findings_none = "";
    public static String Modality_may = "";
    public static String Modality_must = "";
    public static String Modality_should = "";
    public static String Open_author = "";
    public static String Open_day = "";
    public static String Open_from = "";
    public static String Open_id = "";
    public static String Open_in_force = "";
    public static String Open_message = "";
    public static String Open_ok = "";
    public static String Open_procedure = "";
    public static String Open_published = "";
    public static String Open_reason = "";
    public static String Open_title = "";
    public static String Page_containment = "";
    public static String Page_evidence = "";
    public static String Page_history = "";
    public static String Page_none = "";
    public static String Page_notification = "";
    public static String Page_overview = "";
    public static String Page_report = "";
    public static String Page_severity = "";
    public static String Page_signatures = "";
    public static String Palette_lane_hint = "";
    public static String Palette_select = "";
    public static String Palette_select_hint = "";
    public static String Palette_step_hint = "";
    public static String Palette_way_hint = "";
    public static String Pane_choose = "";
    public static String Pane_choose_hint = "";
    public static String Pane_lane = "";
    public static String Pane_procedure = "";
    public static String Pane_step = "";
    public static String Pane_way = "";
    public static String Property_and = "";
    public static String Property_checklist = "";
    public static String Property_citation = "";
    public static String Property_clocks = "";
    public static String Property_destructive = "";
    public static String Property_done = "";
    public static String Property_early = "";
    public static String Property_evidence = "";
    public static String Property_field = "";
    public static String Property_fresh = "";
    public static String Property_from = "";
    public static String Property_helpers = "";
    public static String Property_kind = "";
    public static String Property_label = "";
    public static String Property_label_en = "";
    public static String Property_lane = "";
    public static String Property_loop = "";
    public static String Property_modality = "";
    public static String Property_named = "";
    public static String Property_none = "";
    public static String Property_page = "";
    public static String Property_source = "";
    public static String Property_title = "";
    public static String Property_title_en = "";
    public static String Property_to = "";
    public static String Property_when = "";
    public static String Refused_title = "";
    public static String Save_author = "";
    public static String Save_done = "";
    public static String Save_early = "";
    public static String Save_errors = "";
    public static String Save_from = "";
    public static String Save_from_hint = "";
    public static String Save_head = "";
    public static String Save_message = "";
    public static String Save_ok = "";
    public static String Save_pack = "";
    public static String Save_reason = "";
    public static String Save_title = "";
    public static String Save_why = "";

    static {
        NLS.initializeMessages("org.tongbao.flow.ui.editor.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
