package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.ReviewRight;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.review.ReviewAct;
import org.tongbao.core.review.ReviewState;
import org.tongbao.core.review.Reviewing;
import org.tongbao.core.review.Reviewing.Said;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import tools.jackson.databind.node.ObjectNode;

/** Records what the reviewing agency does with a notification. */
@Component(service = Command.class)
public final class ReviewRecordCommand implements Command {

    static final String REVIEWER = "--reviewer";
    private static final String LEVEL = "--level";
    private static final String FORMED = "--formed";
    private static final String NOTE = "--note";

    private final Stores stores;
    private final Reviewing reviewing;

    /** Over the store. */
    @Activate
    public ReviewRecordCommand(@Reference Stores stores, @Reference Reviewing reviewing) {
        this.stores = stores;
        this.reviewing = reviewing;
    }

    @Override
    public String name() {
        return "review record";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID ACT",
                2,
                2,
                Messages.ReviewRecord_help,
                "tongbao review record 115-鼓山-003 review --level 2 --reason … --reviewer 高雄市政府民政局",
                Options.ofStore(
                        new Option(LEVEL, "N", Messages.Review_level),
                        new Option(Options.REASON, "TEXT", Messages.Option_reason),
                        new Option(FORMED, "", Messages.ReviewRecord_formed),
                        new Option(NOTE, "TEXT", Messages.Option_note),
                        Options.at(),
                        new Option(REVIEWER, "NAME", Messages.Review_reviewer)));
    }

    @Override
    public Outcome run(Call call) {
        String typed = call.operands().get(1);
        Optional<ReviewAct> act = ReviewAct.of(typed);
        if (act.isEmpty()) {
            String known = Arrays.stream(ReviewAct.values()).map(ReviewAct::id).collect(Collectors.joining(", "));
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.ReviewRecord_act, typed, known));
        }
        Optional<String> level = call.option(LEVEL);
        if (level.filter(text -> !text.matches("[0-9]{1,2}")).isPresent()) {
            return Options.wrong(LEVEL, level.get(), "0, 1, 2, …");
        }
        Result<Instant> at = Options.instant(call, OrgLines.ZONE, Clock.systemUTC());
        if (!at.done()) {
            return Outcome.failed(ExitStatus.USAGE, at.findings());
        }
        var said = new Said(
                level.map(Long::valueOf),
                call.option(Options.REASON).orElse(""),
                call.has(FORMED),
                call.option(NOTE).orElse(""),
                Optional.of(at.get()));
        return stores.reading(call, store -> record(call, store, act.get(), said));
    }

    private Outcome record(Call call, IncidentStore store, ReviewAct act, Said said) {
        String name = call.operands().get(0);
        Result<Optional<StoredIncident>> loaded = store.load(name);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        if (loaded.get().isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noIncident, name));
        }
        StoredIncident stored = loaded.get().get();
        String by = Stores.author(store);
        Actor actor = store.accounts().actor();
        Optional<Finding> refusal =
                act.reviews() ? ReviewRight.refusal(actor, stored.incident(), store.organizations()) : Optional.empty();
        if (refusal.isPresent()) {
            return Outcome.failed(ExitStatus.REFUSED, List.of(refusal.get()));
        }
        String reviewer = call.option(REVIEWER).orElse(actor.organization());
        Result<Event> event = reviewing.act(store, stored.incident(), act, reviewer, by, said);
        if (!event.done()) {
            return Outcome.failed(ExitStatus.REFUSED, event.findings());
        }
        stored.incident().getEvents().add(event.get());
        Result<StoredIncident> saved = store.save(stored.incident(), stored.revision(), by);
        return saved.done() ? answer(saved.get()) : Stores.failed(saved);
    }

    private static Outcome answer(StoredIncident saved) {
        ReviewState state = ReviewState.of(saved.incident());
        ObjectNode document = Render.object();
        document.put("id", saved.incident().getId());
        Render.text(document, "number", saved.incident().getNumber());
        document.put("revision", saved.revision());
        document.put("next", state.next().id());
        document.put("dataRequested", state.asked().isPresent());
        return Outcome.done(document, List.of(words(state)));
    }

    /** What comes next, for people. */
    static String words(ReviewState state) {
        String next = switch (state.next()) {
            case NONE -> Messages.Review_none;
            case RECEIVE -> Messages.Review_receive;
            case REVIEW -> Messages.Review_review;
            case NOTIFY -> Messages.Review_notify;
            case TEAM -> Messages.Review_team;
            case DONE -> Messages.Review_done;
        };
        return state.asked().isPresent() ? next + Messages.Review_asked : next;
    }
}
