package org.tongbao.sheet.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.Rows;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.sheet.SheetFormat;

/** Office Open XML workbooks. Rows go to a compressed scratch file as they come, which is removed whatever happens. */
@Component
public final class XlsxFormat implements SheetFormat {

    private static final int MOST_ROWS = 1_048_576 - 1;
    /** Rows in memory. */
    private static final int WINDOW = 100;
    /** Of a character, as the format counts. */
    private static final int WIDTH_UNITS = 256;

    private static final String ROC = "[$-404]e/mm/dd hh:mm;@";
    private static final String ISO = "yyyy-mm-dd hh:mm";
    private static final String TEXT = "@";

    /** What the format itself would take for a character's number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public void write(Sheet sheet, Rows rows, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(WINDOW)) {
            book.setCompressTempFiles(true);
            // a program that knows nothing of larger ones would not open it
            book.setZip64Mode(Zip64Mode.AsNeeded);
            var page = new Page(book, sheet);
            rows.giveTo(page::row);
            page.end();
            book.write(out);
        }
    }

    /** The one sheet of the workbook, being filled. */
    private static final class Page {

        private final SXSSFSheet page;
        private final int columns;
        private final CellStyle text;
        private final CellStyle quoted;
        private final CellStyle time;
        private int rows;

        Page(SXSSFWorkbook book, Sheet sheet) {
            page = book.createSheet(sheet.name());
            columns = sheet.columns().size();
            text = style(book, TEXT);
            quoted = style(book, TEXT);
            quoted.setQuotePrefixed(true);
            time = style(book, Shown.republican() ? ROC : ISO);
            head(book, sheet);
        }

        private static CellStyle style(SXSSFWorkbook book, String format) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        }

        private void head(SXSSFWorkbook book, Sheet sheet) {
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle style = style(book, TEXT);
            style.setFont(bold);
            Row head = page.createRow(rows++);
            for (int i = 0; i < columns; i++) {
                page.setColumnWidth(i, sheet.columns().get(i).width() * WIDTH_UNITS);
                var cell = head.createCell(i);
                cell.setCellStyle(style);
                cell.setCellValue(escaped(sheet.columns().get(i).heading()));
            }
            page.createFreezePane(0, 1);
            page.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            page.setFitToPage(true);
            PrintSetup print = page.getPrintSetup();
            print.setLandscape(true);
            print.setPaperSize(PrintSetup.A4_PAPERSIZE);
            print.setFitHeight((short) 0);
        }

        void row(List<Cell> cells) {
            Row row = page.createRow(rows++);
            for (int i = 0; i < cells.size(); i++) {
                fill(row, i, cells.get(i));
            }
        }

        void end() {
            page.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
        }

        private void fill(Row row, int column, Cell content) {
            switch (content) {
                case Cell.Text(String words) when words.isEmpty() -> {
                    // no cell at all, so that what is left of it may run over
                }
                case Cell.Text(String words) -> {
                    var cell = row.createCell(column);
                    cell.setCellStyle(CellText.likeFormula(words) ? quoted : text);
                    cell.setCellValue(escaped(words));
                }
                case Cell.Number(long number) -> row.createCell(column).setCellValue(number);
                case Cell.Time(var at) -> {
                    var cell = row.createCell(column);
                    cell.setCellStyle(time);
                    cell.setCellValue(Shown.local(at));
                }
            }
        }

        private static String escaped(String words) {
            return ESCAPE.matcher(CellText.fit(words)).replaceAll("_x005F_");
        }
    }
}
