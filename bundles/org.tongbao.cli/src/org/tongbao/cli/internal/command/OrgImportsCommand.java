package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.Imported;
import org.tongbao.core.directory.ListImport;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names the lists that were brought into the directory, and which of them can be taken back. */
@Component(service = Command.class)
public final class OrgImportsCommand implements Command {

    private final OrganizationService organizations;
    private final Stores stores;

    /** Over the store. */
    @Activate
    public OrgImportsCommand(@Reference OrganizationService organizations, @Reference Stores stores) {
        this.organizations = organizations;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "org imports";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.OrgImports_help, "tongbao org imports --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<List<Imported>> imports = new ListImport(organizations, store).imports();
            return imports.done() ? answer(imports.get()) : Stores.failed(imports);
        });
    }

    private static Outcome answer(List<Imported> imports) {
        ObjectNode document = Render.object();
        ArrayNode array = document.putArray("imports");
        List<String> lines = new ArrayList<>();
        for (Imported each : imports) {
            ObjectNode node = array.addObject();
            node.put("id", each.id());
            new Render(OrgLines.ZONE).instant(node, "at", Optional.of(each.at()));
            node.put("author", each.author());
            node.put("file", each.file());
            node.put("list", each.list());
            node.put("organizations", each.parts().size());
            node.put("undone", each.undone());
            node.put("intact", each.intact());
            lines.add(Messages.bind(Messages.OrgImports_line, new Object[] {
                each.id(),
                each.at().atZone(OrgLines.ZONE).toOffsetDateTime(),
                each.file(),
                each.parts().size(),
                state(each)
            }));
        }
        if (imports.isEmpty()) {
            lines.add(Messages.OrgImports_none);
        }
        return Outcome.done(document, lines);
    }

    private static String state(Imported imported) {
        if (imported.undone()) {
            return Messages.OrgImports_undone;
        }
        return imported.intact() ? Messages.OrgImports_intact : Messages.OrgImports_changed;
    }
}
