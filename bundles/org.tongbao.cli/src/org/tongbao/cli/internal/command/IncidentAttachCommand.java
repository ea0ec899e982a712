package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.incident.Attachments;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Attachment;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Attaches files to an incident. */
@Component(service = Command.class)
public final class IncidentAttachCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public IncidentAttachCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "incident attach";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID FILE…",
                2,
                Integer.MAX_VALUE,
                Messages.IncidentAttach_help,
                "tongbao incident attach 115-鼓山-003 首頁.png access.log",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        List<Path> files = new ArrayList<>();
        for (String name : call.operands().subList(1, call.operands().size())) {
            try {
                files.add(Path.of(name).toAbsolutePath().normalize());
            } catch (InvalidPathException e) {
                return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, name, e.getMessage()));
            }
        }
        return stores.reading(
                call, store -> Attached.on(store, call.operands().get(0), found -> attach(store, found, files)));
    }

    private static Outcome attach(IncidentStore store, StoredIncident found, List<Path> files) {
        List<Attachment> attached = new ArrayList<>();
        for (Path file : files) {
            Result<AttachmentStore.Content> content = store.attachments().keep(file, AttachmentStore.PATIENT);
            if (!content.done()) {
                return Stores.failed(content);
            }
            attached.add(Attachments.of(
                    file, content.get(), Stores.author(store), Clock.systemUTC().instant()));
        }
        // all of them with one save: a content that no incident names does no harm
        found.incident().getAttachments().addAll(attached);
        Result<StoredIncident> saved = store.save(found.incident(), found.revision(), Stores.author(store));
        return saved.done() ? answer(saved.get(), attached) : Stores.failed(saved);
    }

    private static Outcome answer(StoredIncident saved, List<Attachment> attached) {
        ObjectNode document = Render.object();
        document.put("id", saved.incident().getId());
        Render.text(document, "number", saved.incident().getNumber());
        document.put("revision", saved.revision());
        ArrayNode list = document.putArray("attachments");
        List<String> lines = new ArrayList<>();
        for (Attachment each : attached) {
            Attached.document(list.addObject(), each);
            lines.add(Attached.line(each));
        }
        return Outcome.done(document, lines);
    }
}
