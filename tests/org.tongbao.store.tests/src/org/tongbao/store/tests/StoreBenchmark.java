package org.tongbao.store.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.store.internal.StoreEngines;

/**
 * Measures what the store adds to plain JDBC that writes the same rows, in one run on one disk: {@code [SAVES]} for each
 * of the rounds. Prints medians and ratios; never fails on slowness.
 */
final class StoreBenchmark {

    private static final int ROUNDS = 5;

    /** Until the compiler has done its work on either side; less than that measures how far it has come. */
    private static final int WARM_UP = 5;

    private static final int LINES = 200;

    private final int saves;
    private final StoreEngines stores;
    private final Path place;
    private final PlainJdbc floor;
    private final Map<Measure, Times> times = new EnumMap<>(Measure.class);

    private StoreBenchmark(int saves, StoreEngines stores, Path place, PlainJdbc floor) {
        this.saves = saves;
        this.stores = stores;
        this.place = place;
        this.floor = floor;
    }

    /** What is measured. */
    private enum Measure {
        NEW("save of a new incident (85 records)"),
        CHANGE("save of a change while open (3 records)"),
        FIRST("first save after opening (3 records)"),
        LOAD("load"),
        LIST("list of " + LINES);

        private final String text;

        Measure(String text) {
            this.text = text;
        }
    }

    /** Nanoseconds that each run took. */
    private record Times(List<Long> own, List<Long> least) {

        void print(PrintStream out, String what, String goal) {
            long own = median(own());
            long least = median(least());
            out.printf(
                    "store: %s %d µs, plain JDBC %d µs, ratio %.2f%s%n", what, own, least, (double) own / least, goal);
        }

        private static long median(List<Long> nanos) {
            return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / 1000;
        }
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
        var stores = new StoreEngines(new FiveClocks(Incidents.AWARENESS), Clock.systemUTC());
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            // the same tables, and both databases running in one engine
            stores.open(scratch.resolve("floor").toString()).get();
            Path place = scratch.resolve("store");
            long begin = System.nanoTime();
            stores.open(place.toString()).get().close();
            long created = System.nanoTime() - begin;
            try (var floor = new PlainJdbc(scratch.resolve("floor/derby"))) {
                var benchmark = new StoreBenchmark(saves, stores, place, floor);
                for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
                    benchmark.round(round);
                }
                benchmark.print(out);
            }
            begin = System.nanoTime();
            stores.open(place.toString()).get();
            out.printf(
                    "store: new database %d ms, open again %d ms%n",
                    created / 1_000_000, (System.nanoTime() - begin) / 1_000_000);
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
    }

    /** Rounds before the first warm up; each save and its floor follow each other, so that a busy machine hits both. */
    private void round(int round) throws Exception {
        if (round <= 1) {
            for (Measure measure : Measure.values()) {
                times.put(measure, new Times(new ArrayList<>(), new ArrayList<>()));
            }
        }
        String name = "round" + round + "-";
        try (IncidentStore store = stores.open(place.toString()).get();
                var stored = new PlainJdbc(place.resolve("derby"))) {
            var open = new ArrayList<StoredIncident>();
            for (int i = 0; i < saves; i++) {
                var incident = new StoredIncident(Incidents.large(name + i), 0, Incidents.AWARENESS);
                open.add(save(Measure.NEW, store, incident, stored));
            }
            // not each behind its first save, nor the 85 records of the floor: those are still being written then
            for (StoredIncident each : open) {
                change(each);
                save(Measure.CHANGE, store, each, stored);
            }
        }
        // opened again, it knows nothing of what was saved before
        try (IncidentStore store = stores.open(place.toString()).get();
                var stored = new PlainJdbc(place.resolve("derby"))) {
            for (int i = 0; i < saves; i++) {
                StoredIncident loaded = load(store, name + i, stored);
                change(loaded);
                save(Measure.FIRST, store, loaded, stored);
                times.get(Measure.LIST)
                        .own()
                        .add(nanos(() -> store.list(IncidentQuery.newest(LINES)).get()));
            }
        }
    }

    /** Alters two answers and adds an event: three records. */
    private static void change(StoredIncident stored) {
        var incident = stored.incident();
        String next = incident.getId() + "-" + stored.revision();
        incident.getAnswers().get(0).setText("改寫的說明 " + next);
        incident.getAnswers().get(9).setText("再補充 " + next);
        incident.getEvents().add(Incidents.event("contained-" + next, "contained", stored.saved()));
    }

    /** Saves, then writes the same rows by plain JDBC. */
    private StoredIncident save(Measure measure, IncidentStore store, StoredIncident from, PlainJdbc stored)
            throws Exception {
        var saved = new ArrayList<StoredIncident>();
        times.get(measure)
                .own()
                .add(nanos(() -> saved.add(
                        store.save(from.incident(), from.revision(), "人員06").get())));
        PlainJdbc.Rows rows = stored.read(from.incident().getId(), from.revision() + 1);
        times.get(measure).least().add(nanos(() -> floor.write(rows)));
        return saved.get(0);
    }

    private StoredIncident load(IncidentStore store, String id, PlainJdbc stored) throws Exception {
        var loaded = new ArrayList<StoredIncident>();
        Times load = times.get(Measure.LOAD);
        load.own().add(nanos(() -> loaded.add(store.load(id).get().orElseThrow())));
        load.least().add(nanos(() -> stored.document(id)));
        return loaded.get(0);
    }

    private static long nanos(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private void print(PrintStream out) {
        for (Measure measure : List.of(Measure.NEW, Measure.CHANGE, Measure.FIRST)) {
            times.get(measure).print(out, measure.text, " (goal 1.50)");
        }
        times.get(Measure.LOAD).print(out, Measure.LOAD.text, "");
        out.printf(
                "store: %s among %d %d µs%n",
                Measure.LIST.text,
                (WARM_UP + ROUNDS) * saves,
                Times.median(times.get(Measure.LIST).own()));
    }
}
