package org.tongbao.timestamp.internal;

import org.tongbao.model.finding.FindingCode;

/** What can be wrong with a time stamp; texts lie beside in {@code findings.properties}. */
public enum StampFinding implements FindingCode {
    /** There is a file already, which is not written over. Args: file. */
    FILE_EXISTS("stamp-file-exists"),
    /** A file cannot be written. Args: file, the system's words. */
    FILE_NOT_WRITTEN("stamp-file-not-written"),
    /** A file cannot be read. Args: file, the system's words. */
    FILE_NOT_READ("stamp-file-not-read"),
    /** A file is no answer of a time-stamping authority. Args: file. */
    UNREADABLE("stamp-unreadable"),
    /** A file is no request of ours. Args: file. */
    REQUEST_UNREADABLE("stamp-request-unreadable"),
    /** A file holds no certificate. Args: file. */
    TRUSTED_UNREADABLE("stamp-trusted-unreadable"),
    /** The authority gave no stamp. Args: file, its number for the state, its words. */
    REFUSED("stamp-refused"),
    /** The stamp is of another document. Args: file, anchor. */
    OTHER_DOCUMENT("stamp-other-document"),
    /** The stamp is not of a SHA-256. Args: file, identifier of the algorithm. */
    ALGORITHM("stamp-algorithm"),
    /** The stamp answers another request. Args: file, request. */
    OTHER_REQUEST("stamp-other-request"),
    /** The certificate of the authority is neither in the answer nor among those that are trusted. Args: file. */
    CERTIFICATE_MISSING("stamp-certificate-missing"),
    /** The certificate is not for time stamps alone. Args: file, name in it. */
    PURPOSE("stamp-purpose"),
    /** The certificate was not valid when the stamp was given. Args: file, name in it, first and last instant of it, instant of the stamp. */
    CERTIFICATE_TIME("stamp-certificate-time"),
    /** The signature is not that of what the stamp says. Args: file. */
    SIGNATURE("stamp-signature"),
    /** No trusted certificate certifies that of the authority. Args: file, name in it, why. */
    UNTRUSTED("stamp-untrusted"),
    /** The stamp says an earlier time than the anchor it is of: the computer's clock was fast. Args: time of the stamp, of the anchor. */
    BEFORE_ANCHOR("stamp-before-anchor"),
    /** The stamp says a time that is yet to come: the computer's clock is slow. Args: time of the stamp, of the computer. */
    IN_FUTURE("stamp-in-future");

    private final String id;

    StampFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
