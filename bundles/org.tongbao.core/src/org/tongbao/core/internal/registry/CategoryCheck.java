package org.tongbao.core.internal.registry;

import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.rules.RulePack;

/** Checks the files that a category names before it is installed: what the program would otherwise find out later. */
public final class CategoryCheck {

    private final RulePackRegistry packs;
    private final Optional<ProcedureRegistry> procedures;

    /**
     * A check against what is installed.
     *
     * @param packs with whose common parts the form must go
     * @param procedures that the steps must fit; empty when steps are checked by themselves only
     */
    public CategoryCheck(RulePackRegistry packs, Optional<ProcedureRegistry> procedures) {
        this.packs = packs;
        this.procedures = procedures;
    }

    /**
     * What is wrong with a category's files.
     *
     * @param where the plugin, for messages
     * @param named the files
     * @param files finds a file of the plugin by its path
     */
    public List<Finding> check(String where, CategoryFiles named, Function<String, Optional<byte[]>> files) {
        var findings = new ArrayList<Finding>();
        String checklist = named.checklist();
        if (!checklist.isEmpty()) {
            Optional<byte[]> text = files.apply(checklist);
            if (text.isEmpty()) {
                findings.add(missing(where, named.id(), checklist));
            } else if (!utf8(text.get())) {
                findings.add(Finding.error(CoreFinding.DEFINITION_UNREADABLE, checklist, checklist, "1", "not UTF-8"));
            }
        }
        Optional<byte[]> content = files.apply(named.form());
        if (content.isEmpty()) {
            findings.add(missing(where, named.id(), named.form()));
        } else {
            findings.addAll(form(content.get(), named.form(), named.id()));
        }
        if (!named.procedure().isEmpty()) {
            Optional<byte[]> steps = files.apply(named.procedure());
            if (steps.isEmpty()) {
                findings.add(missing(where, named.id(), named.procedure()));
            } else {
                findings.addAll(new FragmentCheck(procedures).check(steps.get(), named, content));
            }
        }
        return findings;
    }

    /** Every fault of the form itself; when it has none, whether it fits into the newest common part. */
    private List<Finding> form(byte[] content, String name, String id) {
        Optional<FormDefinition> common =
                packs.newest().map(RulePack::getId).flatMap(packs::commonForm).flatMap(CategoryCheck::common);
        Result<FormDefinition> form = FormFiles.read(content, name, common);
        var findings = new ArrayList<>(form.findings());
        if (!form.done()) {
            return findings;
        }
        String category = String.valueOf(form.get().getCategory());
        if (!id.equals(category)) {
            findings.add(Finding.error(CoreFinding.DEFINITION_ID_DIFFERS, id, name, category, id));
        }
        common.ifPresent(part ->
                findings.addAll(new FormComposer().compose(part, form.get()).findings()));
        return findings;
    }

    private static Optional<FormDefinition> common(URL url) {
        return FormFiles.read(url, Optional.empty()).value();
    }

    private static boolean utf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Finding missing(String where, String id, String path) {
        return Finding.error(CoreFinding.EXTENSION_FILE_MISSING, id, where, id, path);
    }
}
