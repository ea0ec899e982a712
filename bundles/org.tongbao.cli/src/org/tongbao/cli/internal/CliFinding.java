package org.tongbao.cli.internal;

import org.tongbao.model.finding.FindingCode;

/** Kinds of what the command line itself finds; texts in {@code findings.properties} beside this class. */
public enum CliFinding implements FindingCode {
    FILE_MISSING("file-missing"),
    FILE_UNWRITABLE("file-unwritable"),
    NO_TIME_STAMPS("no-time-stamps"),
    ORGANIZATION_TWICE("organization-twice"),
    SECRET_MISSING("secret-missing"),
    SECRETS_DIFFER("secrets-differ");

    private final String id;

    CliFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
