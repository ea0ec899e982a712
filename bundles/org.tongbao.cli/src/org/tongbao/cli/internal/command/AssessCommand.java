package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
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
import org.tongbao.core.json.Json;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ObjectNode;

/** Assesses a file of an incident or an organization at an instant. */
@Component(service = Command.class)
public final class AssessCommand implements Command {

    private final IncidentService incidents;
    private final OrganizationService organizations;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public AssessCommand(@Reference IncidentService incidents, @Reference OrganizationService organizations) {
        this(incidents, organizations, Clock.systemUTC());
    }

    /** By another clock. */
    public AssessCommand(IncidentService incidents, OrganizationService organizations, Clock clock) {
        this.incidents = incidents;
        this.organizations = organizations;
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
        Result<byte[]> content = IncidentFiles.content(name);
        if (!content.done()) {
            return Outcome.failed(ExitStatus.USAGE, content.findings());
        }
        return ofOrganization(content.get(), name)
                ? organization(call, organizations.read(content.get(), name))
                : incident(call, incidents.read(content.get(), name));
    }

    /** True for a file that says so; all else is read as an incident, which tells what is wrong with it. */
    private static boolean ofOrganization(byte[] content, String name) {
        return Json.read(content, name)
                .value()
                .filter(root ->
                        OrganizationFormat.NAME.equals(root.path("format").asString("")))
                .isPresent();
    }

    private Outcome organization(Call call, Result<Organization> read) {
        if (!read.done()) {
            return Outcome.failed(ExitStatus.USAGE, read.findings());
        }
        Organization organization = read.get();
        call.option(Options.PACK).ifPresent(organization::setPack);
        return assess(
                call,
                read.findings(),
                organizations.packOf(organization),
                () -> organizations.timeline(organization),
                ClockLines::ofOrganization);
    }

    private Outcome incident(Call call, Result<Incident> read) {
        if (!read.done()) {
            return Outcome.failed(ExitStatus.USAGE, read.findings());
        }
        Incident incident = read.get();
        call.option(Options.PACK).ifPresent(incident::setPack);
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(incidents.validate(incident));
        return assess(call, findings, incidents.packOf(incident), () -> incidents.timeline(incident), ClockLines::of);
    }

    private Outcome assess(
            Call call,
            List<Finding> ofReading,
            Result<RulePack> pack,
            Supplier<Result<Timeline>> timelines,
            BiFunction<ClockLines, Assessment, List<String>> words) {
        if (!pack.done()) {
            return Outcome.failed(ExitStatus.USAGE, pack.findings());
        }
        ZoneId zone = ZoneId.of(pack.get().getTimeZone());
        Result<Instant> at = Options.instant(call, zone, clock);
        if (!at.done()) {
            return Outcome.failed(ExitStatus.USAGE, at.findings());
        }
        Result<Timeline> timeline = timelines.get();
        if (!timeline.done()) {
            return Outcome.failed(ExitStatus.USAGE, timeline.findings());
        }
        List<Finding> findings = new ArrayList<>(ofReading);
        timeline.findings().stream().filter(f -> !findings.contains(f)).forEach(findings::add);
        List<Finding> ofFile = List.copyOf(findings);
        Assessment assessment = timeline.get().at(at.get());
        findings.addAll(assessment.findings());
        ObjectNode document = new Render(zone).assessment(assessment);
        document.set("findings", Render.findings(findings));
        List<String> lines = new ArrayList<>();
        ofFile.forEach(finding -> lines.add(ClockLines.line(finding)));
        lines.addAll(words.apply(new ClockLines(zone), assessment));
        return Outcome.done(document, lines, findings);
    }
}
