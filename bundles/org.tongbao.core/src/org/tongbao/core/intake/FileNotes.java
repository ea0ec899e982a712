package org.tongbao.core.intake;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.intake.IntakeReport.Note;
import org.tongbao.core.json.JsonLines;
import org.tongbao.model.finding.Finding;

/** Findings about a file with the lines they are about. */
final class FileNotes {

    private FileNotes() {
        super();
    }

    /** Those about a file as a whole. */
    static List<Note> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Note(finding, OptionalInt.empty()))
                .toList();
    }

    /** Those about what stands in it. */
    static List<Note> of(String file, List<Finding> findings, byte[] content) {
        List<String> pointers = findings.stream()
                .map(Finding::subject)
                .filter(subject -> subject.startsWith("/") && !subject.equals(file))
                .toList();
        Map<String, Integer> lines = pointers.isEmpty() ? Map.of() : JsonLines.of(content, pointers);
        return findings.stream()
                .map(finding -> new Note(finding, line(finding, lines.get(finding.subject()))))
                .toList();
    }

    private static OptionalInt line(Finding finding, @Nullable Integer found) {
        if (found != null) {
            return OptionalInt.of(found);
        }
        // faults of the document itself tell their line
        return switch (finding.code()) {
            case CoreFinding.FILE_UNREADABLE, CoreFinding.FILE_CUT_SHORT -> number(finding, 1);
            case CoreFinding.FILE_NOT_UTF8 -> number(finding, 2);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt number(Finding finding, int argument) {
        return OptionalInt.of(Integer.parseInt(finding.args().get(argument).toString()));
    }
}
