package org.tongbao.core.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.internal.registry.XmlParsers;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * In which line of a definition file an element stands, so that a finding can say so. Immutable, any thread.
 */
public final class FormLines {

    private static final FormLines UNKNOWN = new FormLines(Map.of());

    private final Map<String, Integer> lines;

    private FormLines(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** For definitions that come from no file. */
    public static FormLines unknown() {
        return UNKNOWN;
    }

    /**
     * The lines of a file; those up to the fault when it is not well-formed. Document types are refused, nothing else is
     * opened.
     *
     * @param content the file's bytes
     */
    public static FormLines of(byte[] content) {
        var collector = new Collector();
        try {
            XmlParsers.closed().parse(new ByteArrayInputStream(content), collector);
        } catch (SAXException e) {
            // the reader of the definition reports the fault; the lines before it are good
            return new FormLines(Map.copyOf(collector.lines));
        } catch (IOException e) {
            throw new IllegalStateException("the platform's XML parser reads from memory", e);
        }
        return new FormLines(Map.copyOf(collector.lines));
    }

    /** Line of an element of the definition read from the file, from 1; empty when not known. */
    public Optional<Integer> line(EObject element) {
        return Optional.ofNullable(lines.get(path(element)));
    }

    private static String path(EObject element) {
        EObject container = element.eContainer();
        if (container == null) {
            return "";
        }
        String feature = element.eContainmentFeature().getName();
        Object value = container.eGet(element.eContainmentFeature());
        int index = value instanceof List<?> list ? list.indexOf(element) : 0;
        return path(container) + '/' + feature + '#' + index;
    }

    /** Notes each element's line under its path of features and positions. */
    private static final class Collector extends DefaultHandler {

        private final Map<String, Integer> lines = new HashMap<>();
        private final Deque<String> paths = new ArrayDeque<>();
        private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
        private @Nullable Locator locator;

        @Override
        public void setDocumentLocator(@Nullable Locator where) {
            locator = where;
        }

        @Override
        public void startElement(
                @Nullable String uri, @Nullable String name, @Nullable String tag, @Nullable Attributes attributes) {
            Map<String, Integer> siblings = counts.peek();
            String path = "";
            if (siblings != null) {
                int index = siblings.merge(String.valueOf(tag), 1, Integer::sum) - 1;
                path = paths.peek() + "/" + tag + '#' + index;
            }
            Locator where = locator;
            if (where != null) {
                lines.put(path, where.getLineNumber());
            }
            paths.push(path);
            counts.push(new HashMap<>());
        }

        @Override
        public void endElement(@Nullable String uri, @Nullable String name, @Nullable String tag) {
            paths.pop();
            counts.pop();
        }

        @Override
        public void fatalError(org.xml.sax.@Nullable SAXParseException fault) throws SAXException {
            throw fault == null ? new SAXException("fault") : fault;
        }
    }
}
