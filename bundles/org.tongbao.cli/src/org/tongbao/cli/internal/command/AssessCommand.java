package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ObjectNode;

/** Assesses an incident file at an instant. */
@Component(service = Command.class)
public final class AssessCommand implements Command {

    private final IncidentService incidents;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public AssessCommand(@Reference IncidentService incidents) {
        this(incidents, Clock.systemUTC());
    }

    /** By another clock. */
    public AssessCommand(IncidentService incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assess";
    }

    @Override
    public Usage usage() {
        List<Option> options = List.of(Options.pack(), Options.at(), Options.json());
        return new Usage(
                "FILE",
                1,
                1,
                Messages.Assess_help,
                "tongbao assess incident.json --at 2026-03-13T23:00+08:00 --json",
                options);
    }

    @Override
    public Outcome run(Call call) {
        String name = call.operands().get(0);
        Result<Incident> read = IncidentFiles.read(incidents, name);
        if (!read.done()) {
            return Outcome.failed(ExitStatus.USAGE, read.findings());
        }
        Incident incident = read.get();
        call.option(Options.PACK).ifPresent(incident::setPack);
        Result<RulePack> pack = incidents.packOf(incident);
        if (!pack.done()) {
            return Outcome.failed(ExitStatus.USAGE, pack.findings());
        }
        ZoneId zone = ZoneId.of(pack.get().getTimeZone());
        Optional<String> typed = call.option(Options.AT);
        Result<Instant> at = typed.map(text -> RocDates.parseDateTime(text, zone, clock))
                .orElseGet(() -> Result.of(clock.instant()));
        if (!at.done()) {
            return Outcome.failed(ExitStatus.USAGE, at.findings());
        }
        Result<Timeline> timeline = incidents.timeline(incident);
        if (!timeline.done()) {
            return Outcome.failed(ExitStatus.USAGE, timeline.findings());
        }
        List<Finding> findings = new ArrayList<>(read.findings());
        timeline.findings().stream().filter(f -> !findings.contains(f)).forEach(findings::add);
        findings.addAll(incidents.validate(incident));
        return answer(timeline.get().at(at.get()), findings, zone);
    }

    private static Outcome answer(Assessment assessment, List<Finding> ofFile, ZoneId zone) {
        List<Finding> findings = new ArrayList<>(ofFile);
        findings.addAll(assessment.findings());
        ObjectNode document = new Render(zone).assessment(assessment);
        document.set("findings", Render.findings(findings));
        List<String> lines = new ArrayList<>();
        ofFile.forEach(finding -> lines.add(ClockLines.line(finding)));
        lines.addAll(new ClockLines(zone).of(assessment));
        return Outcome.done(document, lines, findings);
    }
}
