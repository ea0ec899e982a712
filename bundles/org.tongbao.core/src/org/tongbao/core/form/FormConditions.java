package org.tongbao.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;

/** Checks that conditions name fields and options that exist and do not depend on each other in a circle. */
final class FormConditions {

    private final FormReport report;
    private final FormDefinition form;
    /** Fields by the names that conditions may use. */
    private final Map<String, Field> known = new HashMap<>();

    /** Of each field with a condition, by id: the fields it depends on. */
    private final Map<String, Set<String>> dependencies = new LinkedHashMap<>();

    FormConditions(FormReport report, FormDefinition form, Optional<FormDefinition> common) {
        this.report = report;
        this.form = form;
        common.ifPresent(this::learn);
        learn(form);
    }

    void check() {
        for (Section section : form.getSections()) {
            for (Field field : section.getFields()) {
                check(field, "");
            }
        }
        cycles();
    }

    private void learn(FormDefinition definition) {
        for (Section section : definition.getSections()) {
            section.getFields().forEach(field -> learn(field, ""));
        }
    }

    private void learn(Field field, String parent) {
        String name = name(parent, FormCheck.text(field.getId()));
        known.put(name, field);
        field.getItems().forEach(item -> learn(item, ""));
        parts(field).forEach(part -> learn(part, name));
    }

    private void check(Field field, String parent) {
        String name = name(parent, FormCheck.text(field.getId()));
        Optional.ofNullable(field.getRequiredWhen()).ifPresent(condition -> condition(name, parent, condition));
        Optional.ofNullable(field.getVisibleWhen()).ifPresent(condition -> condition(name, parent, condition));
        field.getItems().forEach(item -> check(item, ""));
        parts(field).forEach(part -> check(part, name));
    }

    /**
     * Looks at one condition.
     *
     * @param owner name of the field it belongs to
     * @param parent name of the field whose sub-answer the owner is; empty when it is none
     */
    private void condition(String owner, String parent, Condition condition) {
        String wanted = FormCheck.text(condition.getField());
        String sibling = name(parent, wanted);
        String name = known.containsKey(sibling) ? sibling : wanted;
        Field target = known.get(name);
        if (target == null) {
            report.error(FormFinding.UNKNOWN_FIELD, condition, owner, owner, wanted);
            return;
        }
        List<String> options = target.getOptions().stream()
                .map(Option::getId)
                .map(FormCheck::text)
                .toList();
        for (String option : condition.getOptions()) {
            if (!options.contains(option)) {
                report.error(FormFinding.UNKNOWN_OPTION, condition, owner, owner, option, name);
            }
        }
        dependencies.computeIfAbsent(owner, key -> new LinkedHashSet<>()).add(name);
    }

    /** Sub-answers of a check item and of a choice's options. */
    private static List<Field> parts(Field field) {
        var parts = new ArrayList<Field>(field.getParts());
        field.getOptions().forEach(option -> parts.addAll(option.getParts()));
        return parts;
    }

    /** What conditions call a field: its id, behind that of the field whose sub-answer it is. */
    private static String name(String parent, String id) {
        return parent.isEmpty() ? id : parent + '.' + id;
    }

    private void cycles() {
        var done = new HashSet<String>();
        for (String start : dependencies.keySet()) {
            follow(start, new ArrayList<>(), done);
        }
    }

    private void follow(String id, List<String> way, Set<String> done) {
        int first = way.indexOf(id);
        if (first >= 0) {
            String circle = String.join(" → ", way.subList(first, way.size())) + " → " + id;
            Field field = known.get(id);
            report.error(FormFinding.CONDITION_CYCLE, field == null ? form : field, id, circle);
            return;
        }
        if (!done.add(id)) {
            return;
        }
        way.add(id);
        for (String next : dependencies.getOrDefault(id, Set.of())) {
            follow(next, way, done);
        }
        way.remove(way.size() - 1);
    }
}
