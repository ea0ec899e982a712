package org.tongbao.workbench.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tongbao.ui.widgets.FileChoice;

/** Answers in place of the system's windows for files, which no test can drive. */
final class Chosen implements FileChoice, AutoCloseable {

    private final List<Path> chosen;

    /** The kinds that the last question offered. */
    List<Kind> kinds = List.of();

    /** The name that the last question offered. */
    String name = "";

    private Chosen(List<Path> chosen) {
        this.chosen = chosen;
    }

    /** From now on, until it is closed, these are chosen; none is giving up. */
    static Chosen always(Path... files) {
        var choice = new Chosen(List.of(files));
        context().set(FileChoice.class, choice);
        return choice;
    }

    @Override
    public void close() {
        context().remove(FileChoice.class);
    }

    private static IEclipseContext context() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class);
    }

    @Override
    public List<Path> files(Shell parent, String title, List<Kind> offered) {
        kinds = offered;
        return chosen;
    }

    @Override
    public Optional<Path> file(Shell parent, String title) {
        return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(Shell parent, String title, String text) {
        return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> save(Shell parent, String title, String offered, List<Kind> all) {
        kinds = all;
        name = offered;
        return chosen.stream().findFirst();
    }
}
