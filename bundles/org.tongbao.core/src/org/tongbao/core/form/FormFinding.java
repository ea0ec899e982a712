package org.tongbao.core.form;

import org.tongbao.model.finding.FindingCode;

/** Kinds of what {@link FormCheck} finds in a form definition; the first argument is always file and line. Any thread. */
public enum FormFinding implements FindingCode {
    /** Written for a newer contract of the metamodel. */
    NEWER_CONTRACT("form-newer-contract"),
    /** Something has no id. */
    MISSING_ID("form-missing-id"),
    /** Two things that must be told apart have the same id. */
    DUPLICATE_ID("form-duplicate-id"),
    /** A sub-answer is named like a member of every answer in the exchange format. */
    RESERVED_ID("form-reserved-id"),
    /** A label or title is missing. */
    MISSING_TEXT("form-missing-text"),
    /** A text is there in one language only. */
    MISSING_TRANSLATION("form-missing-translation"),
    /** A condition names a field that does not exist. */
    UNKNOWN_FIELD("form-unknown-field"),
    /** A condition names an option that its field does not have. */
    UNKNOWN_OPTION("form-unknown-option"),
    /** Conditions that depend on each other in a circle. */
    CONDITION_CYCLE("form-condition-cycle"),
    /** A choice without options or a checklist without items. */
    NOTHING_TO_CHOOSE("form-nothing-to-choose"),
    /** Options, items or sub-answers on a type of field that has none. */
    MISPLACED("form-misplaced"),
    /** A minimum that cannot be reached. */
    UNREACHABLE_MINIMUM("form-unreachable-minimum"),
    /** A supplement without a text to fill in. */
    SUPPLEMENT_WITHOUT_TEXT("form-supplement-without-text"),
    /** A field shows a fact that is not known. */
    UNKNOWN_FACT("form-unknown-fact");

    private final String id;

    FormFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
