package org.tongbao.core.handover;

import org.tongbao.model.finding.FindingCode;

/** What can be wrong with a hand-over; texts lie beside in {@code findings.properties}. */
public enum HandoverFinding implements FindingCode {
    /** This installation has no keys yet. */
    NO_KEY("handover-no-key"),
    /** It has some already. Args: name, fingerprint. */
    KEY_EXISTS("handover-key-exists"),
    /** The name of an agency is blank or too long. Args: most characters. */
    NAME("handover-name"),
    /** The file of keys cannot be read. Args: file, why. */
    KEYS_UNREADABLE("handover-keys-unreadable"),
    /** It cannot be written. Args: file, why. */
    KEYS_UNWRITABLE("handover-keys-unwritable"),
    /** It is encrypted with another database. Args: file. */
    KEYS_SEALED("handover-keys-sealed"),
    /** A file is no card. Args: file. */
    CARD_UNREADABLE("handover-card-unreadable"),
    /** It is one's own. Args: file. */
    CARD_OWN("handover-card-own"),
    /** What was typed is no fingerprint. Args: how many digits one has. */
    FINGERPRINT_MISTYPED("handover-fingerprint-mistyped"),
    /** No card has this fingerprint. */
    FINGERPRINT_OTHER("handover-fingerprint-other"),
    /** Nobody is called so. Args: name. */
    PARTNER_UNKNOWN("handover-partner-unknown"),
    /** Several are called so. Args: name. */
    PARTNER_AMBIGUOUS("handover-partner-ambiguous"),
    /** The fingerprint was not compared yet. Args: name. */
    PARTNER_UNCONFIRMED("handover-partner-unconfirmed"),
    /** A file cannot be read. Args: file, why. */
    FILE_UNREADABLE("handover-file-unreadable"),
    /** A file cannot be written. Args: file, why. */
    FILE_UNWRITABLE("handover-file-unwritable"),
    /** A file is no hand-over, or was altered or cut short. Args: file. */
    DAMAGED("handover-damaged"),
    /** It is encrypted for somebody else. Args: file. */
    NOT_FOR_US("handover-not-for-us"),
    /** Who wrote it is not known here. Args: file, name it gives itself, its fingerprint. */
    SENDER_UNKNOWN("handover-sender-unknown"),
    /** Who wrote it is known, but not confirmed. Args: file, name. */
    SENDER_UNCONFIRMED("handover-sender-unconfirmed"),
    /** What was signed is not as this program writes it. Args: file, name of the partner. */
    CONTENT("handover-content"),
    /** It was written by a newer program. Args: file, format. */
    NEWER("handover-newer"),
    /** There is no such incident. Args: what was asked for. */
    INCIDENT_MISSING("handover-incident-missing"),
    /** The content of an attachment is not kept here and did not go along. Args: case number, name of the attachment. */
    ATTACHMENT_MISSING("handover-attachment-missing"),
    /** A review or signature that the partner does not vouch for. Args: case number, partner, who is said to have done it, who notified. */
    NOT_VOUCHED("handover-not-vouched"),
    /** One that is here would be undone by a partner who did not do it. Args: likewise. */
    UNDOES("handover-undoes"),
    /** Somebody gave it up. */
    CANCELLED("handover-cancelled");

    private final String id;

    HandoverFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
