package org.tongbao.core.signature;

import org.tongbao.model.finding.FindingCode;

/** What can be wrong with signatures; texts lie beside in {@code findings.properties}. */
public enum SignatureFinding implements FindingCode {
    /** Somebody has not signed yet what was notified already. Args: document, role. */
    MISSING("signature-missing"),
    /** Something was changed after it was signed. Args: document, number of differences. */
    OVERTAKEN("signature-overtaken"),
    /** The rule pack has no such document. Args: what was asked for, those it has. */
    DOCUMENT_UNKNOWN("signature-document"),
    /** Nobody signs in this role. Args: what was asked for, the roles. */
    ROLE_UNKNOWN("signature-role"),
    /** It is somebody else's turn. Args: role, the role whose turn it is. */
    NOT_YET("signature-not-yet"),
    /** It is signed in this role already, as it is now. Args: role. */
    SIGNED_ALREADY("signature-already"),
    /** No name. */
    SIGNER_MISSING("signature-signer"),
    /** The same person has signed in another role. Args: name, that role. */
    SAME_PERSON("signature-same-person"),
    /** A deputy without the one he stands for, or without a reason. */
    DEPUTY_INCOMPLETE("signature-deputy"),
    /** Something is given back or refused without a reason. */
    REASON_MISSING("signature-reason"),
    /** Nothing is signed that could be given back. Args: document. */
    NOTHING_SIGNED("signature-nothing"),
    /** The incident is void or a duplicate. */
    ENDED("signature-ended"),
    /** There is no judgement to approve. */
    NOT_JUDGED("signature-not-judged"),
    /** The last judgement is approved already. Args: who, when. */
    APPROVED_ALREADY("signature-approved"),
    /** Who judged does not approve. Args: name. */
    OWN_JUDGEMENT("signature-own-judgement");

    private final String id;

    SignatureFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
