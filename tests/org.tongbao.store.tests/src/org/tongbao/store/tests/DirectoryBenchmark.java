package org.tongbao.store.tests;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.tongbao.core.directory.DirectoryIndex;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.ListFile;
import org.tongbao.core.directory.ListImport;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.directory.Reconciliation;
import org.tongbao.core.internal.organization.Organizations;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFiles;
import org.tongbao.core.table.TableFormat;
import org.tongbao.core.table.TextFile;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/**
 * Measures a directory of 5 000 organizations and 50 000 persons: brought in from lists with the clocks of a real rule pack,
 * read as a tree, searched as one types, read whole and looked through. Prints figures; never fails on slowness.
 */
final class DirectoryBenchmark {

    private static final int ORGANIZATIONS = 5_000;
    private static final int PEOPLE = 10;
    private static final int RUNS = 15;
    private static final List<String> TYPED =
            List.of("人", "人員", "人員1", "人員12", "人員123", "人員1234", "機關 049", "07-9001", "person49999@");

    private final PrintStream out;
    private final Path scratch;
    private final IncidentStore store;
    private final ListImport lists;

    private DirectoryBenchmark(PrintStream out, Path scratch, IncidentStore store, Organizations organizations) {
        this.out = out;
        this.scratch = scratch;
        this.store = store;
        lists = new ListImport(organizations, store);
    }

    /** Fills a database, measures and prints; started in the top folder of the sources. */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.TAIWAN);
        Path scratch = Files.createTempDirectory("tongbao-directory-");
        var organizations = new Organizations(
                new OnePack(PackFile.read(Path.of("bundles/org.tongbao.rules.tw/packs/bureau-110.rules")
                                .toUri()
                                .toURL())
                        .get()),
                Clock.systemUTC());
        var stores = new StoreEngines(
                new FiveClocks(Instant.now()),
                organizations,
                Clock.systemUTC(),
                new WallClockWatch(Clock.systemUTC(), System::nanoTime));
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            IncidentStore store = stores.open(scratch.resolve("db").toString()).get();
            var benchmark = new DirectoryBenchmark(out, scratch, store, organizations);
            benchmark.imports();
            benchmark.tree();
            benchmark.people();
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
    }

    private void imports() throws IOException {
        Path heads = scratch.resolve("organizations.csv");
        try (BufferedWriter csv = Files.newBufferedWriter(heads)) {
            csv.write("機關名稱,責任等級,上級機關,審核機關\n");
            for (int i = 0; i < ORGANIZATIONS; i++) {
                String superior = i == 0 ? "" : name((i - 1) / 20);
                csv.write(name(i) + "," + (i < 100 ? "C" : "D") + "," + superior + "," + superior + "\n");
            }
        }
        Path people = scratch.resolve("contacts.csv");
        try (BufferedWriter csv = Files.newBufferedWriter(people)) {
            csv.write("機關名稱,姓名,電話,電子郵件\n");
            for (int i = 0; i < ORGANIZATIONS * PEOPLE; i++) {
                csv.write(String.format(
                        "%s,人員%05d,07-9%06d#%d,person%d@example.gov.tw%n", name(i / PEOPLE), i, i, i % 1000, i));
            }
        }
        bring(heads, "");
        bring(people, " (goal 10.0)");
    }

    private static String name(int number) {
        return String.format("示範機關 %04d", number);
    }

    private void bring(Path file, String goal) {
        long used = processor();
        long begin = System.nanoTime();
        ListFile read = ListFile.read(new TableFiles(List.of(new Commas())), file);
        long parsed = System.nanoTime();
        List<StoredOrganization> known = store.organizations().allEver().get();
        long loaded = System.nanoTime();
        var terms = new ImportPlan.Terms(Instant.now(), Optional.empty(), false, Optional.empty());
        ImportPlan plan = ImportPlan.of(List.of(read), known, terms);
        long compared = System.nanoTime();
        var asked = new int[1];
        lists.carryOut(plan, "人員06", done -> ++asked[0] > 0).get().orElseThrow();
        long end = System.nanoTime();
        out.printf(
                "directory: %d rows brought in in %.1f s%s: file %d ms, directory read %d ms, compared %d ms,"
                        + " %d organizations written %d ms (asked whether to go on %d times); of the processor %.1f s%n",
                plan.sections().getFirst().items().size(),
                (end - begin) / 1e9,
                goal,
                (parsed - begin) / 1_000_000,
                (loaded - parsed) / 1_000_000,
                (compared - loaded) / 1_000_000,
                plan.saves().size(),
                (end - compared) / 1_000_000,
                asked[0],
                (processor() - used) / 1e9);
    }

    private void tree() {
        long used = processor();
        long first = nanos(this::readTree);
        long work = processor() - used;
        long later = median(this::readTree);
        out.printf(
                "directory: tree of %d organizations read in %d ms at first, %d ms later (goal 300); of the processor %d ms%n",
                ORGANIZATIONS, first / 1_000_000, later / 1_000_000, work / 1_000_000);
    }

    private OrganizationTree readTree() {
        return new OrganizationTree(store.organizations().list().get());
    }

    private void people() {
        long begin = System.nanoTime();
        List<StoredOrganization> all = store.organizations().all().get();
        long read = System.nanoTime();
        List<OrganizationSummary> heads = store.organizations().list().get();
        var index = new DirectoryIndex();
        heads.forEach(index::add);
        all.forEach(each -> index.add(each.organization()));
        long indexed = System.nanoTime();
        var gaps = new Reconciliation(LocalDate.now(), 6)
                .gaps(all.stream().map(StoredOrganization::organization).toList());
        long looked = System.nanoTime();
        out.printf(
                "directory: all %d organizations with %d persons read in %d ms, made searchable in %d ms,"
                        + " looked through in %d ms (%d points), beside the work%n",
                all.size(),
                all.stream()
                        .mapToInt(each -> each.organization().getPersons().size())
                        .sum(),
                (read - begin) / 1_000_000,
                (indexed - read) / 1_000_000,
                (looked - indexed) / 1_000_000,
                gaps.size());
        long worst = 0;
        long sum = 0;
        for (String typed : TYPED) {
            long taken = median(() -> index.search(heads, typed));
            worst = Math.max(worst, taken);
            sum += taken;
        }
        out.printf(
                "directory: search as one types %.1f ms, the slowest of %d %.1f ms (goal 50)%n",
                sum / 1e6 / TYPED.size(), TYPED.size(), worst / 1e6);
    }

    /** Nanoseconds of the processor that the threads of the program have taken, without those of its compiler. */
    private static long processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return LongStream.of(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(taken -> taken > 0)
                .sum();
    }

    private static long median(Supplier<?> work) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < RUNS; i++) {
            times.add(nanos(work));
        }
        return times.stream().sorted().skip(RUNS / 2).findFirst().orElse(0L);
    }

    private static long nanos(Supplier<?> work) {
        long begin = System.nanoTime();
        work.get();
        return System.nanoTime() - begin;
    }

    /** Lists without quotes, read by the program's own decoder. */
    private static final class Commas implements TableFormat {

        @Override
        public List<String> endings() {
            return List.of("csv");
        }

        @Override
        public Result<List<Table>> read(Path file, String name) throws IOException, Table.TooLarge {
            var table = new Table.Builder("");
            int number = 0;
            for (String line : TextFile.read(file, name).get().lines().toList()) {
                number++;
                table.add(number, List.of(line.split(",", -1)));
            }
            return Result.of(List.of(table.build()));
        }
    }
}
