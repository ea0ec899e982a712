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
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.sheet.SheetFiles;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Writes a table into the file that somebody named, and answers so. */
@Component(service = SheetOutput.class)
public final class SheetOutput {

    private final SheetFiles files;
    private final Interruption interruption;

    /** In the installed formats. */
    @Activate
    public SheetOutput(@Reference SheetFiles files, @Reference Interruption interruption) {
        this.files = files;
        this.interruption = interruption;
    }

    /** The answer to a name that says no format; empty when it does. */
    Optional<Outcome> misuse(String name) {
        return files.fault(name).map(fault -> Outcome.failed(ExitStatus.USAGE, List.of(fault)));
    }

    /**
     * Writes all rows.
     *
     * @param counted what the answer calls the number of rows
     * @param words what people read; args: file, number of rows
     */
    Outcome write(String name, Sheet head, SheetFiles.Source rows, String counted, String words) {
        Path file;
        try {
            file = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            return Outcome.failed(
                    ExitStatus.USAGE,
                    List.of(Finding.error(CliFinding.FILE_UNWRITABLE, name, name, Messages.File_name)));
        }
        Result<Integer> written = files.write(file, head, rows, interruption.monitor());
        if (!written.done()) {
            return Outcome.failed(ExitStatus.USAGE, written.findings());
        }
        ObjectNode document = Render.object();
        document.put("file", file.toString());
        document.put(counted, written.get());
        return Outcome.done(document, List.of(Messages.bind(words, file, Integer.toString(written.get()))));
    }
}
