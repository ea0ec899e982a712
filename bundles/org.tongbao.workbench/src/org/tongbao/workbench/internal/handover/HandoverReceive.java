package org.tongbao.workbench.internal.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.handover.HandoverDesk;
import org.tongbao.core.handover.HandoverDesk.Chooser;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.handover.HandoverReport;
import org.tongbao.core.handover.HandoverReport.Entry;
import org.tongbao.core.handover.HandoverReport.State;
import org.tongbao.core.handover.HandoverWords;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.ConfirmWindow;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.editor.Contradictions;
import org.tongbao.workbench.internal.editor.Contradictions.Sides;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Takes in a file: shows what would become of it, then does it, and asks where both sides contradict each other. UI thread. */
final class HandoverReceive {

    private final IWorkbenchWindow window;
    private final Shell parent;
    private final Path file;
    private final Consumer<String> say;
    private final Consumer<String> refuse;
    private final StoreAccess access;
    private final HandoverDesk desk;

    private HandoverReceive(
            IWorkbenchWindow window, Shell parent, Path file, Consumer<String> say, Consumer<String> refuse) {
        this.window = window;
        this.parent = parent;
        this.file = file;
        this.say = say;
        this.refuse = refuse;
        access = window.getService(StoreAccess.class);
        desk = window.getService(HandoverDesk.class);
    }

    /** Looks at a file, and asks whether to take it in. */
    static void look(IWorkbenchWindow window, Shell parent, Path file, Consumer<String> say, Consumer<String> refuse) {
        var receive = new HandoverReceive(window, parent, file, say, refuse);
        receive.work(store -> receive.desk.look(store, Place.beside(store), file), receive::ask);
    }

    /** What is done on the store. */
    private interface Work {
        Result<HandoverReport> on(IncidentStore store);
    }

    private void work(Work work, Consumer<HandoverReport> then) {
        access.store()
                .ifPresent(store -> access.run(Messages.Handover_title, () -> {
                    Result<HandoverReport> done = work.on(store);
                    UiThread.async(parent, () -> {
                        if (done.done()) {
                            then.accept(done.get());
                        } else {
                            refuse.accept(FindingDetails.sentence(done.findings()));
                        }
                    });
                }));
    }

    private void ask(HandoverReport report) {
        ConfirmWindow.open(
                parent,
                new ConfirmWindow.Question(
                        "handover.look",
                        Messages.Handover_receive_title,
                        HandoverWords.head(report),
                        lines(report),
                        Messages.Handover_take),
                () -> take(Chooser.NOTHING),
                () -> {});
    }

    private List<String> lines(HandoverReport report) {
        var lines = new ArrayList<String>();
        report.entries()
                .forEach(entry ->
                        lines.addAll(HandoverWords.lines(entry, Contradictions.names(entry.incoming(), window))));
        return lines;
    }

    private void take(Chooser chooser) {
        work(
                store -> {
                    Result<HandoverReport> taken = desk.receive(
                            store, Place.beside(store), file, Profile.load().author(), chooser);
                    taken.value().ifPresent(this::tell);
                    return taken;
                },
                this::taken);
    }

    /** Off the UI thread. */
    private void tell(HandoverReport report) {
        report.entries().stream()
                .filter(entry ->
                        entry.state() == State.NEW || entry.state() == State.MERGED || entry.state() == State.SAME)
                .forEach(entry -> access.saved(entry.id()));
    }

    private void taken(HandoverReport report) {
        say.accept(String.join("\n", lines(report)));
        report.entries().stream()
                .filter(entry -> entry.state() == State.CONFLICT)
                .findFirst()
                .ifPresent(entry -> choose(report, entry));
    }

    /** Asks field by field, then takes the file in once more with what was chosen; others of the same file follow. */
    private void choose(HandoverReport report, Entry entry) {
        access.store()
                .ifPresent(store -> access.run(Messages.Handover_title, () -> {
                    Optional<StoredIncident> here =
                            store.load(entry.id()).value().flatMap(found -> found);
                    UiThread.async(
                            parent,
                            () -> here.ifPresent(stored -> Contradictions.ask(
                                    parent,
                                    window,
                                    sides(report, entry, stored),
                                    choices -> take(chooser(entry, choices)))));
                }));
    }

    private static Sides sides(HandoverReport report, Entry entry, StoredIncident here) {
        Instant sent = report.manifest().sent();
        return new Sides(
                entry.base().orElseThrow(),
                here.incident(),
                entry.incoming(),
                report.from().card().name(),
                sent);
    }

    /** In the window what is here is one's own; for what takes in a file it is what is stored. */
    private static Chooser chooser(Entry entry, Map<String, Choice> choices) {
        var swapped = new LinkedHashMap<String, Choice>();
        choices.forEach((subject, choice) -> swapped.put(subject, choice.swapped()));
        return (id, conflicts) -> id.equals(entry.id()) ? swapped : Map.of();
    }
}
