package org.tongbao.sheet.internal;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tongbao.core.sheet.Sheet;

/** What an OpenDocument spreadsheet has beside its content, and how both begin. */
final class OdsParts {

    static final Map<String, String> SPACES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
            "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0");

    private OdsParts() {
        super();
    }

    /** Begins a document of this root element. */
    static void begin(XMLStreamWriter xml, String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        for (var space : SPACES.entrySet()) {
            xml.writeNamespace(space.getKey(), space.getValue());
        }
        xml.writeAttribute("office:version", "1.3");
    }

    /** Ends a document; the stream goes on. */
    static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /** An element without content; attributes are names and values in turn. */
    static void empty(XMLStreamWriter xml, String element, String... attributes) throws XMLStreamException {
        start(xml, element, attributes);
        xml.writeEndElement();
    }

    /** Begins an element; attributes are names and values in turn. */
    static void start(XMLStreamWriter xml, String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** The language of the words, and pages that lie. */
    static void styles(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "office:document-styles");
        start(xml, "office:styles");
        start(xml, "style:default-style", "style:family", "table-cell");
        empty(
                xml,
                "style:text-properties",
                "style:language-asian",
                "zh",
                "style:country-asian",
                "TW",
                "style:font-size-asian",
                "10pt",
                "fo:font-size",
                "10pt");
        xml.writeEndElement();
        xml.writeEndElement();
        start(xml, "office:automatic-styles");
        start(xml, "style:page-layout", "style:name", "lying");
        empty(
                xml,
                "style:page-layout-properties",
                "fo:page-width",
                "29.7cm",
                "fo:page-height",
                "21cm",
                "style:print-orientation",
                "landscape",
                "style:scale-to-X",
                "1");
        xml.writeEndElement();
        xml.writeEndElement();
        start(xml, "office:master-styles");
        empty(xml, "style:master-page", "style:name", "Default", "style:page-layout-name", "lying");
        xml.writeEndElement();
        end(xml);
    }

    /** The head of the table stays in sight. */
    static void settings(XMLStreamWriter xml, Sheet sheet) throws XMLStreamException {
        begin(xml, "office:document-settings");
        start(xml, "office:settings");
        start(xml, "config:config-item-set", "config:name", "ooo:view-settings");
        start(xml, "config:config-item-map-indexed", "config:name", "Views");
        start(xml, "config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        start(xml, "config:config-item-map-named", "config:name", "Tables");
        start(xml, "config:config-item-map-entry", "config:name", sheet.name());
        item(xml, "HorizontalSplitMode", "short", "0");
        item(xml, "VerticalSplitMode", "short", "2");
        item(xml, "VerticalSplitPosition", "int", "1");
        item(xml, "ActiveSplitRange", "short", "2");
        item(xml, "PositionBottom", "int", "1");
        xml.writeEndElement();
        xml.writeEndElement();
        item(xml, "ActiveTable", "string", sheet.name());
        end(xml);
    }

    private static void item(XMLStreamWriter xml, String name, String type, String value) throws XMLStreamException {
        start(xml, "config:config-item", "config:name", name, "config:type", type);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
