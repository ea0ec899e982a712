package org.tongbao.store.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.store.internal.DerbyIncidentStores;

/**
 * Measures what the store adds to plain JDBC that writes the same rows, in one run on one disk: {@code [SAVES]} for each
 * of the rounds. Prints medians and ratios; never fails on slowness.
 */
final class StoreBenchmark {

    private static final int ROUNDS = 5;
    private static final int LINES = 200;

    private final int saves;
    private final IncidentStore store;
    private final PlainJdbc stored;
    private final PlainJdbc floor;
    private final List<List<Long>> times = new ArrayList<>();

    private StoreBenchmark(int saves, IncidentStore store, PlainJdbc stored, PlainJdbc floor) {
        this.saves = saves;
        this.store = store;
        this.stored = stored;
        this.floor = floor;
        for (int i = 0; i < Measure.values().length; i++) {
            times.add(new ArrayList<>());
        }
    }

    /** What is measured. */
    private enum Measure {
        NEW,
        NEW_FLOOR,
        CHANGE,
        CHANGE_FLOOR,
        LOAD,
        LOAD_FLOOR,
        LIST
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /** Runs all rounds and prints the figures. */
    public static void main(String[] args) throws Exception {
        int saves = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        Path scratch = Files.createTempDirectory("tongbao-benchmark-");
        var stores = new DerbyIncidentStores(new TestColumns(), Clock.systemUTC());
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            // the same tables, and both databases running in one engine
            stores.open(scratch.resolve("floor").toString()).get();
            long begin = System.nanoTime();
            IncidentStore store =
                    stores.open(scratch.resolve("store").toString()).get();
            long created = System.nanoTime() - begin;
            try (var stored = new PlainJdbc(scratch.resolve("store/derby"));
                    var floor = new PlainJdbc(scratch.resolve("floor/derby"))) {
                var benchmark = new StoreBenchmark(saves, store, stored, floor);
                for (int round = 0; round <= ROUNDS; round++) {
                    benchmark.round(round);
                }
                benchmark.print(out);
            }
            store.close();
            begin = System.nanoTime();
            stores.open(scratch.resolve("store").toString()).get();
            out.printf(
                    "store: new database %d ms, open again %d ms%n",
                    created / 1_000_000, (System.nanoTime() - begin) / 1_000_000);
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
    }

    /** Round 0 warms up; each save and its floor follow each other, so that a busy machine hits both. */
    private void round(int round) throws Exception {
        if (round == 1) {
            times.forEach(List::clear);
        }
        List<StoredIncident> saved = new ArrayList<>();
        for (int i = 0; i < saves; i++) {
            var incident = Incidents.large("round" + round + "-" + i);
            time(Measure.NEW, () -> saved.add(store.save(incident, 0, "人員06").get()));
            PlainJdbc.Rows rows = stored.read(incident.getId(), 1);
            time(Measure.NEW_FLOOR, () -> floor.write(rows));
        }
        for (StoredIncident each : saved) {
            var incident = each.incident();
            incident.getAnswers().get(0).setText("改寫的說明");
            incident.getAnswers().get(9).setText("再補充");
            incident.getEvents().add(Incidents.event("contained-" + incident.getId(), "contained", each.saved()));
            time(Measure.CHANGE, () -> store.save(incident, 1, "人員06").get());
            PlainJdbc.Rows rows = stored.read(incident.getId(), 2);
            time(Measure.CHANGE_FLOOR, () -> floor.write(rows));
        }
        for (StoredIncident each : saved) {
            String id = each.incident().getId();
            time(Measure.LOAD, () -> store.load(id).get());
            time(Measure.LOAD_FLOOR, () -> floor.document(id));
            time(Measure.LIST, () -> store.list(IncidentQuery.newest(LINES)).get());
        }
    }

    private void time(Measure measure, Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        times.get(measure.ordinal()).add(System.nanoTime() - begin);
    }

    private void print(PrintStream out) {
        ratio(out, "save of a new incident (85 records)", Measure.NEW, Measure.NEW_FLOOR, " (goal 2.00)");
        ratio(out, "save of a change (3 records)", Measure.CHANGE, Measure.CHANGE_FLOOR, " (goal 2.00)");
        ratio(out, "load", Measure.LOAD, Measure.LOAD_FLOOR, "");
        out.printf("store: list of %d among %d %d µs%n", LINES, (ROUNDS + 1) * saves, median(Measure.LIST));
    }

    private void ratio(PrintStream out, String what, Measure own, Measure least, String goal) {
        double ratio = (double) median(own) / median(least);
        out.printf("store: %s %d µs, plain JDBC %d µs, ratio %.2f%s%n", what, median(own), median(least), ratio, goal);
    }

    private long median(Measure measure) {
        long[] sorted = times.get(measure.ordinal()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0) / 1000;
    }
}
