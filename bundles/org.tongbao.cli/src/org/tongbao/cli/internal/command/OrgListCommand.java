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
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the organizations of the store. */
@Component(service = Command.class)
public final class OrgListCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public OrgListCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "org list";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.OrgList_help, "tongbao org list --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<List<OrganizationSummary>> list = store.organizations().list();
            return list.done() ? answer(list.get()) : Stores.failed(list);
        });
    }

    private static Outcome answer(List<OrganizationSummary> organizations) {
        ObjectNode document = Render.object();
        ArrayNode array = document.putArray("organizations");
        List<String> lines = new ArrayList<>();
        for (OrganizationSummary one : organizations) {
            ObjectNode node = array.addObject();
            node.put("id", one.id());
            node.put("name", one.name());
            Render.text(node, "responsibility", one.responsibility());
            Render.text(node, "superior", one.superior());
            Render.text(node, "reviewer", one.reviewer());
            node.put("revision", one.revision());
            new Render(OrgLines.ZONE).instant(node, "saved", Optional.of(one.saved()));
            lines.add(Messages.bind(Messages.OrgList_line, new Object[] {
                one.name(), shown(one.responsibility()), shown(one.superior()), shown(one.reviewer())
            }));
        }
        if (organizations.isEmpty()) {
            lines.add(Messages.OrgList_none);
        }
        return Outcome.done(document, lines);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
