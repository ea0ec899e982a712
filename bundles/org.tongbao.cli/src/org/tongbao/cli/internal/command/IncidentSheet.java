package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.register.RegisterField;
import org.tongbao.core.register.RegisterSheet;
import org.tongbao.core.sheet.SheetFiles;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Writes listed incidents into a file for a spreadsheet program. */
@Component(service = IncidentSheet.class)
public final class IncidentSheet {

    private static final List<RegisterField> FIELDS = List.of(RegisterField.values());

    private final RegisterSheet register;
    private final SheetFiles files;
    private final Interruption interruption;

    /** In the installed formats. */
    @Activate
    public IncidentSheet(
            @Reference RegisterSheet register, @Reference SheetFiles files, @Reference Interruption interruption) {
        this.register = register;
        this.files = files;
        this.interruption = interruption;
    }

    /** The answer to a name that says no format; empty when it does. */
    Optional<Outcome> misuse(String name) {
        return files.fault(name).map(fault -> Outcome.failed(ExitStatus.USAGE, List.of(fault)));
    }

    /** Writes them all. */
    Outcome write(String name, List<IncidentSummary> incidents) {
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
                RegisterSheet.head(FIELDS),
                rows -> {
                    for (IncidentSummary line : incidents) {
                        rows.row(register.row(FIELDS, line));
                    }
                    return Result.of(incidents.size());
                },
                interruption.monitor());
        if (!written.done()) {
            return Outcome.failed(ExitStatus.USAGE, written.findings());
        }
        ObjectNode document = Render.object();
        document.put("file", file.toString());
        document.put("incidents", written.get());
        return Outcome.done(
                document, List.of(Messages.bind(Messages.IncidentList_written, file, Integer.toString(written.get()))));
    }
}
