package org.tongbao.core.procedure;

import org.tongbao.model.finding.FindingCode;

/** Kinds of what is found wrong with a procedure or fragment; the first argument is always file and line. Any thread. */
public enum ProcedureFinding implements FindingCode {
    /** Something has no id. */
    MISSING_ID("procedure-missing-id"),
    /** Two things that must be told apart have the same id. */
    DUPLICATE_ID("procedure-duplicate-id"),
    /** An id of a fragment or of a checklist's item that does not begin as it must; args: id, beginning. */
    WRONG_ID("procedure-wrong-id"),
    /** A title or text is missing; args: id, attribute. */
    MISSING_TEXT("procedure-missing-text"),
    /** A text is there in one language only; args: id, attribute, missing attribute. */
    MISSING_TRANSLATION("procedure-missing-translation"),
    /** A step without the clause that asks for it; args: id. */
    MISSING_CITATION("procedure-missing-citation"),
    /** No start or no end; args: kind. */
    MISSING_KIND("procedure-missing-kind"),
    /** More than one start; args: id, id of the first. */
    TWO_STARTS("procedure-two-starts"),
    /** A step that no way leads to; args: id. */
    UNREACHABLE("procedure-unreachable"),
    /** Steps that lead in a circle without a way out; args: ids. */
    CYCLE("procedure-cycle"),
    /** Steps that lead in a circle of which no transition is marked as a loop; args: ids. */
    UNMARKED_LOOP("procedure-unmarked-loop"),
    /** A decision with fewer than two ways, or two without a condition; args: id. */
    UNDECIDED("procedure-undecided"),
    /** Two ways or more of a decision, one of them without words; args: id, decision. */
    UNLABELLED("procedure-unlabelled"),
    /** A step that waits and that no clock times; args: id. */
    UNTIMED("procedure-untimed"),
    /** A transition from or to a step that is not there; args: id, step. */
    UNKNOWN_STEP("procedure-unknown-step"),
    /** A lane that is not there; args: id, lane. */
    UNKNOWN_LANE("procedure-unknown-lane"),
    /** A clock that the rule pack does not have; args: id, clock. */
    UNKNOWN_CLOCK("procedure-unknown-clock"),
    /** A field that no form has; args: id, field. */
    UNKNOWN_FIELD("procedure-unknown-field"),
    /** An option that the field does not have; args: id, field, option. */
    UNKNOWN_OPTION("procedure-unknown-option"),
    /** A type of event that is not known; args: id, type. */
    UNKNOWN_EVENT("procedure-unknown-event"),
    /** A checklist that is not there; args: id, checklist. */
    UNKNOWN_CHECKLIST("procedure-unknown-checklist"),
    /** A level that the scale does not have; args: id, level. */
    UNKNOWN_LEVEL("procedure-unknown-level"),
    /** Nothing says when somebody is through with it; args: id. */
    NEVER_DONE("procedure-never-done"),
    /** What completes it could stop to hold: a level, an open answer or a negation; args: id. */
    NOT_LASTING("procedure-not-lasting"),
    /** A loop whose condition names no event; args: id. */
    LOOP_WITHOUT_EVENT("procedure-loop-without-event"),
    /** A destructive step in a procedure that names no event for preserved evidence; args: id. */
    EVIDENCE_UNASKED("procedure-evidence-unasked"),
    /** A detail that is not written as key=value; args: id, detail. */
    WRONG_DETAIL("procedure-wrong-detail"),
    /** A fragment that fits none of the procedures there are; args: ids. */
    FITS_NOWHERE("procedure-fits-nowhere"),
    /** Attributes that are the program's to set; args: id, attribute. */
    RESERVED("procedure-reserved"),
    /** A pack names a procedure that is not there; args: pack, procedure. */
    UNKNOWN_PROCEDURE("procedure-unknown");

    private final String id;

    ProcedureFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
