package org.tongbao.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.Rows;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.sheet.SheetFiles;
import org.tongbao.core.sheet.SheetFinding;
import org.tongbao.core.sheet.SheetFormat;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.sheet.internal.OdsFormat;
import org.tongbao.sheet.internal.XlsxFormat;

/** A table is in its file whole or not at all. */
final class SheetFilesTest {

    private static final List<Cell> ROW = List.of(new Cell.Text("a"), new Cell.Number(3), new Cell.Time(Tables.AT));

    @TempDir
    Path folder = Path.of("");

    private final SheetFiles files = new SheetFiles(List.of(new OdsFormat(), new XlsxFormat(), new Short()));

    @Test
    void ending_saysTheFormat() throws Exception {
        assertEquals(List.of("xlsx", "short", "ods"), files.endings());
        for (String name : List.of("清單.xlsx", "清單.XLSX", "清單.ods")) {
            var monitor = new Counting(Integer.MAX_VALUE);
            assertEquals(
                    40,
                    files.write(folder.resolve(name), Tables.HEAD, rows(40), monitor)
                            .get());
            assertEquals(40, monitor.worked);
        }
        assertRefused(SheetFinding.SHEET_FORMAT, write("list.csv", 1));
        assertRefused(SheetFinding.SHEET_FORMAT, write("xlsx", 1));
        assertTrue(files.fault("list.csv").isPresent());
        assertEquals(3, names().size());
    }

    @Test
    void cancelled_leavesNothing_andWhatWasThereBefore() throws Exception {
        Path file = folder.resolve("list.ods");
        Files.writeString(file, "before");
        for (String name : List.of("list.ods", "list.xlsx")) {
            for (int after : List.of(0, 1, 250, 500)) {
                assertRefused(
                        SheetFinding.SHEET_CANCELLED,
                        files.write(folder.resolve(name), Tables.HEAD, rows(500), new Counting(after)));
            }
        }
        assertEquals(List.of("list.ods"), names());
        assertEquals("before", Files.readString(file));
    }

    @Test
    void sourceThatIsRefused_leavesNothing() throws Exception {
        var broken = Finding.error(SheetFinding.SHEET_FORMAT, "", "the source's own", "reason");
        Result<Integer> refused = files.write(
                folder.resolve("list.xlsx"),
                Tables.HEAD,
                taker -> {
                    taker.row(ROW);
                    return Result.refused(broken);
                },
                new NullProgressMonitor());
        assertEquals(List.of(broken), refused.findings());
        assertEquals(List.of(), names());
    }

    @Test
    void moreRowsThanFit_areRefused() throws Exception {
        assertEquals(2, write("list.short", 2).get());
        assertRefused(SheetFinding.SHEET_TOO_LONG, write("more.short", 3));
        assertEquals(List.of("list.short"), names());
    }

    @Test
    void folderThatIsNotThere_isRefused() {
        assertRefused(SheetFinding.SHEET_UNWRITTEN, write("none/list.xlsx", 1));
    }

    private Result<Integer> write(String name, int rows) {
        return files.write(folder.resolve(name), Tables.HEAD, rows(rows), new NullProgressMonitor());
    }

    private static SheetFiles.Source rows(int count) {
        return taker -> {
            for (int i = 0; i < count; i++) {
                taker.row(ROW);
            }
            return Result.of(count);
        };
    }

    private static void assertRefused(SheetFinding expected, Result<Integer> refused) {
        assertTrue(!refused.done());
        assertEquals(
                List.of(expected),
                refused.findings().stream().map(Finding::code).toList());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Cancels itself after so many rows. */
    private static final class Counting extends NullProgressMonitor {

        private final int after;
        private int worked;

        Counting(int after) {
            this.after = after;
        }

        @Override
        public void worked(int work) {
            worked += work;
        }

        @Override
        public boolean isCanceled() {
            return worked >= after;
        }
    }

    /** A format for two rows. */
    private static final class Short implements SheetFormat {

        @Override
        public String ending() {
            return "short";
        }

        @Override
        public int mostRows() {
            return 2;
        }

        @Override
        public void write(Sheet sheet, Rows rows, OutputStream out) throws IOException {
            rows.giveTo(cells -> out.write('.'));
        }
    }
}
