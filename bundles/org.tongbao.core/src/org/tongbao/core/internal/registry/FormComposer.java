package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;

/** Merges a category's part into the part common to all categories. */
final class FormComposer {

    /** Members of an answer in the exchange format; a sub-answer of that name could not be told apart. */
    private static final Set<String> RESERVED = Set.of("option", "checked", "none");

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
        String name = text(form.getId());
        Set<String> ids = new HashSet<>();
        Set<String> sections = new HashSet<>();
        for (Section section : form.getSections()) {
            String id = identified(section.getId(), "section", name);
            if (!sections.add(id)) {
                findings.add(Finding.error(CoreFinding.FORM_FIELD_DUPLICATE, name, name, id));
            }
            for (Field field : section.getFields()) {
                check(field, ids, name, id);
            }
        }
        return findings.isEmpty() ? Result.of(form) : Result.refused(findings);
    }

    private void check(Field field, Set<String> ids, String form, String parent) {
        String id = identified(field.getId(), "field", parent);
        if (!ids.add(id)) {
            findings.add(Finding.error(CoreFinding.FORM_FIELD_DUPLICATE, id, form, id));
        }
        for (Field item : field.getItems()) {
            check(item, ids, form, id);
        }
        checkParts(field.getParts(), form, id);
        Set<String> options = new HashSet<>();
        for (Option option : field.getOptions()) {
            String optionId = identified(option.getId(), "option", id);
            if (!options.add(optionId)) {
                findings.add(Finding.error(CoreFinding.FORM_FIELD_DUPLICATE, id, form, id + "/" + optionId));
            }
            checkParts(option.getParts(), form, id + "/" + optionId);
        }
    }

    private void checkParts(List<Field> parts, String form, String parent) {
        Set<String> ids = new HashSet<>();
        for (Field part : parts) {
            if (RESERVED.contains(text(part.getId()))) {
                findings.add(Finding.error(CoreFinding.FORM_ID_RESERVED, parent, form, text(part.getId()), parent));
            }
            check(part, ids, form, parent);
        }
    }

    private String identified(@Nullable String id, String kind, String parent) {
        if (text(id).isBlank()) {
            findings.add(Finding.error(CoreFinding.FORM_ID_MISSING, parent, parent, kind, parent));
        }
        return text(id);
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
