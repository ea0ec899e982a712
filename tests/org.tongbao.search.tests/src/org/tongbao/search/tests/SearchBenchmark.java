package org.tongbao.search.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.search.Hits;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.RegisterFilter;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.core.store.RegisterQuery.Field;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.search.internal.IndexedSearches;
import org.tongbao.store.internal.StoreEngines;

/**
 * Measures searching in a database that is there: {@code FOLDER [INDEX-FOLDER]}; without an index folder the index is made, and
 * that is measured, too. Prints medians, 90th percentiles and the slowest; never fails on slowness.
 */
final class SearchBenchmark {

    private static final int RUNS = 200;
    private static final int FEW = 15;

    private static final List<String> TYPED =
            List.of("首頁遭置換", "資料外洩", "異常連線 主機", "置換", "遭", "192.0.2.", "example.org", "備份還原", "勒索軟體", "不會有的詞語");

    private final PrintStream out;

    private SearchBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        // outside of OSGi nobody else has made the model known
        IncidentPackage.eINSTANCE.eClass();
        boolean given = args.length > 1;
        Path index = given ? Path.of(args[1]) : Files.createTempDirectory("tongbao-index-");
        var stores = new StoreEngines(SearchBenchmark::columns, Clock.systemUTC());
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                IncidentStore store = stores.open(args[0]).get()) {
            new SearchBenchmark(out).run(store, index);
        } finally {
            stores.closeAll();
            if (!given) {
                delete(index);
            }
        }
    }

    private static IncidentColumns.Columns columns(Incident incident, Instant now) {
        return new IncidentColumns.Columns(
                Optional.empty(), "", "draft", Optional.empty(), Optional.empty(), Optional.empty(), OpenClocks.NONE);
    }

    private void run(IncidentStore store, Path folder) throws IOException {
        var searches = new IndexedSearches(folder);
        long begin = System.nanoTime();
        try (IncidentSearch search = searches.open(store)) {
            long incidents = search.current().get().done();
            out.printf("search: index of %d incidents %s%n", incidents, since(begin));
        }
        out.printf("search: %d MB on the disk%n", size(folder) / 1_000_000);
        begin = System.nanoTime();
        try (IncidentSearch search = searches.open(store)) {
            search.current().get();
            out.printf("search: opened again %s%n", since(begin));
            for (String typed : TYPED) {
                hits("best 200 for " + typed, search, each -> each.best(typed, 200));
            }
            hits("all ids for 主機", search, each -> each.find("主機"));
            hits("all ids for nothing typed", search, each -> each.find(""));
            saves(store, search);
        }
        register(store);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        out.printf("search: heap in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    private void hits(String what, IncidentSearch search, Function<IncidentSearch, Result<Hits>> ask) {
        int found = ask.apply(search).get().ids().size();
        print(what + " (" + found + ")", RUNS, () -> ask.apply(search));
    }

    /** Until what was saved is found. */
    private void saves(IncidentStore store, IncidentSearch search) {
        var some =
                new ArrayList<StoredIncident>(store.feed().after("", FEW).get().incidents());
        print("a save is found", FEW, () -> {
            StoredIncident each = some.remove(some.size() - 1);
            each.incident().setTitle("量測 " + System.nanoTime());
            store.save(each.incident(), each.revision(), "benchmark").get();
            search.current().get();
        });
    }

    private void register(IncidentStore store) {
        print("counts", RUNS, () -> store.register().counts().get());
        for (Field order : Field.values()) {
            var query = new RegisterQuery(RegisterFilter.ALL, order, false, Optional.empty());
            print(
                    "keys of all by " + order,
                    3,
                    () -> store.register().keys(query).get());
        }
        var group = new RegisterQuery(RegisterFilter.ALL, Field.AWARENESS, true, Optional.of(Field.ORGANIZATION));
        print(
                "keys of all by organization and awareness",
                3,
                () -> store.register().keys(group).get());
        List<String> page = store.register().keys(RegisterQuery.NEWEST).get().stream()
                .limit(50)
                .map(key -> key.id())
                .toList();
        print("lines of 50", RUNS, () -> store.register().lines(page).get());
    }

    private void print(String what, int runs, Runnable work) {
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            work.run();
            nanos.add(System.nanoTime() - begin);
        }
        long first = nanos.get(0);
        nanos.sort(Comparator.naturalOrder());
        out.printf(
                "search: %s: median %.2f ms, 90th percentile %.2f ms, slowest %.2f ms, first %.2f ms%n",
                what,
                nanos.get(runs / 2) / 1e6,
                nanos.get(runs * 9 / 10) / 1e6,
                nanos.get(runs - 1) / 1e6,
                first / 1e6);
    }

    private static String since(long begin) {
        return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
