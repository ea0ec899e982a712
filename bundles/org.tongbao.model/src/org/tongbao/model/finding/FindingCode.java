package org.tongbao.model.finding;

import java.util.List;
import java.util.Locale;

/** The kind of a finding; each bundle has one enum of its own kinds with the texts beside it. */
public interface FindingCode {

    /** Stable id for scripts and tests, lower case with hyphens, e.g. {@code answer-missing}. */
    String id();

    /** The sentence a person reads: what happened, where, what to do; from the texts beside the enum. */
    default String text(Locale locale, List<Object> args) {
        return new FindingTexts(getClass()).text(id(), locale, args);
    }
}
