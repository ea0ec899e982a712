package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the incidents of the store. */
@Component(service = Command.class)
public final class IncidentListCommand implements Command {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    private static final int USUAL_LIMIT = 100;
    private static final int NO_LIMIT = 999_999_999;
    private static final List<String> STATES =
            Arrays.stream(LifeCycle.State.values()).map(LifeCycle.State::id).toList();
    private static final String STATE = "--state";
    private static final String ORG = "--org";
    private static final String LEVEL = "--level";
    private static final String OVERDUE = "--overdue";
    private static final String TEXT = "--text";
    private static final String LIMIT = "--limit";

    private final Stores stores;
    private final RulePackRegistry packs;
    private final IncidentSheet sheet;
    private final TextSearch search;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public IncidentListCommand(
            @Reference Stores stores,
            @Reference RulePackRegistry packs,
            @Reference IncidentSheet sheet,
            @Reference TextSearch search) {
        this(stores, packs, sheet, search, Clock.systemUTC());
    }

    /** By another clock. */
    public IncidentListCommand(
            Stores stores, RulePackRegistry packs, IncidentSheet sheet, TextSearch search, Clock clock) {
        this.stores = stores;
        this.packs = packs;
        this.sheet = sheet;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "incident list";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.IncidentList_help,
                "tongbao incident list --overdue --json",
                Options.ofStore(
                        new Option(STATE, "STATE", Messages.Option_state),
                        new Option(ORG, "NAME", Messages.Option_org),
                        new Option(LEVEL, "N", Messages.Option_level),
                        new Option(OVERDUE, "", Messages.Option_overdue),
                        new Option(TEXT, "TEXT", Messages.Option_text),
                        new Option(LIMIT, "N", Messages.Option_limit),
                        new Option(Options.OUT, "FILE", Messages.Option_out)));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> state = call.option(STATE);
        if (state.isPresent() && !STATES.contains(state.get())) {
            return Options.wrong(STATE, state.get(), String.join(", ", STATES));
        }
        Optional<String> level = call.option(LEVEL);
        if (level.isPresent() && !level.get().matches("[0-9]")) {
            return Options.wrong(LEVEL, level.get(), "0, 1, 2, 3, 4");
        }
        Optional<String> limit = call.option(LIMIT);
        if (limit.isPresent() && !limit.get().matches("[1-9][0-9]{0,8}")) {
            return Options.wrong(LIMIT, limit.get(), "1, 2, 3 …");
        }
        Optional<String> out = call.option(Options.OUT);
        Optional<Outcome> misuse = out.flatMap(sheet::misuse);
        if (misuse.isPresent()) {
            return misuse.get();
        }
        Instant now = clock.instant();
        var query = new IncidentQuery(
                state,
                call.option(ORG),
                level.map(Integer::valueOf),
                call.has(OVERDUE) ? Optional.of(now) : Optional.empty(),
                call.option(TEXT),
                limit.map(Integer::valueOf).orElse(out.isPresent() ? NO_LIMIT : USUAL_LIMIT));
        return stores.reading(call, store -> {
            Result<List<IncidentSummary>> list = search.list(call, store, query);
            if (!list.done()) {
                return Stores.failed(list);
            }
            List<IncidentSummary> named =
                    list.get().stream().map(incident -> named(store, incident)).toList();
            return out.map(file -> sheet.write(file, named)).orElseGet(() -> answer(named));
        });
    }

    /** With its pack, by which the level is named: lines saved by an earlier version do not hold it. */
    private static IncidentSummary named(IncidentStore store, IncidentSummary line) {
        if (!line.pack().isEmpty() || line.level().isEmpty()) {
            return line;
        }
        String pack = store.load(line.id())
                .value()
                .flatMap(found -> found)
                .map(found -> Objects.toString(found.incident().getPack(), ""))
                .orElse("");
        return line.under(pack);
    }

    private Outcome answer(List<IncidentSummary> incidents) {
        ObjectNode document = Render.object();
        ArrayNode array = document.putArray("incidents");
        List<String> lines = new ArrayList<>();
        var render = new Render(ZONE);
        for (IncidentSummary incident : incidents) {
            ObjectNode node = array.addObject();
            node.put("id", incident.id());
            Render.text(node, "number", incident.number());
            Render.text(node, "title", incident.title());
            node.put("category", incident.category());
            Render.text(node, "organization", incident.organization());
            Render.level(
                    node,
                    incident.level()
                            .map(rank -> Grades.code(scale(incident), rank))
                            .orElse(""));
            node.put("state", incident.state());
            render.instant(node, "awareness", incident.awareness());
            render.instant(node, "nextDue", incident.nextDue());
            Render.text(node, "nextClock", incident.nextClock().orElse(""));
            node.put("drill", incident.drill());
            node.put("revision", incident.revision());
            render.instant(node, "saved", Optional.of(incident.saved()));
            lines.add(line(incident));
        }
        if (incidents.isEmpty()) {
            lines.add(Messages.IncidentList_none);
        }
        return Outcome.done(document, lines);
    }

    /** The scale the incident's level is of; none where its pack is not known, so that levels are numbers. */
    private @Nullable SeverityScale scale(IncidentSummary incident) {
        return packs.find(incident.pack()).map(RulePack::getScale).orElse(null);
    }

    private String line(IncidentSummary incident) {
        String name = incident.number().isEmpty() ? incident.id() : incident.number();
        String level = incident.level()
                .map(rank -> LevelNames.brief(scale(incident), rank))
                .orElse("–");
        String due = incident.nextDue()
                .map(at -> incident.nextClock().orElse("") + " " + RocDates.format(at, ZONE))
                .orElse("");
        return String.join(
                        "  ",
                        name,
                        level,
                        incident.state(),
                        incident.category(),
                        incident.organization(),
                        incident.title(),
                        due)
                .stripTrailing();
    }
}
