package org.tongbao.cli.internal.command;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Attachment;
import tools.jackson.databind.node.ObjectNode;

/** What the commands on attachments share. */
final class Attached {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private Attached() {
        super();
    }

    /** Works on the incident that is named, which must be there. */
    static Outcome on(IncidentStore store, String name, Function<StoredIncident, Outcome> work) {
        Result<Optional<StoredIncident>> loaded = store.load(name);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        return loaded.get()
                .map(work)
                .orElseGet(() -> Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noIncident, name)));
    }

    static void document(ObjectNode node, Attachment attachment) {
        node.put("id", attachment.getId());
        Render.text(node, "name", attachment.getName());
        node.put("size", size(attachment));
        Render.text(node, "sha256", attachment.getSha256());
        Render.text(node, "mediaType", attachment.getMediaType());
        Render.text(node, "added", attachment.getAdded() == null ? null : RocDates.iso(attachment.getAdded(), ZONE));
        Render.text(node, "by", attachment.getBy());
        Render.text(node, "withdrawn", attachment.getWithdrawn());
    }

    static String line(Attachment attachment) {
        String line = Messages.bind(Messages.Attachment_line, new Object[] {
            Objects.toString(attachment.getName(), ""),
            Long.toString(size(attachment)),
            Objects.toString(attachment.getSha256(), ""),
            attachment.getAdded() == null ? "" : RocDates.format(attachment.getAdded(), ZONE),
            Objects.toString(attachment.getBy(), "")
        });
        return attachment.getWithdrawn() == null
                ? line
                : line + Messages.bind(Messages.Attachment_withdrawn, attachment.getWithdrawn());
    }

    private static long size(Attachment attachment) {
        return attachment.getSize() == null ? 0 : attachment.getSize();
    }
}
