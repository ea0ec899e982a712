package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.ListSheet;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;

/** Writes the directory into a file for a spreadsheet program, as the lists of the procedure have it. */
@Component(service = DirectoryExport.class)
public final class DirectoryExport {

    static final String ON = "--on";

    private final SheetOutput output;
    private final Stores stores;
    private final Clock clock = Clock.systemUTC();

    /** In the installed formats. */
    @Activate
    public DirectoryExport(@Reference SheetOutput output, @Reference Stores stores) {
        this.output = output;
        this.stores = stores;
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
        Optional<Outcome> misuse = output.misuse(name);
        if (misuse.isPresent()) {
            return misuse.get();
        }
        Result<LocalDate> day = day(call, clock);
        if (!day.done()) {
            return Outcome.failed(ExitStatus.USAGE, day.findings());
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
        return output.write(
                name,
                ListSheet.head(kind),
                taker -> {
                    for (List<Cell> row : rows) {
                        taker.row(row);
                    }
                    return Result.of(rows.size());
                },
                "rows",
                Messages.DirectoryExport_written);
    }
}
