package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormCheck;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Section;

/** Merges a category's part into the part common to all categories. */
final class FormComposer {

    private final List<Finding> findings = new ArrayList<>();

    /** The common part alone, checked. */
    Result<FormDefinition> compose(FormDefinition common) {
        return checked(EcoreUtil.copy(common));
    }

    /** Common part and category part as one form; refused when they do not fit. */
    Result<FormDefinition> compose(FormDefinition common, FormDefinition category) {
        FormDefinition form = EcoreUtil.copy(common);
        form.setId(category.getId());
        form.setCategory(category.getCategory());
        for (Section section : EcoreUtil.copyAll(category.getSections())) {
            if (text(section.getMergeInto()).isEmpty()) {
                form.getSections().add(section);
            } else {
                merge(form, section, category.getId());
            }
        }
        return checked(form);
    }

    private void merge(FormDefinition form, Section section, String name) {
        String target = text(section.getMergeInto());
        Optional<Section> found = form.getSections().stream()
                .filter(s -> target.equals(s.getId()))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(Finding.error(CoreFinding.FORM_SECTION_MISSING, name, name, text(section.getId()), target));
            return;
        }
        List<Field> fields = found.get().getFields();
        String after = text(section.getAfter());
        int position = after.isEmpty() ? fields.size() : 1 + indexOf(fields, after);
        if (!after.isEmpty() && position == 0) {
            findings.add(
                    Finding.error(CoreFinding.FORM_POSITION_MISSING, name, name, text(section.getId()), after, target));
            return;
        }
        fields.addAll(position, List.copyOf(section.getFields()));
    }

    private Result<FormDefinition> checked(FormDefinition form) {
        new FormCheck()
                .check(form).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(findings::add);
        return findings.isEmpty() ? Result.of(form) : Result.refused(findings);
    }

    private static int indexOf(List<Field> fields, String id) {
        for (int i = 0; i < fields.size(); i++) {
            if (id.equals(fields.get(i).getId())) {
                return i;
            }
        }
        return -1;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
