package org.tongbao.flow.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.flow.design.FlowState;
import org.tongbao.model.rules.RulePack;

/** The rule pack that a procedure serves: what it may name, and what it is called. Any thread. */
public final class Law {

    private final String pack;
    private final Optional<RulePack> rules;
    private final ProcedureRegistry procedures;
    private Optional<ProcedureScope> scope = Optional.empty();

    /** That of a pack; of one that is not installed nothing is known. */
    public Law(String pack, ProcedureRegistry procedures, RulePackRegistry packs) {
        this.pack = pack;
        this.procedures = procedures;
        rules = packs.find(pack);
    }

    /** Id of the pack. */
    public String pack() {
        return pack;
    }

    /** Words for the pack. */
    public String title() {
        return rules.map(Texts::title).orElse(pack);
    }

    /** What a procedure may name. Reads all forms when it is first asked for. */
    public synchronized ProcedureScope scope() {
        ProcedureScope known = scope.orElseGet(() -> procedures.scope(pack));
        scope = Optional.of(known);
        return known;
    }

    /** The procedure by itself with the limits of the pack. */
    public FlowState state() {
        return rules.map(FlowState::of).orElse(FlowState.PLAIN);
    }

    /** Clocks by id with their words, in the order of the pack. */
    public Map<String, String> clocks() {
        Map<String, String> clocks = new LinkedHashMap<>();
        rules.ifPresent(known ->
                known.getClocks().forEach(clock -> clocks.put(String.valueOf(clock.getId()), Texts.title(clock))));
        return clocks;
    }

    /** Types of events that a procedure may ask for, with words where the pack has some. */
    public Map<String, String> events() {
        Map<String, String> events = new TreeMap<>();
        EventTypes.recorded().forEach(type -> events.put(type, ""));
        EventTypes.derived().forEach(type -> events.put(type, ""));
        rules.ifPresent(known ->
                known.getEventTypes().forEach(type -> events.put(String.valueOf(type.getId()), Texts.title(type))));
        return events;
    }
}
