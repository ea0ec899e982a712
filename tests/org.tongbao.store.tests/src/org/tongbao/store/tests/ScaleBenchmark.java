package org.tongbao.store.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.store.internal.StoreEngines;

/**
 * Measures whether a store stays as quick when it grows: {@code SIZE…}, the numbers of incidents, 1000 and 100 000 where none is
 * given. All databases are open at the same time, each measure goes round them, and what the store does is followed by the same
 * in plain JDBC on a copy of the files, so that a busy machine hits all alike. Prints medians and ratios; never fails on slowness.
 * {@code -Dtongbao.benchmark.made=FOLDER} keeps the databases there for the next time.
 */
final class ScaleBenchmark {

    /** Until the compiler has done its work; less than that measures how far it has come. */
    private static final int WARM_UP = 1500;

    private static final int TIMES = 1000;
    private static final int LINES = 200;
    private static final long MILLION = 1_000_000;

    private final List<Side> sides = new ArrayList<>();
    private final Random random = new Random(1);

    /** One database, with the same in the hands of plain JDBC. */
    private static final class Side {

        final int size;
        final IncidentStore store;
        final PlainJdbc stored;
        final PlainJdbc floor;
        final Medians medians = new Medians();
        int next;

        Side(int size, IncidentStore store, Path files, Path copy) throws Exception {
            this.size = size;
            this.store = store;
            stored = new PlainJdbc(files);
            floor = new PlainJdbc(copy);
            next = size;
        }
    }

    public static void main(String[] args) throws Exception {
        int[] sizes = args.length > 0
                ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
                : new int[] {1000, 100_000};
        // known to all readers, as the framework sees to it elsewhere
        IncidentPackage.eINSTANCE.eClass();
        Path scratch = Files.createTempDirectory("tongbao-scale-");
        var stores = new StoreEngines(new ManyIncidents(), Clock.systemUTC());
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            var benchmark = new ScaleBenchmark();
            for (int size : sizes) {
                benchmark.sides.add(prepare(size, stores, scratch.resolve("of-" + size), out));
            }
            benchmark.run();
            benchmark.print(out);
            for (Side side : benchmark.sides) {
                side.floor.close();
                side.stored.close();
            }
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
    }

    private static Side prepare(int size, StoreEngines stores, Path place, PrintStream out) throws Exception {
        Path made = Path.of(System.getProperty("tongbao.benchmark.made", place.toString()))
                .resolve("incidents-" + size);
        Files.createDirectories(made.getParent());
        if (!Files.exists(made)) {
            long begin = System.nanoTime();
            try (IncidentStore store = stores.open(made.toString()).get()) {
                ManyIncidents.fill(store, 0, size);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.printf("scale: %d incidents made in %.1f s, %.0f/s%n", size, seconds, size / seconds);
        }
        Files.createDirectories(place);
        copy(made, place.resolve("own"));
        copy(made, place.resolve("floor"));
        long begin = System.nanoTime();
        IncidentStore store = stores.open(place.resolve("own").toString()).get();
        out.printf("scale: store of %d opened in %d ms%n", size, (System.nanoTime() - begin) / MILLION);
        stores.open(place.resolve("floor").toString()).get();
        return new Side(size, store, place.resolve("own/derby"), place.resolve("floor/derby"));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.toList();
        }
        for (Path each : all) {
            Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }

    private void run() throws Exception {
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            if (i == WARM_UP) {
                sides.forEach(side -> side.medians.forget());
            }
            for (Side side : sides) {
                change(side);
                fresh(side);
                if (i % 2 == 0) {
                    lists(side);
                }
            }
        }
    }

    private void change(Side side) throws Exception {
        String id = ManyIncidents.id(random.nextInt(side.size));
        var opened =
                side.medians.of("open by id", () -> side.store.load(id).get().orElseThrow());
        side.medians.floor("open by id", () -> side.floor.document(id));
        var incident = opened.incident();
        incident.getAnswers().get(0).setText("改寫的說明 " + opened.revision());
        incident.getAnswers().get(9).setText("再補充 " + opened.revision());
        incident.getEvents().add(Incidents.event("contained-" + opened.revision() + id, "contained", opened.saved()));
        StoredIncident saved = side.medians.of(
                "save of a change (3 records)",
                () -> side.store.save(incident, opened.revision(), "人員06").get());
        write(side, "save of a change (3 records)", id, saved.revision());
    }

    private void fresh(Side side) throws Exception {
        var incident = ManyIncidents.incident(side.next++);
        side.medians.of(
                "save of a new incident (27 records)",
                () -> side.store.save(incident, 0, "人員06").get());
        write(side, "save of a new incident (27 records)", incident.getId(), 1);
    }

    private static void write(Side side, String what, String id, long revision) throws Exception {
        PlainJdbc.Rows rows = side.stored.read(id, revision);
        side.medians.floor(what, () -> {
            side.floor.write(rows);
            return rows;
        });
    }

    private void lists(Side side) throws Exception {
        String office = ManyIncidents.office(random.nextInt());
        list(side, "newest 200", "", IncidentQuery.newest(LINES));
        list(
                side,
                "newest 200 of an organization in a state",
                " WHERE incident_state = ? AND organization = ?",
                query(Optional.of("notified"), Optional.of(office), Optional.empty()),
                "notified",
                office);
        list(
                side,
                "newest 200 of a level",
                " WHERE effective_level = ?",
                query(Optional.empty(), Optional.empty(), Optional.of(3)),
                3);
        side.medians.of("counts", () -> side.store.register().counts().get());
    }

    private static IncidentQuery query(Optional<String> state, Optional<String> organization, Optional<Integer> level) {
        return new IncidentQuery(state, organization, level, Optional.empty(), Optional.empty(), LINES);
    }

    private void list(Side side, String what, String where, IncidentQuery query, Object... values) throws Exception {
        // who comes second finds the engine's code at hand: they take turns
        boolean first = random.nextBoolean();
        if (first) {
            side.medians.of(what, () -> side.store.list(query).get());
        }
        side.medians.floor(what, () -> side.floor.newest(where, LINES, values));
        if (!first) {
            side.medians.of(what, () -> side.store.list(query).get());
        }
    }

    private void print(PrintStream out) {
        out.printf(
                "scale: page cache %s pages, medians of %d%n",
                System.getProperty("derby.storage.pageCacheSize", "1000"), TIMES);
        for (String what : sides.get(0).medians.names()) {
            for (Side side : sides) {
                out.printf("scale: %s among %d: %s%n", what, side.size, side.medians.text(what));
            }
            if (sides.size() > 1) {
                Side least = sides.get(0);
                Side most = sides.get(sides.size() - 1);
                out.printf(
                        "scale: %s: from %d to %d %.2f, in plain JDBC %.2f%n",
                        what,
                        least.size,
                        most.size,
                        most.medians.own(what) / least.medians.own(what),
                        most.medians.least(what) / least.medians.least(what));
            }
        }
    }
}
