package org.tongbao.core.finding;

import org.tongbao.model.finding.FindingCode;

/** Kinds of what core finds; texts in {@code findings.properties} beside this class. Any thread. */
public enum CoreFinding implements FindingCode {
    EXTENSION_ID_MISSING("extension-id-missing"),
    EXTENSION_ID_DUPLICATE("extension-id-duplicate"),
    EXTENSION_ELEMENT_UNKNOWN("extension-element-unknown"),
    EXTENSION_ATTRIBUTE_MISSING("extension-attribute-missing"),
    EXTENSION_ATTRIBUTE_INVALID("extension-attribute-invalid"),
    EXTENSION_FILE_MISSING("extension-file-missing"),
    DEFINITION_UNREADABLE("definition-unreadable"),
    DEFINITION_CONTRACT("definition-contract"),
    DEFINITION_ID_DIFFERS("definition-id-differs"),
    DEFINITION_ATTRIBUTE_MISSING("definition-attribute-missing"),
    DEFINITION_ATTRIBUTE_INVALID("definition-attribute-invalid"),
    DEFINITION_ID_DUPLICATE("definition-id-duplicate"),
    FORM_SECTION_MISSING("form-section-missing"),
    FORM_POSITION_MISSING("form-position-missing"),
    CATEGORY_UNKNOWN("category-unknown"),
    CATEGORY_MISSING("category-missing"),
    CATEGORY_BROKEN("category-broken"),
    PACK_UNKNOWN("pack-unknown"),
    PACK_NONE("pack-none"),
    PACK_OUTDATED("pack-outdated"),
    /** The incident is under this pack already; args: pack. */
    PACK_SAME("pack-same"),
    /** A void or duplicate incident is under no pack's deadlines. */
    PACK_CHANGE_ENDED("pack-change-ended"),
    /** Nobody said why. */
    PACK_CHANGE_REASON("pack-change-reason"),
    /** The judgements do not fit the scale of the other pack; args: pack. */
    PACK_JUDGE_AGAIN("pack-judge-again"),
    /** The form under the other pack does not ask for some answers; args: pack, how many. */
    PACK_ANSWERS_KEPT("pack-answers-kept"),
    ORGANIZATION_MISSING("organization-missing"),
    /** …, byte … (line …): not UTF-8. */
    FILE_NOT_UTF8("file-not-utf8"),
    FILE_UNREADABLE("file-unreadable"),
    FILE_CUT_SHORT("file-cut-short"),
    HASH_INVALID("hash-invalid"),
    FILE_EMPTY("file-empty"),
    FILE_FORMAT("file-format"),
    MEMBER_MISSING("member-missing"),
    MEMBER_TYPE("member-type"),
    MEMBER_UNKNOWN("member-unknown"),
    ID_INVALID("id-invalid"),
    ID_DUPLICATE("id-duplicate"),
    ID_GENERATED("id-generated"),
    EVENT_TYPE_UNKNOWN("event-type-unknown"),
    EVENT_OF_ORGANIZATION("event-of-organization"),
    REPLACES_UNKNOWN("replaces-unknown"),
    REFERENCE_UNKNOWN("reference-unknown"),
    REASON_MISSING("reason-missing"),
    TIME_UNREADABLE("time-unreadable"),
    TIME_FUTURE("time-future"),
    TIME_AFTER_RECORDED("time-after-recorded"),
    RATING_INVALID("rating-invalid"),
    FIELD_UNKNOWN("field-unknown"),
    FIELD_GROUP("field-group"),
    FIELD_FACT_DIFFERS("field-fact-differs"),
    OPTION_UNKNOWN("option-unknown"),
    OPTION_DUPLICATE("option-duplicate"),
    NONE_NOT_ALLOWED("none-not-allowed"),
    ANSWER_COMBINED("answer-combined"),
    PART_UNKNOWN("part-unknown"),
    TEXT_INVALID("text-invalid"),
    DATE_UNREADABLE("date-unreadable"),
    DATE_TIME_UNREADABLE("date-time-unreadable"),
    DRAFT_DAMAGED("draft-damaged"),
    DRAFT_UNWRITABLE("draft-unwritable"),
    DRAFTS_UNREADABLE("drafts-unreadable");

    private final String id;

    CoreFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
