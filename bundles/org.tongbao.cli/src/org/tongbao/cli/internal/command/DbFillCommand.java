package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.sample.MadeUpIncidents;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.node.ObjectNode;

/** Fills a database with made-up incidents, to try the program out or to measure it; never the user's own by default. */
@Component(service = Command.class)
public final class DbFillCommand implements Command {

    private static final String INCIDENTS = "--incidents";
    private static final String SEED = "--seed";

    /** In one transaction; more of them are no quicker. */
    private static final int BATCH = 200;

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final IncidentService incidents;
    private final CategoryRegistry categories;
    private final Stores stores;
    private final Interruption interruption;
    private final Clock clock = Clock.systemUTC();

    /** By the system's clock. */
    @Activate
    public DbFillCommand(
            @Reference IncidentService incidents,
            @Reference CategoryRegistry categories,
            @Reference Stores stores,
            @Reference Interruption interruption) {
        this.incidents = incidents;
        this.categories = categories;
        this.stores = stores;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db fill";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.DbFill_help,
                "tongbao db fill --incidents 1000 --seed 1 --db ./trial",
                Options.ofStore(
                        new Option(INCIDENTS, "N", Messages.DbFill_incidents),
                        new Option(SEED, "S", Messages.DbFill_seed),
                        new Option(Options.AT, "INSTANT", Messages.DbFill_at)));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> count = call.option(INCIDENTS);
        if (count.isEmpty() || !count.get().matches("[1-9][0-9]{0,6}")) {
            return Options.wrong(INCIDENTS, count.orElse(""), "1, 2, 3 …");
        }
        Optional<String> seed = call.option(SEED);
        if (seed.isPresent() && !seed.get().matches("[0-9]{1,18}")) {
            return Options.wrong(SEED, seed.get(), "0, 1, 2 …");
        }
        if (call.option(Options.DB).isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.DbFill_database);
        }
        Result<Instant> until = Options.instant(call, ZONE, clock);
        if (!until.done()) {
            return Outcome.failed(ExitStatus.USAGE, until.findings());
        }
        long number = seed.map(Long::valueOf).orElse(1L);
        List<String> installed =
                categories.categories().stream().map(CategoryDescriptor::id).toList();
        var source = new MadeUpIncidents(incidents, installed, until.get(), number);
        return stores.writing(call, store -> fill(store, source, Integer.parseInt(count.get()), number));
    }

    private Outcome fill(IncidentStore store, MadeUpIncidents source, int count, long seed) {
        IProgressMonitor monitor = interruption.monitor(Messages.DbFill_progress);
        monitor.beginTask("", count);
        int saved = 0;
        while (saved < count && !monitor.isCanceled()) {
            var batch = new ArrayList<Incident>();
            for (int i = saved; i < Math.min(count, saved + BATCH); i++) {
                Result<Incident> made = source.make(i);
                if (!made.done()) {
                    return Outcome.failed(ExitStatus.REFUSED, made.findings());
                }
                batch.add(made.get());
            }
            Result<Integer> stored = store.saveNew(batch, Stores.author(store));
            if (!stored.done()) {
                return Stores.failed(stored);
            }
            saved += batch.size();
            monitor.worked(batch.size());
        }
        ObjectNode document = Render.object();
        document.put("incidents", saved);
        document.put("seed", seed);
        List<String> lines = List.of(Messages.bind(Messages.DbFill_done, Integer.toString(saved), Long.toString(seed)));
        return saved == count
                ? Outcome.done(document, lines)
                : new Outcome(ExitStatus.REFUSED, document, lines, List.of(Messages.Error_interrupted));
    }
}
