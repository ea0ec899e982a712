package org.tongbao.core.command;

import java.util.List;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a command answers; the command line prints it as a whole, so that nothing half-done is ever shown.
 *
 * @param status how it ended
 * @param document the answer for {@code --json}; null node when there is none
 * @param lines the answer for people, in the language of the program
 * @param errors one line each, for standard error
 */
public record Outcome(ExitStatus status, JsonNode document, List<String> lines, List<String> errors) {

    /** Keeps copies. */
    public Outcome {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    /** Done without findings. */
    public static Outcome done(JsonNode document, List<String> lines) {
        return new Outcome(ExitStatus.DONE, document, lines, List.of());
    }

    /** Done; the status says whether there is anything to look at among the findings. */
    public static Outcome done(JsonNode document, List<String> lines, List<Finding> findings) {
        boolean any = findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        return new Outcome(any ? ExitStatus.FINDINGS : ExitStatus.DONE, document, lines, List.of());
    }

    /** Nothing was done, for one reason. */
    public static Outcome failed(ExitStatus status, String error) {
        return new Outcome(status, JsonNodeFactory.instance.nullNode(), List.of(), List.of(error));
    }

    /** Nothing was done; the errors among the findings say why. */
    public static Outcome failed(ExitStatus status, List<Finding> findings) {
        List<String> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
        return new Outcome(status, JsonNodeFactory.instance.nullNode(), List.of(), errors);
    }
}
