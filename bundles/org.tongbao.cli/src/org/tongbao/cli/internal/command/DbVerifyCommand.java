package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.anchor.AnchorFile;
import org.tongbao.core.anchor.AnchorFinding;
import org.tongbao.core.anchor.AnchorKey;
import org.tongbao.core.anchor.TimeStamp;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.ChainBreak;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Computes the chains of the history anew and names the first place that does not agree. */
@Component(service = Command.class)
public final class DbVerifyCommand implements Command {

    private static final String ANCHOR = "--anchor";
    private static final String PUBLIC_KEY = "--public-key";
    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final Stores stores;
    private final Interruption interruption;
    private final Stamping stamping;

    /** Over the store. */
    @Activate
    public DbVerifyCommand(
            @Reference Stores stores, @Reference Interruption interruption, @Reference Stamping stamping) {
        this.stores = stores;
        this.stamping = stamping;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db verify";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.DbVerify_help,
                "tongbao db verify --json",
                Options.ofStore(
                        new Option(ANCHOR, "FILE", Messages.DbVerify_anchor),
                        new Option(PUBLIC_KEY, "FILE", Messages.DbVerify_key),
                        new Option(Stamping.TSR, "FILE", Messages.DbVerify_tsr),
                        Stamping.tsa()));
    }

    @Override
    public Outcome run(Call call) {
        Result<Optional<AnchorFile.Signed>> anchor = anchor(call);
        if (!anchor.done()) {
            // an altered anchor is a refusal, a file that cannot be read is wrong usage
            boolean forged = anchor.findings().stream()
                    .anyMatch(finding -> finding.code() == AnchorFinding.SIGNATURE_WRONG
                            || finding.code() == AnchorFinding.KEY_OTHER);
            return Outcome.failed(forged ? ExitStatus.REFUSED : ExitStatus.USAGE, anchor.findings());
        }
        Optional<String> misuse = Stamping.misuse(call);
        if (misuse.isPresent()) {
            return Outcome.failed(ExitStatus.USAGE, misuse.get());
        }
        Result<Optional<TimeStamp>> stamp = call.option(ANCHOR)
                .map(file -> stamping.check(call, Path.of(file)))
                .orElseGet(() -> Result.of(Optional.empty()));
        if (!stamp.done()) {
            return Outcome.failed(ExitStatus.REFUSED, stamp.findings());
        }
        List<ChainHead> heads =
                anchor.get().map(signed -> signed.anchor().heads()).orElse(List.of());
        return stores.reading(call, store -> {
            Result<ChainReport> report = store.chains().verify(heads, interruption.monitor(Messages.DbVerify_progress));
            if (!report.done()) {
                return Stores.failed(report);
            }
            Result<AttachmentStore.Report> attachments = store.attachments().verify();
            return attachments.done()
                    ? with(answer(report.get(), anchor.get(), stamp), attachments.get())
                    : Stores.failed(attachments);
        });
    }

    private static Result<Optional<AnchorFile.Signed>> anchor(Call call) {
        Optional<String> file = call.option(ANCHOR);
        Optional<String> key = call.option(PUBLIC_KEY);
        if (file.isEmpty()) {
            return Result.of(Optional.empty());
        }
        try {
            Path path = Path.of(file.get());
            if (key.isEmpty()) {
                return AnchorFile.read(path, Optional.empty()).map(Optional::of);
            }
            return AnchorKey.publicKey(Path.of(key.get()))
                    .then(trusted -> AnchorFile.read(path, Optional.of(trusted)))
                    .map(Optional::of);
        } catch (InvalidPathException e) {
            return Result.refused(
                    Finding.error(AnchorFinding.FILE_NOT_READ, e.getInput(), e.getInput(), e.getReason()));
        }
    }

    /** The answer with what was found of the attachments. */
    private static Outcome with(Outcome answer, AttachmentStore.Report report) {
        ((ObjectNode) answer.document())
                .putObject("attachments")
                .put("contents", report.contents())
                .put("bytes", report.bytes())
                .put("damaged", report.damaged().size())
                .put("elsewhere", report.elsewhere());
        List<String> lines = new ArrayList<>(answer.lines());
        if (report.contents() + report.elsewhere() > 0) {
            lines.add(Messages.bind(Messages.DbVerify_attachments, new Object[] {
                Long.toString(report.contents()),
                Integer.toString(report.damaged().size()),
                Long.toString(report.elsewhere())
            }));
        }
        if (report.damaged().isEmpty()) {
            return new Outcome(answer.status(), answer.document(), lines, answer.errors());
        }
        List<String> errors = new ArrayList<>(answer.errors());
        report.damaged().forEach(finding -> errors.add(finding.message()));
        return new Outcome(ExitStatus.REFUSED, answer.document(), lines, errors);
    }

    private static Outcome answer(
            ChainReport report, Optional<AnchorFile.Signed> anchor, Result<Optional<TimeStamp>> stamp) {
        ObjectNode document = document(report, anchor);
        anchor.ifPresent(signed -> Stamping.document((ObjectNode) document.get("anchor"), stamp.get()));
        List<String> lines = new ArrayList<>();
        stamp.get().ifPresent(each -> lines.addAll(Stamping.lines(Result.of(each, stamp.findings()))));
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
            lines.add(anchor.map(signed -> Messages.bind(
                            Messages.DbVerify_anchored,
                            RocDates.format(signed.anchor().at(), ZONE),
                            signed.fingerprint()))
                    .orElse(Messages.DbVerify_sound));
            return Outcome.done(document, lines);
        }
        List<String> errors = new ArrayList<>();
        errors.add(report.breaks().get(0).what().message());
        int more = report.breaks().size() - 1;
        if (more > 0) {
            errors.add(Messages.bind(Messages.DbVerify_more, Integer.toString(more)));
        }
        return new Outcome(ExitStatus.REFUSED, document, lines, errors);
    }

    private static ObjectNode document(ChainReport report, Optional<AnchorFile.Signed> anchor) {
        ObjectNode document = Render.object();
        document.put("sound", report.sound());
        ArrayNode chains = document.putArray("chains");
        report.heads().forEach(head -> chain(chains.addObject(), head));
        document.put("links", report.links());
        document.put("inherited", report.inherited());
        document.put("records", report.records());
        document.put("documents", report.documents());
        document.put("unread", report.unread());
        if (anchor.isPresent()) {
            document.putObject("anchor")
                    .put("at", RocDates.iso(anchor.get().anchor().at(), ZONE))
                    .put("fingerprint", anchor.get().fingerprint());
        } else {
            document.putNull("anchor");
        }
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
