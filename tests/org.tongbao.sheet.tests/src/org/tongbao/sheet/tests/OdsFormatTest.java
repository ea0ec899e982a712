package org.tongbao.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.sheet.internal.OdsFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

final class OdsFormatTest {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final Locale before = Locale.getDefault();
    private final OdsFormat format = new OdsFormat();

    @BeforeEach
    void speakChinese() {
        Locale.setDefault(Locale.TAIWAN);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void packageBeginsWithItsType_asItIs() throws Exception {
        byte[] written = Tables.written(format, List.of("a"));
        // local header of 30 bytes, the name, then the content: neither compressed nor with anything between
        assertEquals("mimetype" + TYPE, new String(written, 30, 8 + TYPE.length(), StandardCharsets.US_ASCII));
        assertEquals(
                List.of("mimetype", "META-INF/manifest.xml", "styles.xml", "settings.xml", "content.xml"),
                List.copyOf(Tables.parts(written).keySet()));
    }

    @Test
    void everyPart_isXmlAndInTheManifest() throws Exception {
        byte[] written = Tables.written(format, Tables.HOSTILE);
        var entries = all(part(written, "META-INF/manifest.xml"), "manifest:file-entry").stream()
                .map(entry -> entry.getAttribute("manifest:full-path"))
                .toList();
        assertEquals(List.of("/", "content.xml", "styles.xml", "settings.xml"), entries);
        for (String name : entries.subList(1, 4)) {
            assertEquals("1.3", part(written, name).getDocumentElement().getAttribute("office:version"), name);
        }
    }

    @Test
    void cells_keepTheirTypes() throws Exception {
        List<Element> cells = cells(Tables.written(format, List.of("115-鼓山-003")));
        assertEquals(List.of("編號", "等級", "知悉"), texts(cells.subList(0, 3)));
        assertEquals("string", cells.get(3).getAttribute("office:value-type"));
        assertEquals("float", cells.get(4).getAttribute("office:value-type"));
        assertEquals("3", cells.get(4).getAttribute("office:value"));
        assertEquals("date", cells.get(5).getAttribute("office:value-type"));
        assertEquals("2026-03-13T22:40:00", cells.get(5).getAttribute("office:date-value"));
        assertEquals(List.of("115-鼓山-003", "3", "115/03/13 22:40"), texts(cells.subList(3, 6)));
    }

    @Test
    void times_areShownInTheRepublicsYears_inChineseOnly() throws Exception {
        assertEquals("ROC", year(Tables.written(format, List.of("a"))).getAttribute("number:calendar"));
        Locale.setDefault(Locale.ENGLISH);
        byte[] english = Tables.written(format, List.of("a"));
        assertEquals("", year(english).getAttribute("number:calendar"));
        assertEquals("2026-03-13 22:40", cells(english).get(5).getTextContent());
    }

    @Test
    void head_staysInSight_withWidthsAndFilter() throws Exception {
        byte[] written = Tables.written(format, List.of("a", "b"));
        var items = all(part(written, "settings.xml"), "config:config-item").stream()
                .map(item -> item.getAttribute("config:name") + "=" + item.getTextContent())
                .toList();
        assertTrue(items.containsAll(List.of("VerticalSplitMode=2", "VerticalSplitPosition=1", "PositionBottom=1")));
        Document content = part(written, "content.xml");
        assertEquals(1, all(content, "table:table-header-rows").size());
        assertEquals(
                "'事件清單'.A1:'事件清單'.C3",
                all(content, "table:database-range").get(0).getAttribute("table:target-range-address"));
        assertEquals(
                "3.20cm", all(content, "style:table-column-properties").get(0).getAttribute("style:column-width"));
    }

    @Test
    void hostileTexts_stayTexts() throws Exception {
        List<Element> cells = cells(Tables.written(format, Tables.HOSTILE));
        for (int i = 0; i < Tables.HOSTILE.size(); i++) {
            Element cell = cells.get(3 * (i + 1));
            assertEquals("string", cell.getAttribute("office:value-type"));
            assertEquals("", cell.getAttribute("table:formula"));
            assertEquals(Tables.HOSTILE.get(i), text(cell));
        }
    }

    @Test
    void whatXmlCannotHold_isReplaced() throws Exception {
        assertEquals(
                "a\uFFFDb\uFFFDc",
                text(cells(Tables.written(format, List.of("a\u0000b\uDC00c"))).get(3)));
    }

    @Test
    void rowsThatFail_failTheWholeWithTheirOwnReason() {
        var refused = assertThrows(
                IOException.class,
                () -> format.write(
                        Tables.HEAD,
                        taker -> {
                            throw new IOException("no more");
                        },
                        new ByteArrayOutputStream()));
        assertEquals("no more", refused.getMessage());
    }

    private static Element year(byte[] written) throws Exception {
        return all(part(written, "content.xml"), "number:year").get(0);
    }

    private static List<Element> cells(byte[] written) throws Exception {
        return all(part(written, "content.xml"), "table:table-cell");
    }

    private static List<String> texts(List<Element> cells) {
        return cells.stream().map(OdsFormatTest::text).toList();
    }

    /** What a program that reads the cell makes of it: paragraphs are lines, and some blanks are elements. */
    private static String text(Element cell) {
        var lines = new ArrayList<String>();
        for (Node p = cell.getFirstChild(); p != null; p = p.getNextSibling()) {
            var line = new StringBuilder();
            for (Node part = p.getFirstChild(); part != null; part = part.getNextSibling()) {
                line.append(
                        switch (part.getNodeName()) {
                            case "text:s" -> " ";
                            case "text:tab" -> "\t";
                            default -> part.getNodeValue().replaceAll(" +", " ");
                        });
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    private static List<Element> all(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document part(byte[] written, String name) throws Exception {
        @Nullable String content = Tables.parts(written).get(name);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(String.valueOf(content).getBytes(StandardCharsets.UTF_8)));
    }
}
