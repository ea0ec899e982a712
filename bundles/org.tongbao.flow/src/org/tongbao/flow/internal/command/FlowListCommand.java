package org.tongbao.flow.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.form.Texts;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the procedures. */
@Component(service = Command.class)
public final class FlowListCommand implements Command {

    private final ProcedureRegistry procedures;

    /** Over the registry. */
    @Activate
    public FlowListCommand(@Reference ProcedureRegistry procedures) {
        this.procedures = procedures;
    }

    @Override
    public String name() {
        return "flow list";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.FlowList_help, "tongbao flow list --json", List.of(Answers.json()));
    }

    @Override
    public Outcome run(Call call) {
        ObjectNode document = Answers.object();
        ArrayNode array = document.putArray("procedures");
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String id : procedures.ids()) {
            Result<Procedure> found = procedures.find(id);
            findings.addAll(found.findings());
            found.value().ifPresent(procedure -> {
                String title = Texts.title(procedure);
                ObjectNode node = array.addObject();
                node.put("id", id);
                node.put("title", title);
                node.put("version", procedure.getVersion());
                node.put("steps", procedure.getSteps().size());
                lines.add(Messages.bind(Messages.FlowList_line, new Object[] {
                    id, title, procedure.getVersion(), procedure.getSteps().size()
                }));
            });
        }
        document.set("findings", Answers.findings(findings));
        findings.forEach(finding -> lines.add(finding.message()));
        return Outcome.done(document, lines, findings);
    }
}
