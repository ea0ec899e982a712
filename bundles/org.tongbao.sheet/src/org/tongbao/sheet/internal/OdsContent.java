package org.tongbao.sheet.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.Sheet;

/** The content of an OpenDocument spreadsheet, being written. For one thread. */
final class OdsContent {

    private static final String VALUE_TYPE = "office:value-type";
    private static final String CELL = "table:table-cell";
    private static final String STYLE = "table:style-name";

    /** Of a half-width character. */
    private static final double CENTIMETRES = 0.2;

    private static final int LETTERS = 26;
    private static final int ROC_YEARS = 1911;

    private final XMLStreamWriter xml;
    private final Sheet sheet;
    private int rows;

    OdsContent(XMLStreamWriter xml, Sheet sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    /** The trouble of the stream below, where that is why XML could not be written. */
    static IOException unwrapped(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }

    /** All that comes before the rows. */
    void begin() throws XMLStreamException {
        OdsParts.begin(xml, "office:document-content");
        styles();
        OdsParts.start(xml, "office:body");
        OdsParts.start(xml, "office:spreadsheet");
        OdsParts.start(xml, "table:table", "table:name", sheet.name(), STYLE, "page");
        for (Sheet.Column column : sheet.columns()) {
            OdsParts.empty(xml, "table:table-column", STYLE, width(column));
        }
        OdsParts.start(xml, "table:table-header-rows");
        OdsParts.start(xml, "table:table-row");
        for (Sheet.Column column : sheet.columns()) {
            words(column.heading(), "head");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        rows++;
    }

    /** One row. */
    void row(List<Cell> cells) throws IOException {
        try {
            OdsParts.start(xml, "table:table-row");
            for (Cell cell : cells) {
                switch (cell) {
                    case Cell.Text(String text) when text.isEmpty() -> OdsParts.empty(xml, CELL);
                    case Cell.Text(String text) -> words(text, "words");
                    case Cell.Number(long number) -> number(Long.toString(number));
                    case Cell.Time(Instant at) -> time(Shown.local(at));
                }
            }
            xml.writeEndElement();
            rows++;
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    /** All that comes after the rows. */
    void end() throws XMLStreamException {
        xml.writeEndElement();
        String name = "'" + sheet.name() + "'";
        OdsParts.start(xml, "table:database-ranges");
        OdsParts.empty(
                xml,
                "table:database-range",
                "table:name",
                "__Anonymous_Sheet_DB__0",
                "table:target-range-address",
                name + ".A1:" + name + "." + letters(sheet.columns().size()) + rows,
                "table:display-filter-buttons",
                "true");
        OdsParts.end(xml);
    }

    private void words(String text, String style) throws XMLStreamException {
        OdsParts.start(xml, CELL, STYLE, style, VALUE_TYPE, "string");
        for (String line : CellText.fit(text).split("\n", -1)) {
            xml.writeStartElement("text:p");
            paragraph(line);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Blanks in a row and tabs have elements of their own, or they would become one blank. */
    private void paragraph(String line) throws XMLStreamException {
        int done = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean tab = line.charAt(i) == '\t';
            boolean blank = line.charAt(i) == ' ' && (i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ');
            if (tab || blank) {
                xml.writeCharacters(line.substring(done, i));
                xml.writeEmptyElement(tab ? "text:tab" : "text:s");
                done = i + 1;
            }
        }
        xml.writeCharacters(line.substring(done));
    }

    private void number(String number) throws XMLStreamException {
        OdsParts.start(xml, CELL, VALUE_TYPE, "float", "office:value", number);
        shown(number);
    }

    private void time(LocalDateTime at) throws XMLStreamException {
        String seconds = at.getSecond() == 0 ? ":00" : "";
        OdsParts.start(xml, CELL, STYLE, "time", VALUE_TYPE, "date", "office:date-value", at + seconds);
        int year = at.getYear() - (Shown.republican() ? ROC_YEARS : 0);
        shown(String.format(
                Locale.ROOT,
                Shown.republican() ? "%d/%02d/%02d %02d:%02d" : "%d-%02d-%02d %02d:%02d",
                year,
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute()));
    }

    private void shown(String text) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void styles() throws XMLStreamException {
        OdsParts.start(xml, "office:automatic-styles");
        timeStyle();
        OdsParts.start(xml, "number:text-style", "style:name", "plain");
        OdsParts.empty(xml, "number:text-content");
        xml.writeEndElement();
        cellStyle("words", "plain");
        cellStyle("time", "minute");
        OdsParts.start(xml, "style:style", "style:name", "head", "style:family", "table-cell");
        OdsParts.empty(xml, "style:text-properties", "fo:font-weight", "bold", "style:font-weight-asian", "bold");
        xml.writeEndElement();
        var widths = new TreeSet<Integer>();
        for (Sheet.Column column : sheet.columns()) {
            if (widths.add(column.width())) {
                OdsParts.start(xml, "style:style", "style:name", width(column), "style:family", "table-column");
                OdsParts.empty(
                        xml,
                        "style:table-column-properties",
                        "style:column-width",
                        String.format(Locale.ROOT, "%.2fcm", column.width() * CENTIMETRES));
                xml.writeEndElement();
            }
        }
        OdsParts.empty(
                xml, "style:style", "style:name", "page", "style:family", "table", "style:master-page-name", "Default");
        xml.writeEndElement();
    }

    private void cellStyle(String name, String format) throws XMLStreamException {
        OdsParts.empty(
                xml, "style:style", "style:name", name, "style:family", "table-cell", "style:data-style-name", format);
    }

    private void timeStyle() throws XMLStreamException {
        OdsParts.start(xml, "number:date-style", "style:name", "minute");
        if (Shown.republican()) {
            OdsParts.empty(xml, "number:year", "number:calendar", "ROC");
        } else {
            OdsParts.empty(xml, "number:year", "number:style", "long");
        }
        String between = Shown.republican() ? "/" : "-";
        part(between, "number:month");
        part(between, "number:day");
        part(" ", "number:hours");
        part(":", "number:minutes");
        xml.writeEndElement();
    }

    private void part(String before, String element) throws XMLStreamException {
        xml.writeStartElement("number:text");
        xml.writeCharacters(before);
        xml.writeEndElement();
        OdsParts.empty(xml, element, "number:style", "long");
    }

    private static String width(Sheet.Column column) {
        return "width" + column.width();
    }

    /** The name of a column by its number from 1: A to Z, AA and on. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
    }
}
