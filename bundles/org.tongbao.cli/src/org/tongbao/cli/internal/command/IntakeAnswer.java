package org.tongbao.cli.internal.command;

import java.util.List;
import java.util.Locale;
import org.tongbao.core.intake.IntakeReport;
import org.tongbao.core.intake.IntakeReport.Entry;
import org.tongbao.core.intake.IntakeReport.State;
import org.tongbao.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report of an import as a document. */
final class IntakeAnswer {

    private IntakeAnswer() {
        super();
    }

    /** All findings, in the order of the files. */
    static List<Finding> findings(IntakeReport report) {
        return report.entries().stream()
                .flatMap(entry -> entry.notes().stream())
                .map(IntakeReport.Note::finding)
                .toList();
    }

    /** The document. */
    static ObjectNode document(IntakeReport report) {
        ObjectNode document = Render.object();
        ArrayNode imported = document.putArray("imported");
        ArrayNode refused = document.putArray("refused");
        ArrayNode left = document.putArray("left");
        for (Entry entry : report.entries()) {
            switch (entry.state()) {
                case IMPORTED, UNCHANGED -> done(imported.addObject(), entry);
                case REFUSED -> notes(refused.addObject(), entry);
                case LEFT -> notes(left.addObject(), entry);
            }
        }
        ObjectNode counts = document.putObject("counts");
        for (State state : State.values()) {
            counts.put(word(state), report.count(state));
        }
        document.set("findings", Render.findings(findings(report)));
        return document;
    }

    private static void done(ObjectNode node, Entry entry) {
        node.put("file", entry.file());
        node.put("id", entry.id());
        Render.text(node, "number", entry.number());
        node.put("revision", entry.revision());
        node.put("state", word(entry.state()));
    }

    private static void notes(ObjectNode node, Entry entry) {
        node.put("file", entry.file());
        ArrayNode reasons = node.putArray("reasons");
        for (IntakeReport.Note note : entry.notes()) {
            ObjectNode reason = reasons.addObject();
            reason.put("code", note.finding().code().id());
            reason.put("message", note.finding().message());
            note.line().ifPresentOrElse(line -> reason.put("line", line), () -> reason.putNull("line"));
        }
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
