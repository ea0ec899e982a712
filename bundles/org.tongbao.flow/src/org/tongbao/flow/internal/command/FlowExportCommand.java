package org.tongbao.flow.internal.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.StoreAccess;
import org.tongbao.core.command.Usage;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.Heading;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.overlay.StepDecorators;
import org.tongbao.flow.scene.Scene;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ObjectNode;

/** Draws a procedure, or where an incident stands in it, into a file. */
@Component(service = Command.class)
public final class FlowExportCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String OUT = "--out";
    private static final String AT = "--at";

    private final ProcedureRegistry procedures;
    private final RulePackRegistry packs;
    private final IncidentService incidents;
    private final StoreAccess stores;
    private final StepDecorators decorators;

    /** Over the registries, the store and what plugins say. */
    @Activate
    public FlowExportCommand(
            @Reference ProcedureRegistry procedures,
            @Reference RulePackRegistry packs,
            @Reference IncidentService incidents,
            @Reference StoreAccess stores,
            @Reference StepDecorators decorators) {
        this.procedures = procedures;
        this.packs = packs;
        this.incidents = incidents;
        this.stores = stores;
        this.decorators = decorators;
    }

    @Override
    public String name() {
        return "flow export";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "PROCEDURE|INCIDENT-ID",
                1,
                1,
                Messages.FlowExport_help,
                "tongbao flow export FLOW-K --format pdf --out flow-k.pdf",
                stores.options(List.of(
                        new Option(FORMAT, "FORMAT", Messages.Option_format),
                        new Option(OUT, "FILE", Messages.Option_out),
                        new Option(AT, "INSTANT", Messages.Option_at))));
    }

    @Override
    public Outcome run(Call call) {
        String format = call.option(FORMAT).orElse(SceneWriter.SVG.id());
        Optional<SceneWriter> writer = SceneWriter.of(format);
        if (writer.isEmpty()) {
            String known =
                    Arrays.stream(SceneWriter.values()).map(SceneWriter::id).collect(Collectors.joining(", "));
            return usage(Messages.bind(Messages.Error_format, new Object[] {FORMAT, format, known}));
        }
        Optional<String> out = call.option(OUT);
        if (out.isEmpty()) {
            return usage(Messages.bind(Messages.Error_missing, name(), OUT));
        }
        String id = call.operands().get(0);
        if (procedures.ids().contains(id)) {
            return procedure(id)
                    .map(scene -> write(scene, writer.get(), out.get()))
                    .value()
                    .orElseGet(() -> Outcome.failed(
                            ExitStatus.REFUSED, procedures.find(id).findings()));
        }
        return stores.reading(call, store -> incident(store, id, call, writer.get(), out.get()));
    }

    private Result<Drawn> procedure(String id) {
        return procedures.find(id).map(procedure -> {
            FlowState state = packs.packs().stream()
                    .filter(pack -> id.equals(pack.getProcedure()))
                    .findFirst()
                    .map(FlowState::of)
                    .orElse(FlowState.PLAIN);
            return draw(procedure, state, Heading.of(procedure), Marks.NONE);
        });
    }

    private Outcome incident(IncidentStore store, String id, Call call, SceneWriter writer, String out) {
        Result<Optional<StoredIncident>> loaded = store.load(id);
        if (!loaded.done()) {
            return Outcome.failed(ExitStatus.REFUSED, loaded.findings());
        }
        if (loaded.get().isEmpty()) {
            return usage(Messages.bind(Messages.Error_unknown, id, String.join(", ", procedures.ids())));
        }
        Incident incident = loaded.get().get().incident();
        Result<RulePack> pack = incidents.packOf(incident);
        Result<Procedure> procedure =
                pack.then(found -> procedures.procedure(String.valueOf(incident.getCategory()), found.getId()));
        Result<Timeline> timeline = incidents.timeline(incident);
        if (!procedure.done() || !timeline.done()) {
            return Outcome.failed(ExitStatus.REFUSED, procedure.done() ? timeline.findings() : procedure.findings());
        }
        ZoneId zone = ZoneId.of(pack.get().getTimeZone());
        Clock clock = Clock.systemUTC();
        Result<Instant> at = call.option(AT)
                .map(text -> RocDates.parseDateTime(text, zone, clock))
                .orElseGet(() -> Result.of(clock.instant()));
        if (!at.done()) {
            return Outcome.failed(ExitStatus.USAGE, at.findings());
        }
        Assessment assessment = timeline.get().at(at.get());
        return write(
                draw(
                        procedure.get(),
                        FlowState.of(procedure.get(), assessment, pack.get()),
                        Heading.of(incident, procedure.get(), assessment, zone),
                        decorators.marks(incident, assessment, procedure.get())),
                writer,
                out);
    }

    private static Drawn draw(Procedure procedure, FlowState state, List<String> heading, Marks marks) {
        FlowDiagram diagram = FlowDiagram.of(procedure);
        Scene scene = diagram.scene(state, FlowView.ALL.under(heading), marks);
        return new Drawn(scene, diagram.findings());
    }

    private static Outcome write(Drawn drawn, SceneWriter writer, String out) {
        Result<byte[]> content = writer.write(drawn.scene());
        List<Finding> findings = new ArrayList<>(drawn.findings());
        findings.addAll(content.findings());
        Path file;
        try {
            file = Path.of(out).toAbsolutePath();
            WholeFile.write(file, content.get());
        } catch (IOException | InvalidPathException e) {
            return usage(Messages.bind(Messages.Error_unwritable, out, e.getMessage()));
        }
        int steps = drawn.scene().nodes().size();
        ObjectNode document = Answers.object();
        document.put("procedure", drawn.scene().id());
        document.put("format", writer.id());
        document.put("file", file.toString());
        document.put("steps", steps);
        document.set("findings", Answers.findings(findings));
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.FlowExport_done, file, steps));
        findings.forEach(finding -> lines.add("  " + finding.message()));
        return Outcome.done(document, lines, findings);
    }

    private static Outcome usage(String error) {
        return Outcome.failed(ExitStatus.USAGE, error);
    }

    private record Drawn(Scene scene, List<Finding> findings) {}
}
