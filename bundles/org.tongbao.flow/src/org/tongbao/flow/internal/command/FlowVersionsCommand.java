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
import org.tongbao.core.procedure.ProcedureVersion;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.flow.internal.nls.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the agency's own versions of procedures. */
@Component(service = Command.class)
public final class FlowVersionsCommand implements Command {

    private final ProcedureVersions versions;

    /** Over the user's versions. */
    @Activate
    public FlowVersionsCommand(@Reference ProcedureVersions versions) {
        this.versions = versions;
    }

    @Override
    public String name() {
        return "flow versions";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.FlowVersions_help, "tongbao flow versions --json", List.of(Answers.json()));
    }

    @Override
    public Outcome run(Call call) {
        ObjectNode document = Answers.object();
        ArrayNode array = document.putArray("versions");
        List<String> lines = new ArrayList<>();
        for (ProcedureVersion version : versions.versions()) {
            put(array.addObject(), version);
            lines.add(line(version));
        }
        if (lines.isEmpty()) {
            lines.add(Messages.FlowVersions_none);
        }
        return Outcome.done(document, lines, List.of());
    }

    static void put(ObjectNode node, ProcedureVersion version) {
        node.put("id", version.procedure());
        node.put("number", version.number());
        node.put("origin", version.origin());
        node.put("basedOn", version.basedOn());
        node.put("pack", version.pack());
        node.put("base", version.base());
        node.put("effective", version.effective().toString());
        node.put("saved", version.saved().map(Object::toString).orElse(null));
        node.put("author", version.author());
        node.put("reason", version.reason());
        node.put("inForce", version.inForce());
    }

    static String line(ProcedureVersion version) {
        return Messages.bind(
                version.inForce() ? Messages.FlowVersions_lineInForce : Messages.FlowVersions_line, new Object[] {
                    version.procedure(),
                    version.basedOn(),
                    version.pack(),
                    version.effective(),
                    version.author(),
                    version.reason()
                });
    }
}
