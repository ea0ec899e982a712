package org.tongbao.core.internal.registry;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** Where parsers for XML of strangers come from. */
public final class XmlParsers {

    private XmlParsers() {}

    /** A parser that refuses document types, so that nothing but the bytes it is given is ever opened. */
    public static SAXParser closed() {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the platform's XML parser is there", e);
        }
    }
}
