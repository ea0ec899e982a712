package org.tongbao.core.internal.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.SAXParser;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the elements of small XML files of strangers: document types are refused, so nothing else is ever opened. One
 * reader may read many files; confined to one thread.
 */
public final class XmlElements {

    private final SAXParser parser = XmlParsers.closed();

    /**
     * The elements in the order of their start tags; refused with the line when the file is not well-formed.
     *
     * @param file name of the file, for messages
     */
    public Result<List<Element>> read(byte[] content, String file) {
        var collector = new Collector();
        try {
            parser.reset();
            parser.parse(new ByteArrayInputStream(content), collector);
        } catch (SAXException e) {
            int line = e instanceof SAXParseException parse ? parse.getLineNumber() : 1;
            return Result.refused(Finding.error(
                    CoreFinding.DEFINITION_UNREADABLE,
                    file,
                    file,
                    Integer.toString(Math.max(line, 1)),
                    String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CoreFinding.DEFINITION_UNREADABLE, file, file, "1", String.valueOf(e.getMessage())));
        }
        return Result.of(collector.elements);
    }

    /**
     * A start tag.
     *
     * @param name its name
     * @param parent position of the element around it in the list; -1 for the root
     * @param attributes values by name, stripped
     * @param line where it ends, from 1
     */
    public record Element(String name, int parent, Map<String, String> attributes, int line) {

        /** The attribute's value; empty when it is absent. */
        public String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    private static final class Collector extends DefaultHandler {

        private final List<Element> elements = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private @Nullable Locator locator;

        @Override
        public void setDocumentLocator(@Nullable Locator where) {
            locator = where;
        }

        @Override
        public void startElement(
                @Nullable String uri, @Nullable String name, @Nullable String tag, @Nullable Attributes attributes) {
            Map<String, String> values = new HashMap<>();
            if (attributes != null) {
                for (int i = 0; i < attributes.getLength(); i++) {
                    values.put(
                            String.valueOf(attributes.getQName(i)),
                            String.valueOf(attributes.getValue(i)).strip());
                }
            }
            Locator where = locator;
            Integer parent = open.peek();
            elements.add(new Element(
                    String.valueOf(tag),
                    parent == null ? -1 : parent,
                    Map.copyOf(values),
                    where == null ? 1 : where.getLineNumber()));
            open.push(elements.size() - 1);
        }

        @Override
        public void endElement(@Nullable String uri, @Nullable String name, @Nullable String tag) {
            open.pop();
        }

        @Override
        public void fatalError(@Nullable SAXParseException fault) throws SAXException {
            throw fault == null ? new SAXException("fault") : fault;
        }
    }
}
