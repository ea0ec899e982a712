package org.tongbao.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFiles;
import org.tongbao.model.finding.Finding;

/** The tables in the content of an OpenDocument spreadsheet, with the words that are shown in their cells. */
final class OdsCells {

    private static final String TABLE = OdsParts.SPACES.get("table");
    private static final String TEXT = OdsParts.SPACES.get("text");
    private static final String OFFICE = OdsParts.SPACES.get("office");

    /** Of what spreadsheet programs add to the standard. */
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private final XMLStreamReader xml;
    private final List<Formulas> formulas = new ArrayList<>();

    OdsCells(XMLStreamReader xml) {
        this.xml = xml;
    }

    List<Table> read() throws XMLStreamException, Table.TooLarge {
        List<Table> tables = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
                tables.add(table());
            }
        }
        return tables;
    }

    List<Finding> findings(String file) {
        return formulas.stream().flatMap(sheet -> sheet.finding(file).stream()).toList();
    }

    /** What stands in the way of reading the sheets. */
    Optional<Finding> fault(String file) {
        return formulas.stream().flatMap(sheet -> sheet.fault(file).stream()).findFirst();
    }

    private Table table() throws XMLStreamException, Table.TooLarge {
        @Nullable String name = xml.getAttributeValue(TABLE, "name");
        var table = new Table.Builder(name == null ? "" : name);
        var calculated = new Formulas(name == null ? "" : name);
        formulas.add(calculated);
        int number = 1;
        while (!ends(TABLE, "table")) {
            if (xml.isStartElement() && is(TABLE, "table-row")) {
                int repeated = repeated("number-rows-repeated");
                List<String> cells = row(number, calculated);
                boolean empty = cells.stream().allMatch(String::isBlank);
                for (int i = 0; i < repeated && !empty; i++) {
                    table.add(number + i, cells);
                }
                // an empty sheet is often one row that is repeated to the end of all rows
                number = after(number, repeated);
            }
        }
        return table.build();
    }

    private List<String> row(int number, Formulas calculated) throws XMLStreamException, Table.TooLarge {
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (!ends(TABLE, "table-row")) {
            if (xml.isStartElement() && (is(TABLE, "table-cell") || is(TABLE, "covered-table-cell"))) {
                if (xml.getAttributeValue(TABLE, "formula") != null) {
                    calculated.found(new CellReference(number - 1, column, false, false).formatAsString());
                }
                int repeated = repeated("number-columns-repeated");
                boolean failed = "error".equals(xml.getAttributeValue(CALC, "value-type"));
                String words = words(xml.getLocalName());
                if (failed) {
                    calculated.failed(new CellReference(number - 1, column, false, false).formatAsString(), words);
                }
                column = after(column, repeated);
                if (!words.isBlank() && column > TableFiles.MOST_COLUMNS) {
                    throw new Table.TooLarge();
                }
                for (int i = 0; i < repeated && cells.size() < TableFiles.MOST_COLUMNS; i++) {
                    cells.add(words);
                }
            }
        }
        return cells;
    }

    /** Paragraphs of a cell, without what is said in notes to it. */
    private String words(String element) throws XMLStreamException {
        var words = new StringBuilder();
        while (!ends(TABLE, element)) {
            if (xml.isStartElement() && is(OFFICE, "annotation")) {
                skip(OFFICE, "annotation");
            } else if (xml.isStartElement() && is(TEXT, "p")) {
                if (!words.isEmpty()) {
                    words.append('\n');
                }
                paragraph(words);
            }
        }
        return words.toString();
    }

    private void paragraph(StringBuilder words) throws XMLStreamException {
        while (!ends(TEXT, "p")) {
            if (xml.isCharacters()) {
                words.append(xml.getText());
            } else if (xml.isStartElement() && is(TEXT, "s")) {
                words.append(' ');
            } else if (xml.isStartElement() && (is(TEXT, "line-break") || is(TEXT, "tab"))) {
                words.append(is(TEXT, "tab") ? '\t' : '\n');
            }
        }
    }

    private void skip(String space, String element) throws XMLStreamException {
        boolean end = false;
        while (!end) {
            end = ends(space, element);
        }
    }

    /** Goes on; true when that is where this element ends. */
    private boolean ends(String space, String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT && is(space, element);
    }

    private boolean is(String space, String element) {
        return element.equals(xml.getLocalName()) && space.equals(xml.getNamespaceURI());
    }

    private static int after(int position, int repeated) {
        return (int) Math.min(Integer.MAX_VALUE, (long) position + repeated);
    }

    private int repeated(String attribute) throws XMLStreamException {
        @Nullable String times = xml.getAttributeValue(TABLE, attribute);
        try {
            return times == null ? 1 : Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException e) {
            throw new XMLStreamException(attribute + "=" + times, e);
        }
    }
}
