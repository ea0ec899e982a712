package org.tongbao.store.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongbao.core.board.Board;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import org.tongbao.store.internal.StoreEngines;

/**
 * Measures where the rows of the deadline board come from: 10 000 open incidents of 5 clocks each read from the database
 * and ordered, and one of them read again after a save. Prints figures; never fails on slowness.
 */
final class BoardBenchmark {

    private static final int INCIDENTS = 10_000;
    private static final int CHANGES = 100;
    private static final int STARTS = 5;

    private BoardBenchmark() {}

    /** Fills a database, measures and prints; started in the top folder of the sources. */
    public static void main(String[] args) throws Exception {
        Path scratch = Files.createTempDirectory("tongbao-board-");
        var stores = new StoreEngines(new FiveClocks(Instant.now()), Clock.systemUTC());
        RulePack pack = PackFile.read(Path.of("bundles/org.tongbao.rules.tw/packs/bureau-110.rules")
                        .toUri()
                        .toURL())
                .get();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            String place = scratch.resolve("db").toString();
            fill(stores.open(place).get());
            stores.closeAll();
            IncidentStore store = stores.open(place).get();
            var starts = new ArrayList<Long>();
            var work = new ArrayList<Long>();
            var board = new Board(new OnePack(pack));
            for (int i = 0; i < STARTS; i++) {
                long begin = System.nanoTime();
                long used = processor();
                board.setLines(store.board().get());
                starts.add(System.nanoTime() - begin);
                work.add(processor() - used);
            }
            out.printf(
                    "board: %d rows of %d incidents read and ordered in %d ms at first, %d ms later (goal 1000);"
                            + " of the processor %d and %d ms%n",
                    board.rows().size(),
                    INCIDENTS,
                    starts.get(0) / 1_000_000,
                    median(starts) / 1_000_000,
                    work.get(0) / 1_000_000,
                    median(work) / 1_000_000);
            out.printf(
                    "board: one incident read again and its rows replaced in %d µs (goal 50000), %d changes%n",
                    change(store, board) / 1000, CHANGES);
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
    }

    private static void fill(IncidentStore store) {
        for (int i = 0; i < INCIDENTS; i++) {
            store.save(Incidents.full("i-" + i), 0, "人員06").get();
        }
    }

    private static long change(IncidentStore store, Board board) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < CHANGES; i++) {
            Incident incident = store.load("i-" + i * 97).get().orElseThrow().incident();
            incident.setTitle("改過 " + i);
            store.save(incident, 1, "人員06").get();
            long begin = System.nanoTime();
            board.change(incident.getId(), store.board(incident.getId()).get());
            times.add(System.nanoTime() - begin);
        }
        return median(times);
    }

    /** Nanoseconds of the processor that all threads have taken, the store's own and the compiler's too. */
    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long median(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0);
    }
}
