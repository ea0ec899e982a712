package org.tongbao.flow.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureVersion;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.core.procedure.ProcedureVersions.Saving;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.time.RocDates;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ObjectNode;

/** Makes an edited procedure the agency's own next version, as the editor does. */
@Component(service = Command.class)
public final class FlowAdoptCommand implements Command {

    private static final String PACK = "--pack";
    private static final String FROM = "--from";
    private static final String REASON = "--reason";

    private final ProcedureVersions versions;
    private final RulePackRegistry packs;

    /** Over the user's versions. */
    @Activate
    public FlowAdoptCommand(@Reference ProcedureVersions versions, @Reference RulePackRegistry packs) {
        this.versions = versions;
        this.packs = packs;
    }

    @Override
    public String name() {
        return "flow adopt";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE",
                1,
                1,
                Messages.FlowAdopt_help,
                "tongbao flow adopt my.procedure --pack tw-115 --from 115/12/1 --reason …",
                List.of(
                        new Option(PACK, "ID", Messages.Option_adoptPack),
                        new Option(FROM, "DATE", Messages.Option_adoptFrom),
                        new Option(REASON, "TEXT", Messages.Option_adoptReason),
                        Answers.json()));
    }

    @Override
    public Outcome run(Call call) {
        for (String needed : List.of(PACK, FROM, REASON)) {
            if (call.option(needed).isEmpty()) {
                return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_missing, name(), needed));
            }
        }
        String pack = call.option(PACK).orElseThrow();
        ZoneId zone = ZoneId.of(packs.find(pack).map(RulePack::getTimeZone).orElse("Asia/Taipei"));
        Result<LocalDate> from = RocDates.parseDate(call.option(FROM).orElseThrow(), zone, Clock.systemUTC());
        if (!from.done()) {
            return Outcome.failed(ExitStatus.USAGE, from.findings());
        }
        String name = call.operands().get(0);
        Result<Procedure> procedure;
        try {
            procedure = ProcedureFile.read(Files.readAllBytes(Path.of(name)), name);
        } catch (IOException | InvalidPathException e) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, name, e.getMessage()));
        }
        String author = System.getProperty("user.name", "");
        Result<ProcedureVersion> saved = procedure.then(found -> versions.save(
                found, new Saving(pack, from.get(), author, call.option(REASON).orElseThrow())));
        return saved.done() ? answer(saved) : Outcome.failed(ExitStatus.REFUSED, saved.findings());
    }

    private static Outcome answer(Result<ProcedureVersion> saved) {
        ObjectNode document = Answers.object();
        FlowVersionsCommand.put(document.putObject("version"), saved.get());
        document.set("findings", Answers.findings(saved.findings()));
        List<String> lines = new ArrayList<>(List.of(FlowVersionsCommand.line(saved.get())));
        saved.findings().stream().map(Finding::message).forEach(lines::add);
        return Outcome.done(document, lines, saved.findings());
    }
}
