package org.tongbao.core.internal.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.core.rules.PackFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.procedure.Fragment;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedureFactory;

/**
 * What a category adds to a procedure: the steps and checklists of its fragment, and its checklist of plain text. A fragment
 * with an error adds nothing and is reported; the procedure itself is never lost by it.
 */
final class CategorySteps {

    private final CategoryDescriptor category;
    private final List<Finding> findings = new ArrayList<>();

    CategorySteps(CategoryDescriptor category) {
        this.category = category;
    }

    /** The procedure with everything the category adds; the same object when it adds nothing. */
    Result<Procedure> join(Procedure procedure) {
        if (category.procedure().isEmpty() && category.checklist().isEmpty()) {
            return Result.of(procedure);
        }
        var weaver = new Weaver(procedure);
        category.procedure().ifPresent(file -> steps(procedure, weaver, file));
        category.checklist()
                .flatMap(this::content)
                .ifPresent(text -> weaver.procedure().getChecklists().add(checklist(text)));
        return Result.of(weaver.procedure(), findings);
    }

    private void steps(Procedure procedure, Weaver weaver, URL file) {
        Optional<byte[]> content = content(file);
        if (content.isEmpty()) {
            return;
        }
        String name = PackFile.name(file);
        Result<Fragment> fragment = ProcedureFile.readFragment(content.get(), name);
        findings.addAll(fragment.findings());
        if (!fragment.done()) {
            return;
        }
        List<Finding> wrong = ProcedureFile.check(
                fragment.get(), Map.of(procedure, ProcedureScope.UNKNOWN), name, FormLines.of(content.get()));
        List<Finding> errors = wrong.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        findings.addAll(errors);
        if (errors.isEmpty()) {
            weaver.join(fragment.get(), category.name(), element -> name);
        }
    }

    /** Points are known by their words, so that a tick stays with its point when others come or go. */
    private Checklist checklist(byte[] text) {
        String id = category.id() + ".checklist";
        Checklist list = ProcedureFactory.eINSTANCE.createChecklist();
        list.setId(id);
        list.setTitle(category.name());
        list.setTitleEn(category.name());
        list.setContributor(category.name());
        Set<String> taken = new HashSet<>();
        for (String line : new String(text, StandardCharsets.UTF_8).split("\\R")) {
            String point = line.replace("\uFEFF", "").strip();
            if (!point.isEmpty() && taken.add(point)) {
                ChecklistItem item = ProcedureFactory.eINSTANCE.createChecklistItem();
                item.setId(id + '.' + sum(point));
                item.setText(point);
                list.getItems().add(item);
            }
        }
        return list;
    }

    private static String sum(String point) {
        var sum = new CRC32();
        sum.update(point.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    private Optional<byte[]> content(URL file) {
        try (InputStream stream = file.openStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            String name = PackFile.name(file);
            findings.add(
                    Finding.error(CoreFinding.DEFINITION_UNREADABLE, name, name, "1", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
