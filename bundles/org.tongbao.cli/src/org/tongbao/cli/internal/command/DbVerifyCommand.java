package org.tongbao.cli.internal.command;

import java.time.ZoneId;
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
import org.tongbao.core.store.ChainBreak;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Computes the chains of the history anew and names the first place that does not agree. */
@Component(service = Command.class)
public final class DbVerifyCommand implements Command {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final Stores stores;

    /** Over the store. */
    @Activate
    public DbVerifyCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "db verify";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.DbVerify_help, "tongbao db verify --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<ChainReport> report = store.chains().verify(List.of());
            return report.done() ? answer(report.get()) : Stores.failed(report);
        });
    }

    private static Outcome answer(ChainReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.DbVerify_counts, new Object[] {
            Integer.toString(report.heads().size()),
            Long.toString(report.links()),
            Long.toString(report.records()),
            Long.toString(report.documents())
        }));
        if (report.inherited() > 0) {
            lines.add(Messages.bind(Messages.DbVerify_inherited, Long.toString(report.inherited())));
        }
        if (report.unread() > 0) {
            lines.add(Messages.bind(Messages.DbVerify_unread, Long.toString(report.unread())));
        }
        if (report.sound()) {
            lines.add(Messages.DbVerify_sound);
            return Outcome.done(document(report), lines);
        }
        List<String> errors = new ArrayList<>();
        errors.add(report.breaks().get(0).what().message());
        int more = report.breaks().size() - 1;
        if (more > 0) {
            errors.add(Messages.bind(Messages.DbVerify_more, Integer.toString(more)));
        }
        return new Outcome(ExitStatus.REFUSED, document(report), lines, errors);
    }

    private static ObjectNode document(ChainReport report) {
        ObjectNode document = Render.object();
        document.put("sound", report.sound());
        ArrayNode chains = document.putArray("chains");
        report.heads().forEach(head -> chain(chains.addObject(), head));
        document.put("links", report.links());
        document.put("inherited", report.inherited());
        document.put("records", report.records());
        document.put("documents", report.documents());
        document.put("unread", report.unread());
        ArrayNode breaks = document.putArray("breaks");
        for (ChainBreak each : report.breaks()) {
            ObjectNode node = breaks.addObject();
            node.put("code", each.what().code().id());
            node.put("organization", each.organization());
            node.put("position", each.position());
            Render.text(node, "id", each.id());
            Render.text(node, "number", each.number());
            node.put("revision", each.revision());
            node.put("message", each.what().message());
        }
        return document;
    }

    private static void chain(ObjectNode node, ChainHead head) {
        node.put("organization", head.organization());
        node.put("origin", head.origin());
        node.put("began", RocDates.iso(head.began(), ZONE));
        node.put("position", head.position());
        node.put("hash", head.hash());
    }
}
