package org.tongbao.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the user-interface kit. */
public final class Messages extends NLS {

    /** Written like no address. */
    public static String Check_address = "";

    /** Written like no domain name. */
    public static String Check_domain = "";

    /** Written like no hash. */
    public static String Check_hash = "";

    /** Written like no indicator. */
    public static String Check_indicator = "";

    /** Written unlike the kind chosen. */
    public static String Check_kind = "";

    /** Tool tip of a radio button. */
    public static String Choice_clearHint = "";

    /** Where the procedure asks for a field. */
    public static String Clause_citation = "";

    /** Answers there of answers required. */
    public static String Completeness_numbers = "";

    /** Button that drops the correction. */
    public static String Correct_cancel = "";

    /** What a correction does. */
    public static String Correct_explanation = "";

    /** The corrected time has not come yet. */
    public static String Correct_future = "";

    /** Link that corrects a recorded time. */
    public static String Correct_link = "";

    /** Button that records the correction. */
    public static String Correct_ok = "";

    /** Label of the reason. */
    public static String Correct_reason = "";

    /** Label of the right time. */
    public static String Correct_time = "";

    /** Title of the correction dialog. */
    public static String Correct_title = "";

    /** Too many characters typed. */
    public static String Counter_over = "";

    /** Characters typed of those allowed. */
    public static String Counter_within = "";

    /** An instant in the calendar of the language and in the other one. */
    public static String DateTime_echo = "";

    /** What to type into a date-time field. */
    public static String DateTime_hint = "";

    /** Button that types the present time. */
    public static String DateTime_now = "";

    /** What to type into a date field. */
    public static String Date_hint = "";

    /** Button that types today. */
    public static String Date_today = "";

    /** Name of a command: an event was written down. */
    public static String Draft_continued = "";

    public static String Draft_continued_discard = "";
    public static String Draft_discard = "";

    public static String Draft_discard_message = "";
    public static String Draft_discard_no = "";
    public static String Draft_discard_yes = "";
    public static String Draft_job = "";
    public static String Draft_left = "";
    public static String Draft_recover = "";
    public static String Draft_unnamed = "";
    public static String Edit_addEvent = "";

    /** Name of a command: a tag was added. */
    public static String Edit_addTag = "";

    /** Name of a command: a value was changed. */
    public static String Edit_change = "";

    /** Reason of a correction: changed while an older state was being saved. */
    public static String Edit_changedWhileSaving = "";

    /** Name of a command: an option was chosen. */
    public static String Edit_choose = "";

    /** Name of a command: a value was removed. */
    public static String Edit_clear = "";

    /** Name of a command: a recorded event was corrected. */
    public static String Edit_correct = "";

    /** Name of a command: answered with none. */
    public static String Edit_none = "";

    /** Name of a command: the answer none was taken back. */
    public static String Edit_notNone = "";

    /** Name of a command: a tag was removed. */
    public static String Edit_removeTag = "";

    /** Name of a command: an option was taken back. */
    public static String Edit_unchoose = "";

    /** Button of a failed part. */
    public static String ErrorPane_copyDetails = "";

    /** Place of a derived value that nothing shows yet. */
    public static String Field_derived = "";

    /** A field could not be drawn. */
    public static String Field_failed = "";

    /** Label of a check item that must be answered. */
    public static String Field_mustAnswer = "";

    /** The explicit answer. */
    public static String Field_none = "";

    /** Label of a required field. */
    public static String Field_required = "";

    /** Button that chooses what is proposed. */
    public static String Guide_adopt = "";

    /** Between two answers. */
    public static String Guide_and = "";

    /** Button to the question before. */
    public static String Guide_back = "";

    /** What to do behind the last question. */
    public static String Guide_done = "";

    /** Shown behind the last question. */
    public static String Guide_end = "";

    /** Check box. */
    public static String Guide_explain = "";

    /** Button to the next question. */
    public static String Guide_next = "";

