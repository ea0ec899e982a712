package org.tongbao.core.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.internal.procedure.ReferenceCheck;
import org.tongbao.core.internal.procedure.Report;
import org.tongbao.core.internal.procedure.TextCheck;
import org.tongbao.core.internal.procedure.WayCheck;
import org.tongbao.core.internal.procedure.Weaver;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Fragment;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedurePackage;
import org.tongbao.model.procedure.StepGraph;

/**
 * Reads and checks procedures and fragments. A file is not trusted: document types are refused, nothing else is opened.
 * Reading and checking are apart, so that a faulty procedure can be shown and mended. Any thread.
 */
public final class ProcedureFile {

    /** Newest contract of the procedure metamodel that this program understands. */
    public static final int CONTRACT = 1;

    private ProcedureFile() {
        super();
    }

    /**
     * The procedure in a file, not checked.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @return refused when it cannot be read or is written for a newer contract
     */
    public static Result<Procedure> read(byte[] content, String name) {
        return ofContract(Xmi.read(content, name, ProcedurePackage.eINSTANCE, Procedure.class), name);
    }

    /** The procedure as the content of a file: UTF-8 XMI that {@link #read} understands. */
    public static byte[] write(Procedure procedure) {
        return Xmi.write(procedure);
    }

    /**
     * The fragment in a file, not checked.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @return refused when it cannot be read or is written for a newer contract
     */
    public static Result<Fragment> readFragment(byte[] content, String name) {
        return ofContract(Xmi.read(content, name, ProcedurePackage.eINSTANCE, Fragment.class), name);
    }

    /**
     * What is wrong with a procedure: ids and texts, ways that lead nowhere or in circles, names of what is not there.
     *
     * @param procedure not changed
     * @param scope what it may name besides its own parts
     * @param name of the file, for messages
     * @param lines of the file, or {@link FormLines#unknown()}
     * @return errors first; empty when it is well-formed
     */
    public static List<Finding> check(Procedure procedure, ProcedureScope scope, String name, FormLines lines) {
        var report = new Report(element -> place(name, lines, element));
        new TextCheck(report, procedure, "").check();
        new WayCheck(report, procedure).check();
        new ReferenceCheck(report, procedure, scope).check();
        return report.findings();
    }

    /**
     * What is wrong with a fragment, by itself and joined to each of the procedures it fits.
     *
     * @param fragment not changed
     * @param procedures installed ones, with what each may name; not changed
     * @param name of the file, for messages
     * @param lines of the file, or {@link FormLines#unknown()}
     * @return errors first; empty when it is well-formed
     */
    public static List<Finding> check(
            Fragment fragment, Map<Procedure, ProcedureScope> procedures, String name, FormLines lines) {
        var report = new Report(element -> place(name, lines, element));
        String prefix = String.valueOf(fragment.getCategory()) + '.';
        new TextCheck(report, fragment, prefix).check();
        Map<String, Finding> findings = new LinkedHashMap<>();
        report.findings().forEach(finding -> findings.put(finding.message(), finding));
        boolean fits = false;
        for (Map.Entry<Procedure, ProcedureScope> entry : procedures.entrySet()) {
            Weaver weaver = new Weaver(entry.getKey());
            Optional<Finding> misplaced = weaver.join(fragment, "", element -> place(name, lines, element));
            if (weaver.fits(fragment)) {
                fits = true;
                misplaced.ifPresent(finding -> findings.put(finding.message(), finding));
                if (misplaced.isEmpty()) {
                    joined(weaver, entry.getValue(), name, lines)
                            .forEach(finding -> findings.put(finding.message(), finding));
                }
            }
        }
        if (!fits && !procedures.isEmpty()) {
            Finding nowhere = nowhere(fragment, name, lines);
            findings.put(nowhere.message(), nowhere);
        }
        return List.copyOf(findings.values());
    }

    private static List<Finding> joined(Weaver weaver, ProcedureScope scope, String name, FormLines lines) {
        Map<EObject, EObject> origins = weaver.origins();
        var report = new Report(element -> {
            EObject origin = origins.get(element);
            return origin == null ? "" : place(name, lines, origin);
        });
        new WayCheck(report, weaver.procedure()).check();
        new ReferenceCheck(report, weaver.procedure(), scope).check();
        return report.findings();
    }

    private static Finding nowhere(Fragment fragment, String name, FormLines lines) {
        String ids = String.join(
                ", ",
                fragment.getAnchors().stream()
                        .map(anchor -> String.valueOf(anchor.getProcedure()))
                        .toList());
        return Finding.warning(
                ProcedureFinding.FITS_NOWHERE,
                String.valueOf(fragment.getId()),
                place(name, lines, fragment),
                ids.isEmpty() ? "–" : ids);
    }

    private static String place(String name, FormLines lines, EObject element) {
        return lines.line(element).map(line -> name + ':' + line).orElse(name);
    }

    private static <T extends StepGraph> Result<T> ofContract(Result<T> read, String name) {
        if (!read.done()) {
            return read;
        }
        int contract = read.get().getContract();
        return contract < 1 || contract > CONTRACT
                ? Result.refused(Finding.error(
                        CoreFinding.DEFINITION_CONTRACT,
                        name,
                        name,
                        Integer.toString(contract),
                        Integer.toString(CONTRACT)))
                : read;
    }
}
