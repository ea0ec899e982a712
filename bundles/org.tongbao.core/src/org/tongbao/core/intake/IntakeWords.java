package org.tongbao.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongbao.core.intake.IntakeReport.Entry;
import org.tongbao.core.intake.IntakeReport.Note;
import org.tongbao.core.intake.IntakeReport.State;
import org.tongbao.core.internal.nls.Words;

/** What became of files, in the language of the program. Any thread. */
public final class IntakeWords {

    private IntakeWords() {
        super();
    }

    /** Everything, a line each: the files with their notes below them, then how many ended how. */
    public static List<String> lines(IntakeReport report) {
        var lines = new ArrayList<String>();
        for (Entry entry : report.entries()) {
            lines.add(line(entry));
            entry.notes().forEach(note -> lines.add("  " + line(note)));
        }
        lines.add(counts(report));
        return lines;
    }

    /** What became of one file. */
    public static String line(Entry entry) {
        return text(
                "intake." + entry.state().name().toLowerCase(Locale.ROOT), entry.file(), entry.id(), entry.number());
    }

    /** One note, with its line in the file. */
    public static String line(Note note) {
        String message = note.finding().message();
        return note.line().isPresent()
                ? text("intake.line", Integer.toString(note.line().getAsInt()), message)
                : message;
    }

    /** The word for a state. */
    public static String state(State state) {
        return text("intake.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** How many files ended how. */
    public static String counts(IntakeReport report) {
        return text(
                "intake.counts",
                Integer.toString(report.count(State.IMPORTED)),
                Integer.toString(report.count(State.UNCHANGED)),
                Integer.toString(report.count(State.REFUSED)),
                Integer.toString(report.count(State.LEFT)));
    }

    private static String text(String key, Object... arguments) {
        return Words.text(Locale.getDefault(), key, arguments);
    }
}
