package org.tongbao.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.intake.IncidentIntake;
import org.tongbao.core.intake.IntakeFiles;
import org.tongbao.core.intake.IntakeReport;
import org.tongbao.core.intake.IntakeReport.Entry;
import org.tongbao.core.intake.IntakeReport.State;
import org.tongbao.core.intake.IntakeWords;
import org.tongbao.core.json.Json;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Brings incident files into the store, each whole or not at all. */
@Component(service = Command.class)
public final class IncidentImportCommand implements Command {

    private static final String REPORT = "--report";

    private final IncidentIntake intake;
    private final Stores stores;
    private final Interruption interruption;

    /** Over what reads files and the store. */
    @Activate
    public IncidentImportCommand(
            @Reference IncidentIntake intake, @Reference Stores stores, @Reference Interruption interruption) {
        this.intake = intake;
        this.stores = stores;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "incident import";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE|FOLDER…",
                1,
                Integer.MAX_VALUE,
                Messages.IncidentImport_help,
                "tongbao incident import incident.json",
                Options.ofStore(new Option(REPORT, "FILE", Messages.Option_report)));
    }

    @Override
    public Outcome run(Call call) {
        List<String> files = IntakeFiles.of(call.operands());
        // a store is not made for nothing
        Optional<IntakeReport> unfit = intake.unfit(files);
        return unfit.isPresent()
                ? reported(call, unfit.get())
                : stores.writing(
                        call,
                        store ->
                                reported(call, intake.run(store, files, Stores.author(store), interruption.monitor())));
    }

    private static Outcome reported(Call call, IntakeReport report) {
        Outcome outcome = answer(report);
        Optional<String> name = call.option(REPORT);
        if (name.isEmpty()) {
            return outcome;
        }
        Result<Path> written = IncidentFiles.write(name.get(), content(name.get(), report));
        if (written.done()) {
            return outcome;
        }
        // what was imported stays, so that only the report is missed
        var errors = new ArrayList<>(outcome.errors());
        written.findings().forEach(finding -> errors.add(finding.message()));
        ExitStatus status = outcome.status() == ExitStatus.DONE ? ExitStatus.FINDINGS : outcome.status();
        return new Outcome(status, outcome.document(), outcome.lines(), errors);
    }

    private static byte[] content(String name, IntakeReport report) {
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        String text =
                json ? Json.write(IntakeAnswer.document(report)) : String.join("\n", IntakeWords.lines(report)) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Outcome answer(IntakeReport report) {
        boolean none = report.count(State.IMPORTED) + report.count(State.UNCHANGED) == 0;
        List<Finding> findings = IntakeAnswer.findings(report);
        if (none && !findings.isEmpty()) {
            boolean read =
                    report.entries().stream().anyMatch(entry -> !entry.id().isEmpty());
            return Outcome.failed(read ? ExitStatus.REFUSED : ExitStatus.USAGE, findings);
        }
        boolean all = report.entries().stream().noneMatch(IncidentImportCommand::toLookAt);
        List<String> lines = IntakeWords.lines(report);
        return new Outcome(
                all ? ExitStatus.DONE : ExitStatus.FINDINGS,
                IntakeAnswer.document(report),
                report.entries().size() == 1 ? lines.subList(0, lines.size() - 1) : lines,
                List.of());
    }

    private static boolean toLookAt(Entry entry) {
        return entry.state() == State.REFUSED || entry.state() == State.LEFT || entry.doubtful();
    }
}
