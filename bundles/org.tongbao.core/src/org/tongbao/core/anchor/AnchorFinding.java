package org.tongbao.core.anchor;

import org.tongbao.model.finding.FindingCode;

/** What can be wrong with an anchor or a key; texts lie beside in {@code findings.properties}. */
public enum AnchorFinding implements FindingCode {
    /** There is a file already, which is not written over. Args: file. */
    FILE_EXISTS("anchor-file-exists"),
    /** A file cannot be written. Args: file, the system's words. */
    FILE_NOT_WRITTEN("anchor-file-not-written"),
    /** A file cannot be read. Args: file, the system's words. */
    FILE_NOT_READ("anchor-file-not-read"),
    /** A file holds no key of ours. Args: file. */
    KEY_UNREADABLE("anchor-key-unreadable"),
    /** The passphrase does not open the key. Args: file. */
    PASSPHRASE_WRONG("anchor-passphrase-wrong"),
    /** The passphrase has characters other than ASCII, with which other programs could not open the key. */
    PASSPHRASE_NOT_ASCII("anchor-passphrase-not-ascii"),
    /** A file is no anchor. Args: file. */
    ANCHOR_UNREADABLE("anchor-unreadable"),
    /** The signature is not that of what the anchor says. Args: file. */
    SIGNATURE_WRONG("anchor-signature-wrong"),
    /** Another key signed. Args: file, fingerprint of that key, fingerprint of the one expected. */
    KEY_OTHER("anchor-key-other");

    private final String id;

    AnchorFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
