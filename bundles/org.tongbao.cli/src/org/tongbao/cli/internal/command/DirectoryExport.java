package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.ListSheet;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.SheetFiles;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Writes the directory into a file for a spreadsheet program, as the lists of the procedure have it. */
@Component(service = DirectoryExport.class)
public final class DirectoryExport {

    static final String ON = "--on";

    private final SheetFiles files;
    private final Stores stores;
    private final Interruption interruption;
    private final Clock clock = Clock.systemUTC();

    /** In the installed formats. */
    @Activate
    public DirectoryExport(
            @Reference SheetFiles files, @Reference Stores stores, @Reference Interruption interruption) {
        this.files = files;
        this.stores = stores;
        this.interruption = interruption;
    }

    static Option on() {
        return new Option(ON, "DATE", Messages.Option_on);
    }

    /** The day typed behind {@code --on}, today where none is; refused with what is wrong. */
    static Result<LocalDate> day(Call call, Clock clock) {
        return Options.day(call, ON, clock)
                .map(typed -> typed.orElseGet(() -> LocalDate.ofInstant(clock.instant(), OrgLines.ZONE)));
    }

    /** Writes the list of all organizations into the file that the call names. */
    Outcome run(Call call, ListKind kind) {
        String name = call.operands().getFirst();
        Optional<Finding> fault = files.fault(name);
        Result<LocalDate> day = day(call, clock);
        if (fault.isPresent() || !day.done()) {
            return Outcome.failed(ExitStatus.USAGE, fault.map(List::of).orElseGet(day::findings));
        }
        return stores.reading(call, store -> {
            Result<List<StoredOrganization>> known = store.organizations().all();
            return known.done() ? write(name, kind, rows(kind, known.get(), day.get())) : Stores.failed(known);
        });
    }

    private static List<List<Cell>> rows(ListKind kind, List<StoredOrganization> known, LocalDate day) {
        return known.stream()
                .flatMap(each -> ListSheet.rows(kind, each.organization(), day).stream())
                .toList();
    }

    private Outcome write(String name, ListKind kind, List<List<Cell>> rows) {
        Path file;
        try {
            file = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            return Outcome.failed(
                    ExitStatus.USAGE,
                    List.of(Finding.error(CliFinding.FILE_UNWRITABLE, name, name, Messages.File_name)));
        }
        Result<Integer> written = files.write(
                file,
                ListSheet.head(kind),
                taker -> {
                    for (List<Cell> row : rows) {
                        taker.row(row);
                    }
                    return Result.of(rows.size());
                },
                interruption.monitor());
        if (!written.done()) {
            return Outcome.failed(ExitStatus.USAGE, written.findings());
        }
        ObjectNode document = Render.object();
        document.put("file", file.toString());
        document.put("rows", written.get());
        return Outcome.done(
                document,
                List.of(Messages.bind(Messages.DirectoryExport_written, file, Integer.toString(written.get()))));
    }
}
