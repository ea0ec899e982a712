package org.tongbao.store.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.store.internal.StoreEngines;

/** Measures what encryption costs: saves, loads and opening of an encrypted store against a plain one, in turn in one run. */
final class EncryptionBenchmark {

    private static final String PASSPHRASE = "three white egrets";
    private static final int ROUNDS = 400;
    private static final int WARM_UP = 300;
    private static final int OPENINGS = 7;

    private EncryptionBenchmark() {}

    /** What is measured on one store. */
    private record Times(List<Long> save, List<Long> load, List<Long> open) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Prints medians and ratios. */
    public static void main(String[] args) throws Exception {
        IncidentPackage.eINSTANCE.eClass();
        Path scratch = Files.createTempDirectory("tongbao-encryption-");
        var stores = new StoreEngines(new TestColumns(), Clock.systemUTC());
        var places = List.of(
                scratch.resolve("plain").toString(), scratch.resolve("sealed").toString());
        var times = List.of(new Times(), new Times());
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            for (String place : places) {
                stores.open(place).get().close();
            }
            stores.encrypt(places.get(1), PASSPHRASE.toCharArray()).get();
            try (IncidentStore plain = open(stores, places.get(0), 0);
                    IncidentStore sealed = open(stores, places.get(1), 1)) {
                for (int i = -WARM_UP; i < ROUNDS; i++) {
                    work(plain, times.get(0), i);
                    work(sealed, times.get(1), i);
                }
            }
            for (int i = 0; i < OPENINGS; i++) {
                for (int each = 0; each < places.size(); each++) {
                    long begin = System.nanoTime();
                    open(stores, places.get(each), each).close();
                    times.get(each).open().add(System.nanoTime() - begin);
                }
            }
            print(
                    out,
                    "save of a new incident",
                    times.get(1).save(),
                    times.get(0).save());
            print(out, "load", times.get(1).load(), times.get(0).load());
            print(out, "open and close", times.get(1).open(), times.get(0).open());
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
    }

    private static IncidentStore open(StoreEngines stores, String place, int which) {
        return stores.open(place, which == 0 ? Credentials.NONE : new Credentials("", PASSPHRASE.toCharArray()))
                .get();
    }

    private static void work(IncidentStore store, Times times, int number) {
        String id = "incident-" + (number + WARM_UP);
        var incident = Incidents.large(id);
        long begin = System.nanoTime();
        store.save(incident, 0, "人員06").get();
        long saved = System.nanoTime();
        store.load(id).get();
        long loaded = System.nanoTime();
        if (number >= 0) {
            times.save().add(saved - begin);
            times.load().add(loaded - saved);
        }
    }

    private static void print(PrintStream out, String what, List<Long> sealed, List<Long> plain) {
        long own = median(sealed);
        long least = median(plain);
        out.printf("store: %s encrypted %d µs, plain %d µs, ratio %.2f%n", what, own, least, (double) own / least);
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / 1000;
    }
}
