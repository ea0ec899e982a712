package org.tongbao.model.finding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing found in facts, files or plugins.
 *
 * @param code kind of the finding
 * @param severity how grave
 * @param subject what it is about: a field id, clock id, event id, file name; empty when it is about the whole
 * @param args values for the text, in the order of its placeholders
 * @param citation clause that asks for it, e.g. {@code K:390}; empty when none does
 */
public record Finding(FindingCode code, Severity severity, String subject, List<Object> args, String citation) {

    public Finding {
        Objects.requireNonNull(code, "Finding::code");
        Objects.requireNonNull(severity, "Finding::severity");
        Objects.requireNonNull(subject, "Finding::subject");
        Objects.requireNonNull(citation, "Finding::citation");
        args = List.copyOf(args);
    }

    /** An error about {@code subject}, without a citation. */
    public static Finding error(FindingCode code, String subject, Object... args) {
        return new Finding(code, Severity.ERROR, subject, List.of(args), "");
    }

    /** A warning about {@code subject}, without a citation. */
    public static Finding warning(FindingCode code, String subject, Object... args) {
        return new Finding(code, Severity.WARNING, subject, List.of(args), "");
    }

    /** The sentence in the given language. */
    public String message(Locale locale) {
        return code.text(locale, args);
    }

    /** The sentence in the language of the program. */
    public String message() {
        return message(Locale.getDefault());
    }

    /** The sentence without its place, in the language of the program: for a list that shows the place beside it. */
    public String words() {
        return code.words(Locale.getDefault(), args);
    }
}
