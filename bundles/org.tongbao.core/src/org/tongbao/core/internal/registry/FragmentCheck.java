package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormPackage;
import org.tongbao.model.procedure.Fragment;
import org.tongbao.model.procedure.Procedure;

/** Checks the steps that a category adds, joined to the installed procedures. */
final class FragmentCheck {

    private final Optional<ProcedureRegistry> procedures;

    FragmentCheck(Optional<ProcedureRegistry> procedures) {
        this.procedures = procedures;
    }

    /**
     * What is wrong with a fragment.
     *
     * @param content of its file
     * @param named the files of the category
     * @param form content of the category's form, whose fields the steps may name
     */
    List<Finding> check(byte[] content, CategoryFiles named, Optional<byte[]> form) {
        String name = named.procedure();
        Result<Fragment> fragment = ProcedureFile.readFragment(content, name);
        if (!fragment.done()) {
            return fragment.findings();
        }
        var findings = new ArrayList<Finding>();
        String category = String.valueOf(fragment.get().getCategory());
        if (!named.id().equals(category)) {
            findings.add(Finding.error(CoreFinding.DEFINITION_ID_DIFFERS, named.id(), name, category, named.id()));
        }
        Map<String, Set<String>> own =
                form.map(bytes -> fields(bytes, named.form())).orElse(Map.of());
        Map<Procedure, ProcedureScope> installed = new LinkedHashMap<>();
        procedures.ifPresent(known ->
                known.installed().forEach((procedure, scope) -> installed.put(procedure, with(scope, own))));
        findings.addAll(ProcedureFile.check(fragment.get(), installed, name, FormLines.of(content)));
        return findings;
    }

    private static Map<String, Set<String>> fields(byte[] content, String name) {
        Map<String, Set<String>> fields = new HashMap<>();
        Optional<FormDefinition> form = Xmi.read(content, name, FormPackage.eINSTANCE, FormDefinition.class)
                .value();
        form.ifPresent(known -> new FormIndex(known).fields().forEach(field -> {
            Set<String> options = new HashSet<>();
            field.getOptions().forEach(option -> options.add(String.valueOf(option.getId())));
            fields.put(String.valueOf(field.getId()), options);
        }));
        return fields;
    }

    private static ProcedureScope with(ProcedureScope scope, Map<String, Set<String>> own) {
        Map<String, Set<String>> fields = new HashMap<>(scope.fields());
        fields.putAll(own);
        return new ProcedureScope(scope.clocks(), scope.levels(), fields, scope.events());
    }
}
