package org.tongbao.flow.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks procedures as the packs use them, and draws each once to see what the description makes of it. */
@Component(service = Command.class)
public final class FlowCheckCommand implements Command {

    private final ProcedureRegistry procedures;
    private final RulePackRegistry packs;

    /** Over the registries. */
    @Activate
    public FlowCheckCommand(@Reference ProcedureRegistry procedures, @Reference RulePackRegistry packs) {
        this.procedures = procedures;
        this.packs = packs;
    }

    @Override
    public String name() {
        return "flow check";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.FlowCheck_help, "tongbao flow check --json", List.of(Answers.json()));
    }

    @Override
    public Outcome run(Call call) {
        ObjectNode document = Answers.object();
        ArrayNode array = document.putArray("procedures");
        List<String> lines = new ArrayList<>();
        List<Finding> all = new ArrayList<>(procedures.findings());
        all.forEach(finding -> lines.add(finding.message()));
        for (String id : procedures.ids()) {
            Result<Procedure> found = procedures.find(id);
            List<Finding> findings = findings(id, found);
            int steps =
                    found.value().map(procedure -> procedure.getSteps().size()).orElse(0);
            ObjectNode node = array.addObject();
            node.put("id", id);
            node.put("steps", steps);
            node.put("drawn", found.done());
            if (findings.isEmpty()) {
                lines.add(Messages.bind(Messages.FlowCheck_good, id, steps));
            }
            findings.forEach(finding -> lines.add(id + ": " + finding.message()));
            all.addAll(findings);
        }
        document.set("findings", Answers.findings(all));
        return Outcome.done(document, lines, all);
    }

    private List<Finding> findings(String id, Result<Procedure> found) {
        Set<Finding> findings = new LinkedHashSet<>(found.findings());
        for (RulePack pack : packs.packs()) {
            if (id.equals(pack.getProcedure())) {
                findings.addAll(procedures.check(pack.getId()));
            }
        }
        found.value().ifPresent(procedure -> {
            FlowDiagram diagram = FlowDiagram.of(procedure);
            diagram.scene(FlowState.PLAIN, FlowView.ALL);
            findings.addAll(diagram.findings());
        });
        return List.copyOf(findings);
    }
}
