package org.tongbao.core.procedure;

import org.tongbao.model.finding.FindingCode;

/** Why a version of a procedure cannot be saved. Any thread. */
public enum VersionFinding implements FindingCode {
    /** It serves no such pack; args: pack, those it serves. */
    NO_PACK("version-no-pack"),
    /** It would apply before it may; args: day, first day possible. */
    TOO_EARLY("version-too-early"),
    /** It would apply when the pack no longer does; args: day, last day of the pack, pack. */
    TOO_LATE("version-too-late"),
    /** Nobody says who or why. */
    NO_REASON("version-no-reason"),
    /** It is as the one it was made from; args: id. */
    UNCHANGED("version-unchanged"),
    /** A file of the same name is there; args: file. */
    EXISTS("version-exists");

    private final String id;

    VersionFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
