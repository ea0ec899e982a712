package org.tongbao.ui.widgets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** Asks for files and folders. A service, so that who asks need not know by which window it is answered. UI thread. */
public interface FileChoice {

    /**
     * Files of one kind.
     *
     * @param words for people
     * @param ending without the dot; empty for files of all kinds
     */
    record Kind(String words, String ending) {}

    /** Asks for files that are there; none when nothing is chosen. */
    List<Path> files(Shell parent, String title, List<Kind> kinds);

    /** Asks for one file that is there, of whatever kind. */
    Optional<Path> file(Shell parent, String title);

    /**
     * Asks for a folder.
     *
     * @param text what it is for
     */
    Optional<Path> folder(Shell parent, String title, String text);

    /**
     * Asks for a file to be written; for one that is there it is asked again.
     *
     * @param name that is offered
     * @param kinds who wipes out the ending gets that of the kind that was chosen; with none all names are taken as they are
     */
    Optional<Path> save(Shell parent, String title, String name, List<Kind> kinds);
}
