package org.tongbao.core.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;

/** Collects the findings of one check, each with file and line. Confined to one thread. */
final class FormReport {

    private final String file;
    private final FormLines lines;
    private final List<Finding> findings = new ArrayList<>();

    FormReport(String file, FormLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Adds an error about {@code subject}, found at {@code element}. */
    void error(FormFinding code, EObject element, String subject, Object... args) {
        add(code, Severity.ERROR, element, subject, args);
    }

    /** Adds a warning about {@code subject}, found at {@code element}. */
    void warning(FormFinding code, EObject element, String subject, Object... args) {
        add(code, Severity.WARNING, element, subject, args);
    }

    private void add(FormFinding code, Severity severity, EObject element, String subject, Object... args) {
        var all = new ArrayList<Object>();
        all.add(lines.line(element).map(line -> file + ':' + line).orElse(file));
        all.addAll(List.of(args));
        findings.add(new Finding(code, severity, subject, all, ""));
    }

    /** What was found, errors first, otherwise in the order of the form. */
    List<Finding> findings() {
        var sorted = new ArrayList<>(findings);
        sorted.sort((left, right) -> left.severity().compareTo(right.severity()));
        return List.copyOf(sorted);
    }
}
