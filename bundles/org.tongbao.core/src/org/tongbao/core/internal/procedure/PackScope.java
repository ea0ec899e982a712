package org.tongbao.core.internal.procedure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.rules.RulePack;
import org.tongbao.severity.Grades;

/** Collects what a procedure may name when it serves packs. For one use. */
public final class PackScope {

    private final Set<String> clocks = new HashSet<>();
    private final Set<String> levels = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Map<String, Set<String>> fields = new HashMap<>();

    /** Nothing yet. */
    public PackScope() {
        super();
    }

    /** Clocks, levels and event types of a pack. */
    public PackScope add(RulePack pack) {
        pack.getClocks().forEach(clock -> clocks.add(String.valueOf(clock.getId())));
        pack.getEventTypes().forEach(type -> events.add(String.valueOf(type.getId())));
        levels.addAll(Grades.codes(pack.getScale()));
        return this;
    }

    /** Fields of a form. */
    public PackScope add(FormDefinition form) {
        form.getSections().forEach(section -> section.getFields().forEach(this::add));
        return this;
    }

    /** What was collected. */
    public ProcedureScope scope() {
        return new ProcedureScope(clocks, levels, fields, events);
    }

    private void add(Field field) {
        Set<String> options = fields.computeIfAbsent(String.valueOf(field.getId()), key -> new HashSet<>());
        field.getOptions().forEach(option -> options.add(String.valueOf(option.getId())));
        field.getItems().forEach(this::add);
    }
}
