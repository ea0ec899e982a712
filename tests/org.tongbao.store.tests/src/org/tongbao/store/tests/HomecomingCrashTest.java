package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreFinding;

/**
 * A process killed at any moment while it brings home what was done in an outage: nothing of it is lost, nothing comes twice, and the next
 * start completes it. The moments are drawn from a seed, which a failure names: {@code -Dtongbao.seed=N} repeats them.
 */
@OnPostgres
final class HomecomingCrashTest {

    private static final int ROUNDS = System.getenv("TONGBAO_LONG") == null ? 2 : 30;
    private static final int KILLS = 2;
    private static final int CHANGED = 8;
    private static final int BEGUN = 3;
    private static final long LONGEST_SAVE = Duration.ofMillis(8).toNanos();
    private static final String PASSPHRASE = "三隻白鷺飛過 碼頭 17";

    private final StoreFixture fixture;
    private final long seed = Long.getLong("tongbao.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path folder = Path.of("");

    HomecomingCrashTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void processKilledOnTheWayHome_startedAgain_bringsAllAndNothingTwice() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String what = "seed " + seed + ", round " + round;
            // every other one is encrypted
            char[] passphrase = round % 2 == 0 ? PASSPHRASE.toCharArray() : new char[0];
            Path copy = folder.resolve("copy-" + round);
            try (IncidentStore server = fixture.open()) {
                for (int i = 0; i < CHANGED; i++) {
                    server.save(Incidents.draft(id(round, i)), 0, AUTHOR).get();
                }
            }
            workInAnOutage(round, copy, passphrase);
            for (int kill = 0; kill < KILLS; kill++) {
                killOnTheWay(copy, passphrase);
            }
            try (SharedStore last = shared(copy, passphrase, true)) {
                last.look();
                assertTrue(last.reach().online(), what);
                assertEquals(0, last.reach().changed(), what);
                assertEquals(List.of(), last.reach().unmerged(), what);
            }
            try (IncidentStore server = fixture.open()) {
                for (int i = 0; i < CHANGED + BEGUN; i++) {
                    assertHome(server, id(round, i), i < CHANGED ? 2 : 1, what);
                }
                assertEquals(
                        (round + 1) * (CHANGED + BEGUN),
                        server.list(IncidentQuery.newest(1000)).get().size(),
                        what);
                assertEquals(List.of(), server.chains().verify(List.of()).get().breaks(), what);
            }
        }
    }

    private static String id(int round, int number) {
        return "i-" + round + "-" + number;
    }

    private void workInAnOutage(int round, Path copy, char[] passphrase) {
        try (SharedStore before = shared(copy, new char[0], true)) {
            // each look copies some; in later rounds there is more
            int held;
            do {
                held = before.reach().held();
                before.look();
            } while (before.reach().held() > held);
        }
        if (passphrase.length > 0) {
            fixture.stores.encrypt(copy.toString(), passphrase.clone()).get();
        }
        try (SharedStore away = shared(copy, passphrase, false)) {
            for (int i = 0; i < CHANGED; i++) {
                StoredIncident now = away.load(id(round, i)).get().orElseThrow();
                now.incident().getAnswers().add(Incidents.text("F2-04", "停電中記下 " + i));
                away.save(now.incident(), now.revision(), AUTHOR).get();
            }
            for (int i = CHANGED; i < CHANGED + BEGUN; i++) {
                var begun = Incidents.draft(id(round, i));
                begun.getAnswers().add(Incidents.text("F2-04", "停電中記下 " + i));
                away.save(begun, 0, AUTHOR).get();
            }
            assertEquals(CHANGED + BEGUN, away.reach().changed());
        }
    }

    private SharedStore shared(Path copy, char[] passphrase, boolean reachable) {
        return SharedStore.open(
                        () -> reachable
                                ? fixture.stores.open(fixture.place(), fixture.database.credentials())
                                : Result.refused(Finding.error(StoreFinding.SERVER_UNREACHABLE, "", fixture.place())),
                        new Outages.Copy(
                                fixture.stores,
                                copy,
                                new Credentials("", passphrase.clone()),
                                UnaryOperator.identity()))
                .get();
    }

    /** Somewhere between the first save there and the last one here. */
    private void killOnTheWay(Path copy, char[] passphrase) throws Exception {
        try (var child = new ChildJvm(
                fixture.database.credentials(), "home", fixture.place(), copy.toString(), new String(passphrase))) {
            int most = 4 * (CHANGED + BEGUN) / KILLS;
            boolean going = true;
            for (int lines = 1 + random.nextInt(most - 1); lines > 0 && going; lines--) {
                going = child.line().equals("save");
            }
            LockSupport.parkNanos(random.nextLong(LONGEST_SAVE));
            child.kill();
        }
        assertTrue(Files.isDirectory(copy));
    }

    private static void assertHome(IncidentStore server, String id, long revision, String what) {
        StoredIncident home = server.load(id).get().orElseThrow(() -> new AssertionError(what + ": lost " + id));
        assertEquals(revision, home.revision(), what + ", " + id);
        assertEquals(
                List.of("停電中記下 " + id.substring(id.lastIndexOf('-') + 1)),
                home.incident().getAnswers().stream()
                        .filter(answer -> "F2-04".equals(answer.getId()))
                        .map(answer -> answer.getText())
                        .toList(),
                what);
        assertEquals(
                1,
                server.history(id).get().stream()
                        .filter(record -> record.subject().startsWith("offline/"))
                        .count(),
                what + ", " + id);
    }
}
