package org.tongbao.core.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong in one file, each with its place. Not thread-safe. */
public final class Trouble {

    private final String source;
    private final List<Finding> findings = new ArrayList<>();

    /** Trouble in the file of this name. */
    public Trouble(String source) {
        this.source = source;
    }

    /** Something that refuses the file; the place is the first argument of the text. */
    public void error(CoreFinding code, String pointer, Object... args) {
        findings.add(Finding.error(code, pointer, located(pointer, args)));
    }

    /** Something doubtful that does not refuse the file. */
    public void warning(CoreFinding code, String pointer, Object... args) {
        findings.add(Finding.warning(code, pointer, located(pointer, args)));
    }

    /** Something worth knowing. */
    public void info(CoreFinding code, String pointer, Object... args) {
        findings.add(new Finding(code, Severity.INFO, pointer, List.of(located(pointer, args)), ""));
    }

    /** Says that another kind of value is expected. */
    public void type(String pointer, String expected, JsonNode found) {
        Locale locale = Locale.getDefault();
        error(
                CoreFinding.MEMBER_TYPE,
                pointer,
                Words.text(locale, "kind." + expected),
                found.isValueNode() && !found.isNull() ? found.toString() : Words.text(locale, "kind." + kind(found)));
    }

    /** True when the file is refused. */
    public boolean refuses() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** Something found elsewhere. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** All of it, in the order of finding. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How a place inside the file is named. */
    public String where(String pointer) {
        return (source + " " + pointer).strip();
    }

    private Object[] located(String pointer, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = where(pointer);
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }

    private static String kind(JsonNode node) {
        if (node.isArray()) {
            return "array";
        }
        return node.isObject() ? "object" : "null";
    }
}
