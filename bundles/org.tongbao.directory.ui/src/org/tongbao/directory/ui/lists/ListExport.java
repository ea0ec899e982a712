package org.tongbao.directory.ui.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.ListSheet;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.SheetFiles;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.widgets.FileChoice;

/** Writes the directory of today as the lists of the procedure have it. UI thread. */
final class ListExport {

    private ListExport() {}

    /** Asks for the file and writes it in a Job; told is what came of it, on its thread. */
    static void open(IWorkbenchWindow window, ListKind kind, Consumer<String> told) {
        var files = window.getService(SheetFiles.class);
        var access = window.getService(WorkbenchStore.class);
        List<String> endings = files.endings();
        String list = ImportWords.kind(kind);
        LocalDate today = DirectoryChecks.today();
        window.getService(FileChoice.class)
                .save(
                        window.getShell(),
                        NLS.bind(Messages.Export_title, list),
                        list + "-" + today + "." + endings.getFirst(),
                        endings.stream().map(ListExport::kind).toList())
                .ifPresent(file -> access.store()
                        .ifPresent(store -> access.run(
                                Messages.Export_any,
                                () -> told.accept(words(file, write(store, files, file, kind, today))))));
    }

    private static FileChoice.Kind kind(String ending) {
        return new FileChoice.Kind(NLS.bind(Messages.Export_kind, ending.toUpperCase(Locale.ROOT), ending), ending);
    }

    private static Result<Integer> write(
            IncidentStore store, SheetFiles files, Path file, ListKind kind, LocalDate today) {
        Result<List<StoredOrganization>> all = store.organizations().all();
        if (!all.done()) {
            return Result.refused(all.findings());
        }
        List<List<Cell>> rows = all.get().stream()
                .flatMap(each -> ListSheet.rows(kind, each.organization(), today).stream())
                .toList();
        return files.write(
                file.toAbsolutePath(),
                ListSheet.head(kind),
                taker -> {
                    for (List<Cell> row : rows) {
                        taker.row(row);
                    }
                    return Result.of(rows.size());
                },
                new NullProgressMonitor());
    }

    private static String words(Path file, Result<Integer> written) {
        return written.done()
                ? NLS.bind(Messages.Export_done, written.get(), file)
                : written.findings().stream().map(Finding::message).collect(Collectors.joining(" "));
    }
}
