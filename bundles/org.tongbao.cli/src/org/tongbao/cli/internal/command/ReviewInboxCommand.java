package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.review.Reviewing;
import org.tongbao.core.review.Reviewing.Waiting;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Lists what waits for the reviewing agency (K:421-455). */
@Component(service = Command.class)
public final class ReviewInboxCommand implements Command {

    private final Stores stores;
    private final Reviewing reviewing;

    /** Over the store. */
    @Activate
    public ReviewInboxCommand(@Reference Stores stores, @Reference Reviewing reviewing) {
        this.stores = stores;
        this.reviewing = reviewing;
    }

    @Override
    public String name() {
        return "review inbox";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.ReviewInbox_help,
                "tongbao review inbox --reviewer 高雄市政府民政局",
                Options.ofStore(new Option(ReviewRecordCommand.REVIEWER, "NAME", Messages.Review_reviewer)));
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<List<Waiting>> waiting = reviewing.inbox(
                    store,
                    call.option(ReviewRecordCommand.REVIEWER)
                            .orElse(store.accounts().actor().organization()));
            return waiting.done() ? answer(waiting.get()) : Stores.failed(waiting);
        });
    }

    private static Outcome answer(List<Waiting> waiting) {
        ObjectNode document = Render.object();
        var list = document.putArray("incidents");
        var lines = new ArrayList<String>();
        for (Waiting each : waiting) {
            IncidentSummary incident = each.incident();
            String due = incident.nextDue()
                    .map(at -> RocDates.iso(at, OrgLines.ZONE))
                    .orElse("");
            ObjectNode node = list.addObject();
            node.put("id", incident.id());
            Render.text(node, "number", incident.number());
            Render.text(node, "title", incident.title());
            Render.text(node, "organization", incident.organization());
            Render.level(
                    node, incident.level().map(level -> Integer.toString(level)).orElse(""));
            node.put("next", each.state().next().id());
            node.put("dataRequested", each.state().asked().isPresent());
            Render.text(node, "nextDue", due);
            Render.text(node, "nextClock", incident.nextClock().orElse(""));
            lines.add(Messages.bind(Messages.ReviewInbox_line, new Object[] {
                incident.number(), incident.organization(), incident.title(), ReviewRecordCommand.words(each.state())
            }));
        }
        return Outcome.done(document, lines.isEmpty() ? List.of(Messages.ReviewInbox_none) : lines);
    }
}
