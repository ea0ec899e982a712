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
                check(field, FormCheck.text(field.getId()));
            }
        }
        cycles();
    }

    private void learn(FormDefinition definition) {
        for (Section section : definition.getSections()) {
            section.getFields().forEach(this::learn);
        }
    }

    private void learn(Field field) {
        known.put(FormCheck.text(field.getId()), field);
        field.getItems().forEach(this::learn);
    }

    /** A field and what is below it; the conditions of sub-answers count for the field {@code owner} that holds them. */
    private void check(Field field, String owner) {
        Optional.ofNullable(field.getRequiredWhen()).ifPresent(condition -> condition(field, owner, condition));
        Optional.ofNullable(field.getVisibleWhen()).ifPresent(condition -> condition(field, owner, condition));
        field.getItems().forEach(item -> check(item, FormCheck.text(item.getId())));
        field.getParts().forEach(part -> check(part, owner));
        for (Option option : field.getOptions()) {
            option.getParts().forEach(part -> check(part, owner));
        }
    }

    private void condition(Field field, String owner, Condition condition) {
        String id = FormCheck.text(field.getId());
        String name = FormCheck.text(condition.getField());
        Field target = known.get(name);
        if (target == null) {
            report.error(FormFinding.UNKNOWN_FIELD, condition, id, id, name);
            return;
        }
        Set<String> options = options(target);
        for (String option : condition.getOptions()) {
            if (!options.contains(option)) {
                report.error(FormFinding.UNKNOWN_OPTION, condition, id, id, option, name);
            }
        }
        dependencies.computeIfAbsent(owner, key -> new LinkedHashSet<>()).add(name);
    }

    /** What can be chosen in a field; of a check item: in its sub-answers. */
    private static Set<String> options(Field field) {
        var ids = new HashSet<String>();
        field.getOptions().forEach(option -> ids.add(FormCheck.text(option.getId())));
        field.getParts().forEach(part -> ids.addAll(options(part)));
        return ids;
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