    /** Dimension asked about; args: dimension, place, number. */
    public static String Guide_progress = "";

    /** A proposal; args: dimension, official text. */
    public static String Guide_proposal = "";

    /** Reason for one dimension; args: dimension, answers, level. */
    public static String Guide_reason = "";

    /** Button that forgets the answers. */
    public static String Guide_restart = "";

    /** Heading of the plain questions. */
    public static String Guide_title = "";

    /** Kind of indicator. */
    public static String Indicator_address = "";

    /** Kind of indicator. */
    public static String Indicator_domain = "";

    /** Kind of indicator. */
    public static String Indicator_mail = "";

    /** Kind of indicator. */
    public static String Indicator_md5 = "";

    /** Kind of indicator. */
    public static String Indicator_network = "";

    /** Kind of indicator. */
    public static String Indicator_sha1 = "";

    /** Kind of indicator. */
    public static String Indicator_sha256 = "";

    /** Kind of indicator. */
    public static String Indicator_url = "";

    /** Level while a dimension is not rated. */
    public static String Level_incomplete = "";

    /** Level not judged. */
    public static String Level_none = "";

    /** A finding with the clause that asks for it. */
    public static String Marks_withCitation = "";

    /** Button that shows the table again. */
    public static String Part_asTable = "";

    /** Button that shows the plain text of a table. */
    public static String Part_asText = "";

    /** Why plain text stands in the place of a category's editor. */
    public static String Part_failed = "";

    /** Overdue only because the level changed. */
    /** Shown where facts contradict each other. */
    public static String Remaining_doubt = "";

    public static String Remaining_lateByLevel = "";

    /** Met at a time. */
    public static String Remaining_met = "";

    /** Done at a time, too late. */
    public static String Remaining_metLate = "";

    /** Clock without a stated limit. */
    public static String Remaining_noLimit = "";

    /** Clock that does not concern the incident. */
    public static String Remaining_notApplicable = "";

    /** Clock not started. */
    public static String Remaining_waiting = "";

    public static String Remaining_wasLate = "";

    /** Step and title of a section. */
    public static String Section_title = "";

    public static String Severity_provisional = "";

    /** In place of the texts when the pack has no scale. */
    public static String Severity_noScale = "";

    /** A rating as the name of a command. */
    public static String Severity_subject = "";

    /** A level of the scale with its official text. */
    public static String Severity_text = "";

    /** No mail address. */
    public static String Syntax_email = "";

    /** A line is no address. */
    public static String Syntax_ip = "";

    /** No count. */
    public static String Syntax_number = "";

    /** No percentage. */
    public static String Syntax_percent = "";

    /** No telephone number. */
    public static String Syntax_phone = "";

    /** A line is no URL. */
    public static String Syntax_url = "";

    /** Button that adds a row. */
    public static String Table_add = "";

    /** How many rows. */
    public static String Table_count = "";

    /** In a table without rows. */
    public static String Table_empty = "";

    /** In the row behind the last. */
    public static String Table_more = "";

    /** Title of the column of row numbers. */
    public static String Table_number = "";

    /** Button that takes rows from the clipboard. */
    public static String Table_paste = "";

    /** How many rows after pasting. */
    public static String Table_pasted = "";

    /** The same, when some were there already. */
    public static String Table_pastedOnce = "";

    /** What is wrong with a row. */
    public static String Table_problem = "";

    /** The same, when there are more. */
    public static String Table_problems = "";

    /** Button that removes rows. */
    public static String Table_remove = "";

    /** Menu item: redo, nothing to be done again. */
    public static String Redo_plain = "";

    /** Menu item: redo a change. Args: what it does. */
    public static String Redo_named = "";

    /** Menu item: undo, nothing to be taken back. */
    public static String Undo_plain = "";

    /** Menu item: undo a change. Args: what it did. */
    public static String Undo_named = "";

    static {
        NLS.initializeMessages("org.tongbao.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
