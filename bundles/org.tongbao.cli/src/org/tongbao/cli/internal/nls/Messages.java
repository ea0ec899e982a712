package org.tongbao.cli.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the command line. */
public final class Messages extends NLS {

    public static String Error_broken = "";
    public static String Error_noCommands = "";
    public static String Error_unknownCommand = "";
    public static String Error_unknownOption = "";
    public static String Error_noSuchOption = "";
    public static String Error_optionTwice = "";
    public static String Error_optionNeedsValue = "";
    public static String Error_optionWithoutValue = "";
    public static String Error_optionMissing = "";
    public static String Error_optionValue = "";
    public static String Error_operandMissing = "";
    public static String Error_operandUnexpected = "";
    public static String Error_unreadable = "";
    public static String Error_noDatabase = "";
    public static String Error_noStore = "";
    public static String Error_noIncident = "";
    public static String Help_usage = "";
    public static String Help_help = "";
    public static String Help_example = "";
    public static String Help_more = "";
    public static String Help_status = "";
    public static String Option_json = "";
    public static String Option_db = "";
    public static String Option_pack = "";
    public static String Option_at = "";
    public static String Option_asOf = "";
    public static String Option_impact = "";
    public static String Option_answers = "";
    public static String Option_category = "";
    public static String Option_stage = "";
    public static String Option_version = "";
    public static String Option_format = "";
    public static String Option_out = "";
    public static String Option_state = "";
    public static String Option_org = "";
    public static String Option_level = "";
    public static String Option_overdue = "";
    public static String Option_text = "";
    public static String Option_limit = "";
    public static String Option_keep = "";
    public static String Packs_help = "";
    public static String Packs_line = "";
    public static String PacksCheck_help = "";
    public static String PacksCheck_usable = "";
    public static String PacksCheck_refused = "";
    public static String PacksCheck_unknown = "";
    public static String Severity_help = "";
    public static String Severity_pair = "";
    public static String Severity_nothing = "";
    public static String Severity_dimension = "";
    public static String Severity_level = "";
    public static String Severity_incomplete = "";
    public static String Assess_help = "";
    public static String Assess_head = "";
    public static String Assess_level = "";
    public static String Assess_noLevel = "";
    public static String Clock_due = "";
    public static String Clock_noDue = "";
    public static String Clock_waiting = "";
    public static String Clock_open = "";
    public static String Clock_met = "";
    public static String Clock_metLate = "";
    public static String Clock_missed = "";
    public static String Clock_notApplicable = "";
    public static String Clock_levelChange = "";
    public static String Finding_error = "";
    public static String Finding_warning = "";
    public static String Finding_info = "";
    public static String Forms_help = "";
    public static String Forms_line = "";
    public static String Categories_help = "";
    public static String Categories_line = "";
    public static String Category_active = "";
    public static String Category_broken = "";
    public static String Category_missing = "";
    public static String Category_missingReason = "";
    public static String IncidentImport_help = "";
    public static String IncidentImport_done = "";
    public static String IncidentImport_unchanged = "";
    public static String IncidentExport_help = "";
    public static String IncidentExport_done = "";
    public static String IncidentList_help = "";
    public static String IncidentList_none = "";
    public static String IncidentShow_help = "";
    public static String IncidentShow_head = "";
    public static String IncidentShow_notYet = "";
    public static String IncidentHistory_help = "";
    public static String IncidentHistory_line = "";
    public static String DbInfo_help = "";
    public static String DbInfo_engine = "";
    public static String DbInfo_location = "";
    public static String DbInfo_schema = "";
    public static String DbInfo_encrypted = "";
    public static String DbInfo_plain = "";
    public static String DbInfo_counts = "";
    public static String Demo_help = "";
    public static String Demo_occupied = "";
    public static String Demo_recorded = "";
    public static String Demo_assessed = "";
    public static String Demo_next = "";
    public static String Demo_saved = "";
    public static String Demo_reopened = "";
    public static String Demo_title = "";
    public static String Demo_edited = "";
    public static String Demo_same = "";
    public static String Demo_exported = "";
    public static String Demo_kept = "";
    public static String Demo_removed = "";
    public static String Demo_differs = "";

    static {
        NLS.initializeMessages("org.tongbao.cli.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
