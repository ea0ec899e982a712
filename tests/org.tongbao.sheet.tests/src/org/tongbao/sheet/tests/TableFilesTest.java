package org.tongbao.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.sheet.SheetFormat;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFiles;
import org.tongbao.model.finding.Result;
import org.tongbao.sheet.internal.CsvTables;
import org.tongbao.sheet.internal.OdsFormat;
import org.tongbao.sheet.internal.OdsTables;
import org.tongbao.sheet.internal.XlsxFormat;
import org.tongbao.sheet.internal.XlsxTables;

final class TableFilesTest {

    private static final Charset BIG5 = Charset.forName("x-windows-950");

    private final TableFiles files = new TableFiles(List.of(new CsvTables(), new XlsxTables(), new OdsTables()));

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"organizations.csv", "contacts.csv", "team.csv"})
    void samples_areTheSame_inAllFormatsAndEncodings(String name) throws Exception {
        String text = sample(name);
        List<List<String>> expected = text.lines()
                .map(line -> List.of(line.replace("\uFEFF", "").split(",")))
                .toList();

        assertEquals(expected, cells(file("mark.csv", text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(expected, cells(file("plain.csv", text.substring(1).getBytes(StandardCharsets.UTF_8))));
        assertEquals(expected, cells(file("big5.csv", text.substring(1).getBytes(BIG5))));
        assertEquals(
                expected,
                cells(file("tab.tsv", text.substring(1).replace(',', '\t').getBytes(StandardCharsets.UTF_8))));
        assertEquals(expected, cells(file("list.xlsx", workbook(expected))));
        assertEquals(expected, cells(file("list.ods", spreadsheet(expected))));
    }

    @Test
    void encodingsMixed_orNeither_nameTheLine() throws Exception {
        var mixed = new ByteArrayOutputStream();
        mixed.writeBytes("機關名稱,姓名\n".getBytes(BIG5));
        mixed.writeBytes("高雄市政府民政局,人員01\n".getBytes(StandardCharsets.UTF_8));

        var turned = new ByteArrayOutputStream();
        turned.writeBytes("機關名稱,姓名\n高雄市政府民政局,人員01\n".getBytes(StandardCharsets.UTF_8));
        turned.writeBytes("高雄市兵役處,人員05\n".getBytes(BIG5));

        assertRefused("table-encoding", files.read(file("mixed.csv", mixed.toByteArray()), "mixed.csv"), "2");
        assertRefused("table-encoding", files.read(file("turned.csv", turned.toByteArray()), "turned.csv"), "3");
        assertRefused(
                "table-encoding",
                files.read(file("neither.csv", new byte[] {'a', '\n', 'b', (byte) 0xFF, '\n'}), "neither.csv"),
                "2");
    }

    @Test
    void quotedLinesAndSigns_stayWords() throws Exception {
        List<List<String>> read =
                cells(file("quoted.csv", "a,\"b\n\"\"c\"\"\",=1+1\n,,\nd\n".getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of(List.of("a", "b\n\"c\"", "=1+1"), List.of("d")), read);
    }

    @Test
    void hostileWords_areReadAsTheyWereWritten() throws Exception {
        List<String> expected = Tables.HOSTILE.stream().map(String::strip).toList();
        for (SheetFormat format : List.of(new XlsxFormat(), new OdsFormat())) {
            Path file = file("hostile." + format.ending(), Tables.written(format, Tables.HOSTILE));
            List<String> first =
                    cells(file).stream().skip(1).map(List::getFirst).toList();
            assertEquals(expected, first, format.ending());
        }
    }

    @Test
    void formulas_areNotCalculated_andTold() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            Row row = book.createSheet("名單").createRow(2);
            row.createCell(0).setCellValue("a");
            Cell formula = row.createCell(1);
            formula.setCellFormula("1+1");
            formula.setCellValue(5);
            book.write(out);
        }

        Result<List<Table>> read = files.read(file("formula.xlsx", out.toByteArray()), "formula.xlsx");

        assertEquals(
                List.of(new Table.Row(3, List.of("a", "5"))),
                read.get().getFirst().rows());
        assertEquals("table-formula", read.findings().getFirst().code().id());
        assertEquals("B3", read.findings().getFirst().subject());
    }

    @Test
    void formulaThatFailed_isRefused_withItsCell() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            Row row = book.createSheet("名單").createRow(1);
            row.createCell(0).setCellValue("a");
            row.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
            book.write(out);
        }
        byte[] written = Tables.written(new OdsFormat(), List.of("a"));
        byte[] changed = replaced(
                written,
                "content.xml",
                "office:value-type=\"float\"",
                "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
                        + " calcext:value-type=\"error\" office:value-type=\"float\"");

        Result<List<Table>> book = files.read(file("failed.xlsx", out.toByteArray()), "failed.xlsx");
        Result<List<Table>> sheet = files.read(file("failed.ods", changed), "failed.ods");

        assertEquals("table-cell-failed", book.findings().getFirst().code().id());
        assertEquals(
                List.of("failed.xlsx", "名單", "B2", "#DIV/0!"),
                book.findings().getFirst().args());
        assertEquals("table-cell-failed", sheet.findings().getFirst().code().id());
        assertFalse(book.done() || sheet.done());
    }

    @Test
    void formulaOfOds_isNotCalculated_andTold() throws Exception {
        byte[] written = Tables.written(new OdsFormat(), List.of("a"));
        byte[] changed = replaced(
                written,
                "content.xml",
                "office:value-type=\"float\"",
                "table:formula=\"of:=1+1\" office:value-type=\"float\"");

        Result<List<Table>> read = files.read(file("formula.ods", changed), "formula.ods");

        assertEquals("table-formula", read.findings().getFirst().code().id());
        assertEquals("3", read.get().getFirst().rows().get(1).cell(1));
    }

    @Test
    void bombs_areRefused() throws Exception {
        byte[] zeros = new byte[64 << 20];
        Arrays.fill(zeros, (byte) ' ');
        String begin = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        byte[] book = replaced(workbook(List.of(List.of("a"))), "xl/worksheets/sheet1.xml", null, begin, zeros);
        byte[] sheet = replaced(Tables.written(new OdsFormat(), List.of("a")), "content.xml", null, "<a>", zeros);

        assertRefused("table-too-large", files.read(file("bomb.xlsx", book), "bomb.xlsx"), "200");
        assertRefused("table-too-large", files.read(file("bomb.ods", sheet), "bomb.ods"), "200");
    }

    @Test
    void repeatedWithoutEnd_isRefused_andEmptyRowsToTheEndAreNot() throws Exception {
        byte[] written = Tables.written(new OdsFormat(), List.of("a"));
        byte[] full = replaced(
                written,
                "content.xml",
                "<table:table-row",
                "<table:table-row table:number-rows-repeated=\"2000000000\"");

        assertRefused("table-too-large", files.read(file("full.ods", full), "full.ods"), "200");
        assertTrue(files.read(file("usual.ods", written), "usual.ods").done());
    }

    @Test
    void entities_areNotFollowed() throws Exception {
        byte[] evil = replaced(
                Tables.written(new OdsFormat(), List.of("a")),
                "content.xml",
                "?>",
                "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");

        Result<List<Table>> read = files.read(file("evil.ods", evil), "evil.ods");

        assertTrue(!read.done()
                || read.get().stream().noneMatch(table -> table.toString().contains("root:")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged.xlsx", "damaged.ods"})
    void damaged_isRefused(String name) throws Exception {
        assertRefused(
                "table-damaged", files.read(file(name, "no package".getBytes(StandardCharsets.UTF_8)), name), name);
    }

    @Test
    void otherKind_isRefused_withTheKindsThereAre() throws Exception {
        assertRefused("table-format", files.read(file("list.doc", new byte[0]), "list.doc"), ".csv、.ods、.tsv、.xlsx");
    }

    @Test
    void missingFile_isRefused() {
        assertRefused("table-unread", files.read(folder.resolve("none.csv"), "none.csv"), "none.csv");
    }

    @Test
    void hundredThousandRows_areRead_andMoreThanTwiceThatIsNot() throws Exception {
        assertEquals(100_000, cells(file("many.csv", lines(100_000))).size());
        assertRefused("table-too-large", files.read(file("most.csv", lines(200_001)), "most.csv"), "200");
    }

    private static byte[] lines(int number) {
        var text = new StringBuilder();
        IntStream.range(0, number).forEach(i -> text.append("機關").append(i).append(",C\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String code, Result<List<Table>> read, String named) {
        assertFalse(read.done());
        assertEquals(code, read.findings().getFirst().code().id());
        assertTrue(
                read.findings().getFirst().message().contains(named),
                read.findings().getFirst().message());
    }

    private List<List<String>> cells(Path file) {
        Result<List<Table>> read = files.read(file, file.getFileName().toString());
        assertEquals(List.of(), read.findings());
        return read.get().getFirst().rows().stream().map(Table.Row::cells).toList();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("tongbao.root"), "examples", "lists", name));
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("名單");
            for (List<String> cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] spreadsheet(List<List<String>> rows) throws IOException {
        var head = new Sheet(
                "名單",
                rows.getFirst().stream().map(name -> new Sheet.Column(name, 10)).toList());
        var out = new ByteArrayOutputStream();
        new OdsFormat()
                .write(
                        head,
                        taker -> {
                            for (List<String> row : rows.subList(1, rows.size())) {
                                taker.row(row.stream()
                                        .<org.tongbao.core.sheet.Cell>map(org.tongbao.core.sheet.Cell.Text::new)
                                        .toList());
                            }
                        },
                        out);
        return out.toByteArray();
    }

    /** A package with another part: with what was there replaced, or with other words and bytes altogether. */
    private static byte[] replaced(byte[] zip, String part, @Nullable String from, String to, byte... more)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var packed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                packed.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (!entry.getName().equals(part)) {
                    packed.write(content);
                } else if (from != null) {
                    write(packed, new String(content, StandardCharsets.UTF_8).replace(from, to));
                } else {
                    write(packed, to);
                    packed.write(more);
                }
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
