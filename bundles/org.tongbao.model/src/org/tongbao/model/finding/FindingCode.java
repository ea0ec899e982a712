package org.tongbao.model.finding;

import java.util.List;
import java.util.Locale;

/** The kind of a finding; each bundle has one enum of its own kinds with the texts beside it. */
public interface FindingCode {

    /** Stable id for scripts and tests, lower case with hyphens, e.g. {@code answer-missing}. */
    String id();

    /** The sentence a person reads: what happened, where, what to do. */
    default String text(Locale locale, List<Object> args) {
        return place(locale, args) + words(locale, args);
    }

    /** Where it is, up to the words: {@code 檔案 名單.csv 第 3 行：}; empty where the words say it themselves. */
    default String place(Locale locale, List<Object> args) {
        return "";
    }

    /** The sentence without its place, for whoever shows that beside it; from the texts beside the enum. */
    default String words(Locale locale, List<Object> args) {
        return new FindingTexts(getClass()).text(id(), locale, args);
    }
}
