package org.tongbao.store.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.store.internal.StoreEngines;

/**
 * Measures the verification of the history against reading the same rows by plain JDBC, in one run: {@code [INCIDENTS]} with
 * three revisions each. Prints times and rates; never fails on slowness.
 */
final class ChainBenchmark {

    private static final int REVISIONS = 3;
    private static final int ROUNDS = 3;
    private static final long MILLION = 1_000_000;

    private ChainBenchmark() {}

    /** Fills a database and prints the figures. */
    public static void main(String[] args) throws Exception {
        int incidents = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        Path scratch = Files.createTempDirectory("tongbao-benchmark-");
        var stores = new StoreEngines(new FiveClocks(Incidents.AWARENESS), Clock.systemUTC());
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                IncidentStore store = stores.open(scratch.toString()).get()) {
            for (int i = 0; i < incidents; i++) {
                fill(store, "i-" + i);
            }
            long own = Long.MAX_VALUE;
            long least = Long.MAX_VALUE;
            ChainReport report = store.chains().verify(List.of()).get();
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                report = store.chains().verify(List.of()).get();
                own = Math.min(own, System.nanoTime() - begin);
                begin = System.nanoTime();
                read(scratch.resolve("derby"));
                least = Math.min(least, System.nanoTime() - begin);
            }
            out.printf(
                    "verify: %d links, %d records, %d documents%s in %d ms, %d links/s; plain JDBC reads them in %d ms,"
                            + " ratio %.1f%n",
                    report.links(),
                    report.records(),
                    report.documents(),
                    report.sound() ? "" : " NOT SOUND",
                    own / MILLION,
                    report.links() * 1000 * MILLION / own,
                    least / MILLION,
                    (double) own / least);
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
    }

    private static void fill(IncidentStore store, String id) {
        StoredIncident stored = store.save(Incidents.large(id), 0, "人員06").get();
        for (int i = 1; i < REVISIONS; i++) {
            stored.incident().getAnswers().get(0).setText("改寫的說明 " + i);
            stored.incident().getAnswers().get(9).setText("再補充 " + i);
            stored = store.save(stored.incident(), stored.revision(), "人員07").get();
        }
    }

    private static void read(Path database) throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : List.of("chain_link", "history", "incident")) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            if (rows.getMetaData().getColumnTypeName(i).equals("BLOB")) {
                                rows.getBytes(i);
                            } else {
                                rows.getString(i);
                            }
                        }
                    }
                }
            }
            connection.rollback();
        }
    }
}
