package org.tongbao.workbench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.ui.widgets.FileChoice;

/** By the windows of the system. UI thread. */
@Component(service = FileChoice.class)
public final class SystemFileChoice implements FileChoice {

    /** Asks with the system's windows. */
    @Activate
    public SystemFileChoice() {
        super();
    }

    @Override
    public List<Path> files(Shell parent, String title, List<Kind> kinds) {
        var dialog = dialog(parent, SWT.OPEN | SWT.MULTI, title, kinds);
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    @Override
    public Optional<Path> file(Shell parent, String title) {
        return Optional.ofNullable(dialog(parent, SWT.OPEN, title, List.of()).open())
                .map(Path::of);
    }

    @Override
    public Optional<Path> folder(Shell parent, String title, String text) {
        var dialog = new DirectoryDialog(parent, SWT.NONE);
        dialog.setText(plain(title));
        dialog.setMessage(text);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> save(Shell parent, String title, String name, List<Kind> kinds) {
        var dialog = dialog(parent, SWT.SAVE, title, kinds);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open())
                .map(chosen -> Path.of(chosen + missing(chosen, kinds, dialog.getFilterIndex())));
    }

    private static FileDialog dialog(Shell parent, int style, String title, List<Kind> kinds) {
        var dialog = new FileDialog(parent, style);
        dialog.setText(plain(title));
        dialog.setFilterNames(kinds.stream().map(Kind::words).toArray(String[]::new));
        dialog.setFilterExtensions(kinds.stream()
                .map(kind -> kind.ending().isEmpty() ? "*" : "*." + kind.ending())
                .toArray(String[]::new));
        return dialog;
    }

    /** What a button says, as the title of the window that it opens. */
    private static String plain(String title) {
        return LegacyActionTools.removeMnemonics(title).replace("…", "");
    }

    private static String missing(String chosen, List<Kind> kinds, int index) {
        String lower = chosen.toLowerCase(Locale.ROOT);
        boolean there = kinds.isEmpty() || kinds.stream().anyMatch(kind -> lower.endsWith("." + kind.ending()));
        return there ? "" : "." + kinds.get(Math.max(0, index)).ending();
    }
}
