package org.tongbao.core.tests.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.ImportPlan.Section;
import org.tongbao.core.directory.ImportPlan.Terms;
import org.tongbao.core.directory.ListFile;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.internal.directory.DocumentTables;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFiles;
import org.tongbao.core.table.TableFormat;
import org.tongbao.core.table.TextFile;
import org.tongbao.core.table.TextFile.Encoding;
import org.tongbao.model.finding.Result;

/** Several lists looked at together before any of them is written. */
final class ImportPlanTest {

    private static final Path LISTS = Path.of(System.getProperty("tongbao.root"), "examples", "lists");
    private static final Instant NOW = Instant.parse("2026-03-13T00:00:00Z");
    private static final Terms TERMS = new Terms(NOW, Optional.empty(), false, Optional.empty());

    private final TableFiles files = new TableFiles(List.of(new DocumentTables(), new Commas()));

    @TempDir
    Path folder = Path.of("");

    @Test
    void samples_inAnyOrder_buildOnEachOther() {
        ImportPlan plan = plan(sample("team.csv"), sample("contacts.csv"), sample("organizations.csv"));

        assertEquals(
                List.of(
                        Optional.of(ListKind.ORGANIZATIONS),
                        Optional.of(ListKind.CONTACTS),
                        Optional.of(ListKind.TEAM)),
                plan.sections().stream().map(Section::kind).toList());
        assertEquals(
                List.of(21L, 23L, 25L),
                plan.sections().stream().map(each -> each.count(State.NEW)).toList());
        assertEquals(21, plan.saves().size());
        assertTrue(plan.usable());
        assertEquals("organizations,contacts,team", plan.lists());
        assertEquals(
                Map.of("C", 3L, "D", 18L),
                plan.saves().stream()
                        .map(OrganizationSave::organization)
                        .collect(Collectors.groupingBy(each -> each.getResponsibility(), Collectors.counting())));
        assertEquals(
                17,
                plan.saves().stream()
                        .map(OrganizationSave::organization)
                        .filter(each -> each.getName().equals("高雄市政府民政局"))
                        .mapToInt(each -> each.getPersons().size())
                        .sum());
    }

    @Test
    void procedureBesideTheSameLists_changesNothingMore() {
        ImportPlan plan = plan(sample("organizations.csv"), sample("contacts.csv"), sample("procedure.txt"));

        assertEquals(
                List.of("organizations.csv", "contacts.csv", "procedure.txt", "procedure.txt"),
                plan.sections().stream().map(Section::file).toList());
        assertEquals(23, plan.sections().get(2).count(State.SAME));
        assertEquals(25, plan.sections().get(3).count(State.NEW));
    }

    @Test
    void fileOfAnotherKind_andFaultyRows_areInTheWay() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "品名,數量\n紙,3\n");
        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, "機關名稱,責任等級\n甲機關,F\n乙機關,C\n");

        ImportPlan plan = plan(other, wrong);

        assertFalse(plan.usable());
        assertEquals(
                List.of("list-of-no-kind", "responsibility-unknown"),
                plan.faults().stream().map(each -> each.code().id()).toList());
        assertEquals(Optional.empty(), plan.sections().get(0).kind());
        assertEquals(1L, plan.counts().get(State.FAULTY));
        assertEquals(1L, plan.counts().get(State.NEW));
    }

    @Test
    void encoding_isTold() throws IOException {
        Path big5 = folder.resolve("big5.csv");
        Files.writeString(big5, "機關名稱,責任等級\n甲機關,C\n", Charset.forName("x-windows-950"));
        Path plain = folder.resolve("plain.csv");
        Files.writeString(plain, "機關名稱,責任等級\n甲機關,C\n");

        assertEquals(
                List.of(Optional.of(Encoding.BIG5), Optional.of(Encoding.UTF_8), Optional.of(Encoding.UTF_8_MARKED)),
                plan(big5, plain, sample("organizations.csv")).sections().stream()
                        .map(Section::encoding)
                        .toList());
        assertEquals(Optional.empty(), TextFile.encoding(new byte[] {(byte) 0xff, (byte) 0xff, '\n'}));
    }

    private ImportPlan plan(Path... paths) {
        return ImportPlan.of(
                Arrays.stream(paths).map(path -> ListFile.read(files, path)).toList(), List.of(), TERMS);
    }

    private static Path sample(String name) {
        return LISTS.resolve(name);
    }

    /** Enough for lists without quotes. */
    private static final class Commas implements TableFormat {

        @Override
        public List<String> endings() {
            return List.of("csv");
        }

        @Override
        public Result<List<Table>> read(Path file, String name) throws IOException, Table.TooLarge {
            Result<String> text = TextFile.decode(Files.readAllBytes(file), name);
            var table = new Table.Builder("");
            int number = 0;
            for (String line : text.get().lines().toList()) {
                number++;
                table.add(number, List.of(line.split(",", -1)));
            }
            return Result.of(List.of(table.build()));
        }
    }
}
