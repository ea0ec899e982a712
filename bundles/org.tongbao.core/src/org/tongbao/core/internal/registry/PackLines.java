package org.tongbao.core.internal.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;

/** Collects what is wrong with a pack's file, with the line where each id is defined. Confined to one thread. */
final class PackLines implements GuideCheck.Faults {

    private final String source;
    private final String name;
    private final List<Finding> findings = new ArrayList<>();

    PackLines(byte[] content, String name) {
        source = new String(content, StandardCharsets.UTF_8);
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void missing(String id, String attribute) {
        findings.add(Finding.error(CoreFinding.DEFINITION_ATTRIBUTE_MISSING, id, name, line(id), id, attribute));
    }

    void wanted(String id, String attribute) {
        findings.add(Finding.warning(CoreFinding.DEFINITION_ATTRIBUTE_MISSING, id, name, line(id), id, attribute));
    }

    @Override
    public void invalid(String id, String attribute, String value) {
        findings.add(Finding.error(CoreFinding.DEFINITION_ATTRIBUTE_INVALID, id, name, line(id), id, attribute, value));
    }

    void duplicate(String id) {
        findings.add(Finding.error(CoreFinding.DEFINITION_ID_DUPLICATE, id, name, line(id), id));
    }

    void contract(int contract) {
        findings.addAll(DefinitionFiles.ofContract(contract, name, contract).findings());
    }

    /** An error of the pack's own kind; its arguments after file and line. */
    void error(PackFinding code, String id, String... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = name;
        all[1] = line(id);
        System.arraycopy(args, 0, all, 2, args.length);
        findings.add(Finding.error(code, id, all));
    }

    /** Line of the file where an id is first defined; 1 when it cannot be told. */
    private String line(String id) {
        int at = id.isEmpty() ? -1 : source.indexOf(" id=\"" + id + "\"");
        long line = at < 0
                ? 1
                : 1 + source.substring(0, at).chars().filter(c -> c == '\n').count();
        return Long.toString(line);
    }
}
