package org.tongbao.workbench.internal.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.register.RegisterField;
import org.tongbao.core.register.RegisterSheet;
import org.tongbao.core.sheet.Rows;
import org.tongbao.core.sheet.SheetFiles;
import org.tongbao.core.sheet.SheetFinding;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Writes what the register shows into a file for a spreadsheet program. UI thread, but for {@link #write}. */
public final class RegisterExport {

    /** Lines read at once, so that memory does not grow with the register. */
    private static final int PAGE = 500;

    private RegisterExport() {}

    /** Asks for the file and writes it beside the work. */
    public static void open(IWorkbenchWindow window, ShownRegister shown) {
        List<String> endings = window.getService(SheetFiles.class).endings();
        window.getService(FileChoice.class)
                .save(
                        window.getShell(),
                        Messages.Export_title,
                        Messages.Export_name + "-" + LocalDate.now() + "." + endings.get(0),
                        endings.stream().map(RegisterExport::kind).toList())
                .ifPresent(file -> start(window, shown, file));
    }

    private static FileChoice.Kind kind(String ending) {
        return new FileChoice.Kind(NLS.bind(Messages.Export_kind, ending.toUpperCase(Locale.ROOT), ending), ending);
    }

    private static void start(IWorkbenchWindow window, ShownRegister shown, Path file) {
        var access = window.getService(StoreAccess.class);
        var sheet = window.getService(RegisterSheet.class);
        var files = window.getService(SheetFiles.class);
        access.store()
                .ifPresent(store -> ProgressWindow.run(
                        window.getShell(),
                        access,
                        new ProgressWindow.Task<>(
                                "export",
                                Messages.Export_title,
                                shown.ids().size(),
                                monitor -> write(new Pages(store, sheet, shown), files, file, monitor)),
                        written -> said(file, written)));
    }

    private static List<String> said(Path file, Result<Integer> written) {
        if (written.done()) {
            return List.of(NLS.bind(Messages.Export_done, Integer.toString(written.get()), file));
        }
        List<Finding> findings = written.findings();
        boolean cancelled = findings.stream().anyMatch(each -> each.code() == SheetFinding.SHEET_CANCELLED);
        return cancelled ? List.of() : List.of(FindingDetails.sentence(findings));
    }

    /** Off the UI thread. */
    private static Result<Integer> write(Pages pages, SheetFiles files, Path file, IProgressMonitor monitor) {
        return files.write(file.toAbsolutePath(), RegisterSheet.head(pages.fields()), pages::giveTo, monitor);
    }

    /** The lines that are shown, read a page at a time; one that is gone meanwhile is left out. */
    private record Pages(IncidentStore store, RegisterSheet sheet, ShownRegister shown) {

        List<RegisterField> fields() {
            return RegisterSheet.marked(shown.fields());
        }

        Result<Integer> giveTo(Rows.Taker taker) throws IOException {
            int given = 0;
            for (int from = 0; from < shown.ids().size(); from += PAGE) {
                List<String> page = shown.ids()
                        .subList(from, Math.min(from + PAGE, shown.ids().size()));
                Result<List<IncidentSummary>> lines = store.register().lines(page);
                if (!lines.done()) {
                    return Result.refused(lines.findings());
                }
                for (IncidentSummary line : lines.get()) {
                    taker.row(sheet.row(fields(), line));
                    given++;
                }
            }
            return Result.of(given);
        }
    }

    /** The fields that stand for columns of the register; what remains is told by when it is due, and by which clock. */
    public static List<RegisterField> fields(Stream<String> columns) {
        return columns.flatMap(column -> column.equals("REMAINING")
                        ? Stream.of(RegisterField.DUE, RegisterField.CLOCK)
                        : Stream.of(RegisterField.valueOf(column)))
                .toList();
    }
}
