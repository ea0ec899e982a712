package org.tongbao.cli.internal;

import java.util.List;
import java.util.Locale;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.FindingTexts;

/** Kinds of what the command line itself finds; texts in {@code findings.properties} beside this class. */
public enum CliFinding implements FindingCode {
    FILE_MISSING("file-missing"),
    FILE_UNWRITABLE("file-unwritable"),
    INCIDENT_EXISTS("incident-exists"),
    INCIDENT_TWICE("incident-twice");

    private final String id;

    CliFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String text(Locale locale, List<Object> args) {
        return new FindingTexts(CliFinding.class).text(id, locale, args);
    }
}
