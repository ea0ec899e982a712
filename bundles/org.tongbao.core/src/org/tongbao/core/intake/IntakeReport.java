package org.tongbao.core.intake;

import java.util.List;
import java.util.OptionalInt;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;

/**
 * What became of files that were to be imported.
 *
 * @param entries one a file, in the order of the files
 */
public record IntakeReport(List<Entry> entries) {

    /** Keeps a copy. */
    public IntakeReport {
        entries = List.copyOf(entries);
    }

    /** What became of one file. */
    public enum State {
        /** Its incident is in the store now. */
        IMPORTED,
        /** Its incident was there already, with the same content. */
        UNCHANGED,
        /** Nothing of it was imported. */
        REFUSED,
        /** Its turn did not come: somebody cancelled, or the store could not go on. */
        LEFT
    }

    /**
     * One file.
     *
     * @param file its name
     * @param id of the incident; empty where the file could not be read
     * @param number case number; empty where it has none
     * @param revision in the store; 0 where it was not imported
     * @param notes what is to be said of it, errors where it was refused
     */
    public record Entry(String file, State state, String id, String number, long revision, List<Note> notes) {

        /** Keeps a copy. */
        public Entry {
            notes = List.copyOf(notes);
        }

        /** True when there is something to look at. */
        public boolean doubtful() {
            return notes.stream().anyMatch(note -> note.finding().severity() != Severity.INFO);
        }
    }

    /**
     * A finding and where in the file.
     *
     * @param line from 1; empty where it is about the whole
     */
    public record Note(Finding finding, OptionalInt line) {}

    /** How many files ended so. */
    public int count(State state) {
        return (int) entries.stream().filter(entry -> entry.state() == state).count();
    }
}
