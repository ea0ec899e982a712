package org.tongbao.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.seal.RecoverySheet;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Tells a new recovery code once: on a sheet in a file, or where the answer goes. */
final class RecoveryAnswer {

    static final String SHEET = "--sheet";

    private RecoveryAnswer() {
        super();
    }

    /** The answer, beginning with a line of what was done. */
    static Outcome of(Call call, String place, Result<RecoveryCode> code, String done) {
        String text = String.valueOf(code.get().text());
        ObjectNode document = Render.object();
        document.put("database", place);
        document.put("encrypted", true);
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(done, place));
        List<Finding> findings = new ArrayList<>(code.findings());
        Optional<String> sheet = call.option(SHEET);
        Result<Path> written = sheet.isPresent()
                ? IncidentFiles.write(
                        sheet.get(),
                        RecoverySheet.of(place, text, Clock.systemUTC().instant())
                                .html()
                                .getBytes(StandardCharsets.UTF_8))
                : new Result<>(Optional.empty(), List.of());
        if (written.done()) {
            document.put("sheet", written.get().toString());
            lines.add(Messages.bind(Messages.Encryption_sheet, written.get().toString()));
        } else {
            // also when the sheet could not be written: nobody can tell it again
            document.put("recoveryCode", text);
            lines.add(Messages.bind(Messages.Encryption_code, text));
            findings.addAll(written.findings());
        }
        lines.add(Messages.Encryption_apart);
        return with(Outcome.done(document, lines), findings);
    }

    /** The same answer with warnings about what is left to do. */
    static Outcome with(Outcome answer, List<Finding> findings) {
        if (findings.isEmpty()) {
            return answer;
        }
        List<String> errors = new ArrayList<>(answer.errors());
        findings.forEach(finding -> errors.add(finding.message()));
        return new Outcome(ExitStatus.FINDINGS, answer.document(), answer.lines(), errors);
    }
}
