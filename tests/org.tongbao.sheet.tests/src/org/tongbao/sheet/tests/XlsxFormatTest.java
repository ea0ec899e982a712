package org.tongbao.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.sheet.Cell;
import org.tongbao.sheet.internal.XlsxFormat;

final class XlsxFormatTest {

    private final Locale before = Locale.getDefault();
    private final XlsxFormat format = new XlsxFormat();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void cells_keepTheirTypes() throws Exception {
        try (XSSFWorkbook book = open(Tables.written(format, List.of("115-鼓山-003")))) {
            var row = book.getSheet("事件清單").getRow(1);
            assertEquals("115-鼓山-003", row.getCell(0).getStringCellValue());
            assertEquals(CellType.NUMERIC, row.getCell(1).getCellType());
            assertEquals(3, row.getCell(1).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(LocalDateTime.parse("2026-03-13T22:40"), row.getCell(2).getLocalDateTimeCellValue());
        }
    }

    @Test
    void head_staysInSight_withWidthsAndFilter() throws Exception {
        byte[] written = Tables.written(format, List.of("a", "b"));
        String page = String.valueOf(Tables.parts(written).get("xl/worksheets/sheet1.xml"));
        assertTrue(page.contains("<pane ySplit=\"1.0\" state=\"frozen\" topLeftCell=\"A2\""), page);
        assertTrue(page.contains("<autoFilter ref=\"A1:C3\"/>"), page);
        try (XSSFWorkbook book = open(written)) {
            assertEquals("知悉", book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue());
            assertEquals(16 * 256, book.getSheetAt(0).getColumnWidth(0));
        }
    }

    @Test
    void times_areShownInTheRepublicsYears_inChineseOnly() throws Exception {
        Locale.setDefault(Locale.TAIWAN);
        assertEquals("[$-404]e/mm/dd hh:mm;@", formatOfTimes());
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("yyyy-mm-dd hh:mm", formatOfTimes());
    }

    @Test
    void hostileTexts_stayTexts() throws Exception {
        byte[] written = Tables.written(format, Tables.HOSTILE);
        assertFalse(Tables.parts(written).get("xl/worksheets/sheet1.xml").contains("<f>"));
        try (XSSFWorkbook book = open(written)) {
            for (int i = 0; i < Tables.HOSTILE.size(); i++) {
                String text = Tables.HOSTILE.get(i);
                var cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType(), text);
                assertEquals(text, cell.getStringCellValue());
                assertEquals("@", cell.getCellStyle().getDataFormatString());
                assertEquals(
                        "=+-@\t".indexOf(text.charAt(0)) >= 0,
                        cell.getCellStyle().getQuotePrefixed(),
                        text);
            }
        }
    }

    @Test
    void whatXmlCannotHold_isReplaced_andTooLongIsCut() throws Exception {
        byte[] written = Tables.written(format, List.of("a\u0000b\uD800c\uFFFE", "長".repeat(40_000), "a\r\nb\rc"));
        try (XSSFWorkbook book = open(written)) {
            XSSFSheet page = book.getSheetAt(0);
            assertEquals("a\uFFFDb\uFFFDc\uFFFD", page.getRow(1).getCell(0).getStringCellValue());
            String cut = page.getRow(2).getCell(0).getStringCellValue();
            assertEquals(32_767, cut.length());
            assertTrue(cut.endsWith("長…"));
            assertEquals("a\nb\nc", page.getRow(3).getCell(0).getStringCellValue());
        }
    }

    @Test
    void emptyTable_hasItsHead() throws Exception {
        try (XSSFWorkbook book = open(Tables.written(format, List.of()))) {
            assertEquals(0, book.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void rowsThatFail_leaveNoScratchFile() throws Exception {
        List<Path> before = scratch();
        assertThrows(
                IOException.class,
                () -> format.write(
                        Tables.HEAD,
                        taker -> {
                            for (int i = 0; i < 500; i++) {
                                taker.row(List.of(new Cell.Text("a"), Cell.NONE, Cell.NONE));
                            }
                            throw new IOException("no more");
                        },
                        new ByteArrayOutputStream()));
        assertEquals(before, scratch());
        assertThrows(
                IOException.class,
                () -> format.write(Tables.HEAD, taker -> taker.row(List.of(Cell.NONE)), new FullDisk()));
        assertEquals(before, scratch());
    }

    private String formatOfTimes() throws IOException {
        try (XSSFWorkbook book = open(Tables.written(format, List.of("a")))) {
            return book.getSheetAt(0).getRow(1).getCell(2).getCellStyle().getDataFormatString();
        }
    }

    private static XSSFWorkbook open(byte[] written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written));
    }

    private static List<Path> scratch() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", ""), "poifiles");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Nothing can be written to it. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("no space left");
        }
    }
}
