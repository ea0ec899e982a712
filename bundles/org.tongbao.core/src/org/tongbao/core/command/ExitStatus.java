package org.tongbao.core.command;

/** How a command ended, as scripts see it. */
public enum ExitStatus {
    /** Done. */
    DONE(0),
    /** Done, with findings to look at. */
    FINDINGS(1),
    /** Wrong usage or unreadable input; nothing was done. */
    USAGE(2),
    /** Refused for integrity, rights or a conflict; nothing was done. */
    REFUSED(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The exit status of the process. */
    public int code() {
        return code;
    }
}
