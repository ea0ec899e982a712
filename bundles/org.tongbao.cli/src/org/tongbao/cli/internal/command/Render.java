package org.tongbao.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Ending;
import org.tongbao.engine.assessment.Level;
import org.tongbao.engine.assessment.StageProgress;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.rules.ClockRule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what the engine says into the JSON shapes of the command line. */
final class Render {

    private final ZoneId zone;

    /** Instants are written in the given zone. */
    Render(ZoneId zone) {
        this.zone = zone;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Findings, each with its sentence in the program's language. */
    static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = array();
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            node.put("code", finding.code().id());
            node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            node.put("subject", finding.subject());
            node.put("message", finding.message());
            text(node, "citation", finding.citation());
        }
        return array;
    }

    ObjectNode assessment(Assessment assessment) {
        ObjectNode node = object();
        node.put("pack", assessment.pack());
        node.put("at", RocDates.iso(assessment.at(), zone));
        level(node, assessment.level());
        ArrayNode clocks = node.putArray("clocks");
        assessment.clocks().forEach(clock -> clocks.add(clock(clock, assessment.ending())));
        var procedure = new StepRender(this);
        node.set("steps", procedure.steps(assessment));
        ArrayNode progress = node.putArray("progress");
        for (StageProgress stage : assessment.progress()) {
            progress.addObject()
                    .put("stage", stage.stage().getLiteral())
                    .put("answered", stage.answered())
                    .put("required", stage.required());
        }
        node.set("findings", findings(assessment.findings()));
        node.set("nextActions", procedure.actions(assessment));
        node.set("checklists", procedure.checklists(assessment));
        return node;
    }

    private ObjectNode clock(ClockState clock, Optional<Ending> ending) {
        ClockRule rule = clock.rule();
        ObjectNode node = object();
        node.put("id", clock.id());
        text(node, "instance", clock.instance().orElse(""));
        node.put("title", Texts.title(clock));
        node.put("trigger", clock.trigger());
        instant(node, "start", clock.start());
        instant(node, "due", clock.due());
        instant(node, "soft", clock.soft());
        node.put("state", clock.phase().id());
        instant(node, "metAt", clock.metAt());
        text(node, "stoppedBy", clock.stoppedBy().orElse(""));
        text(node, "remaining", clock.remaining().map(Object::toString).orElse(""));
        text(node, "cause", cause(clock, ending));
        ArrayNode previous = node.putArray("previousDue");
        clock.previousDue().forEach(due -> previous.add(RocDates.iso(due, zone)));
        node.put("superseded", clock.superseded());
        node.put("provisional", clock.provisional());
        text(node, "replacedBy", clock.replacedBy().orElse(""));
        text(node, "actor", Texts.actor(rule));
        text(node, "addressee", Texts.addressee(clock));
        node.put("modality", rule.getModality().getLiteral());
        text(node, "citation", rule.getCitation());
        text(node, "note", Texts.note(rule));
        return node;
    }

    /** Why a clock is overdue or does not apply, where that is not the handling itself; empty otherwise. */
    private static String cause(ClockState clock, Optional<Ending> ending) {
        if (clock.levelChange()) {
            return "level-change";
        }
        return ending.filter(
                        end -> clock.stoppedBy().filter(end.event()::equals).isPresent())
                .map(Ending::type)
                .orElse("");
    }

    /** A number where the scale has numbers, a letter where it has letters, null while not judged. */
    static void level(ObjectNode node, Optional<Level> level) {
        level(node, level.map(Level::code).orElse(""));
    }

    /** The same of a code; null for an empty one. */
    static void level(ObjectNode node, String code) {
        if (code.matches("[0-9]+")) {
            node.put("level", Integer.parseInt(code));
        } else {
            text(node, "level", code);
        }
    }

    void instant(ObjectNode node, String name, Optional<Instant> instant) {
        text(node, name, instant.map(at -> RocDates.iso(at, zone)).orElse(""));
    }

    /** The text, null when there is none. */
    static void text(ObjectNode node, String name, @Nullable String text) {
        node.put(name, text == null || text.isEmpty() ? null : text);
    }
}
