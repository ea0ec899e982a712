package org.tongbao.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFiles;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The cells of one sheet, as the library finds them, made to a table; formulas are counted. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class XlsxCells extends XSSFSheetXMLHandler {

    private final Formulas formulas;
    private final Rows rows;
    private String cell = "";

    XlsxCells(String sheet, StylesTable styles, ReadOnlySharedStringsTable words) {
        this(sheet, styles, words, new Rows(sheet));
    }

    private XlsxCells(String sheet, StylesTable styles, ReadOnlySharedStringsTable words, Rows rows) {
        super(styles, words, rows, new DataFormatter(), false);
        this.rows = rows;
        formulas = new Formulas(sheet);
    }

    Table table() {
        return rows.table.build();
    }

    Formulas formulas() {
        return formulas;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        super.startElement(uri, localName, qName, attributes);
        if ("c".equals(localName)) {
            @Nullable String reference = attributes.getValue("r");
            cell = reference == null ? "" : reference;
            rows.failed = "e".equals(attributes.getValue("t"));
        } else if ("f".equals(localName)) {
            formulas.found(cell);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(uri, localName, qName);
        if (rows.failed && "c".equals(localName)) {
            formulas.failed(cell, rows.last);
        }
        if (rows.tooLarge) {
            throw new SAXException(new Table.TooLarge());
        }
    }

    /** Rows as they come; the library lets nothing be thrown here. */
    private static final class Rows implements SheetContentsHandler {

        /** What the library puts before what went wrong. */
        private static final String FAILED = "ERROR:";

        private final Table.Builder table;
        private List<String> cells = new ArrayList<>();
        private boolean tooLarge;
        private boolean failed;
        private String last = "";

        Rows(String sheet) {
            table = new Table.Builder(sheet);
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= TableFiles.MOST_COLUMNS) {
                tooLarge |= value != null && !value.isBlank();
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            last = value == null ? "" : value;
            if (failed && last.startsWith(FAILED)) {
                last = last.substring(FAILED.length());
            }
            cells.add(last);
        }

        @Override
        public void endRow(int row) {
            try {
                table.add(row + 1, cells);
            } catch (Table.TooLarge e) {
                tooLarge = true;
            }
        }
    }
}
