package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the files attached to an incident. */
@Component(service = Command.class)
public final class IncidentAttachmentsCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public IncidentAttachmentsCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "incident attachments";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentAttachments_help,
                "tongbao incident attachments 115-鼓山-003 --json",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(
                call, store -> Attached.on(store, call.operands().get(0), found -> answer(found.incident())));
    }

    private static Outcome answer(Incident incident) {
        ObjectNode document = Render.object();
        document.put("id", incident.getId());
        Render.text(document, "number", incident.getNumber());
        ArrayNode list = document.putArray("attachments");
        List<String> lines = new ArrayList<>();
        for (Attachment each : incident.getAttachments()) {
            Attached.document(list.addObject(), each);
            lines.add(Attached.line(each));
        }
        if (lines.isEmpty()) {
            lines.add(Messages.IncidentAttachments_none);
        }
        return Outcome.done(document, lines);
    }
}
