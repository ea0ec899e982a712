package org.tongbao.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.PackInstaller;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ObjectNode;

/** Checks a rule pack, installed or in a file. */
@Component(service = Command.class)
public final class PacksCheckCommand implements Command {

    private final RulePackRegistry packs;
    private final PackInstaller installer;
    private final ProcedureRegistry procedures;

    /** Over the registries. */
    @Activate
    public PacksCheckCommand(
            @Reference RulePackRegistry packs,
            @Reference PackInstaller installer,
            @Reference ProcedureRegistry procedures) {
        this.packs = packs;
        this.installer = installer;
        this.procedures = procedures;
    }

    @Override
    public String name() {
        return "packs check";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE|ID",
                1,
                1,
                Messages.PacksCheck_help,
                "tongbao packs check bureau-110 --json",
                List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        String name = call.operands().get(0);
        Optional<RulePack> installed = packs.find(name);
        List<Finding> known = packs.findings().stream()
                .filter(finding -> finding.subject().equals(name))
                .toList();
        if (installed.isPresent()) {
            return answer(name, withProcedure(packs.check(name)));
        }
        if (!known.isEmpty()) {
            return answer(name, Result.refused(known));
        }
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return answer(name, installer.check(file));
            }
        } catch (InvalidPathException e) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, name, e.getMessage()));
        }
        String ids = packs.packs().stream().map(RulePack::getId).collect(Collectors.joining(", "));
        return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.PacksCheck_unknown, name, ids));
    }

    /** A pack does without a procedure that has errors, so that they say nothing of its usability. */
    private Result<RulePack> withProcedure(Result<RulePack> checked) {
        return checked.then(pack -> Result.of(pack, procedures.check(pack.getId())));
    }

    static Outcome answer(String name, Result<RulePack> pack) {
        List<Finding> findings = pack.findings();
        String id = pack.value().map(RulePack::getId).orElse(name);
        int vectors = pack.value().map(found -> found.getVectors().size()).orElse(0);
        ObjectNode document = Render.object();
        document.put("pack", id);
        document.put("usable", pack.done());
        document.put("vectors", vectors);
        document.set("findings", Render.findings(findings));
        List<String> lines = new ArrayList<>();
        lines.add(
                pack.done()
                        ? Messages.bind(Messages.PacksCheck_usable, id, vectors)
                        : Messages.bind(Messages.PacksCheck_refused, id));
        findings.forEach(finding -> lines.add("  " + ClockLines.line(finding)));
        return Outcome.done(document, lines, findings);
    }
}
