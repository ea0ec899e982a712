package org.tongbao.core.internal.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;

/** Collects the findings of one check, each with file and line. Confined to one thread. */
public final class Report {

    private final Function<EObject, String> place;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * An empty report.
     *
     * @param place says where an element stands, as file and line; empty for one that is not reported
     */
    public Report(Function<EObject, String> place) {
        this.place = place;
    }

    void error(ProcedureFinding code, EObject element, String subject, Object... args) {
        add(code, Severity.ERROR, element, subject, args);
    }

    void warning(ProcedureFinding code, EObject element, String subject, Object... args) {
        add(code, Severity.WARNING, element, subject, args);
    }

    private void add(ProcedureFinding code, Severity severity, EObject element, String subject, Object... args) {
        String where = place.apply(element);
        if (where.isEmpty()) {
            return;
        }
        var all = new ArrayList<Object>();
        all.add(where);
        all.addAll(List.of(args));
        findings.add(new Finding(code, severity, subject, all, ""));
    }

    /** What was found, errors first, otherwise in the order of the file. */
    public List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /** What an attribute says; empty when it is not set. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
