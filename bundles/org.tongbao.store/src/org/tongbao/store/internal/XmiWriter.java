package org.tongbao.store.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes objects of the models of what is stored as XMI, byte for byte as EMF does, but element by element and in a fraction of the
 * time, see {@link Shape}. Used by one thread.
 */
final class XmiWriter {

    private final XmlBytes out = new XmlBytes();

    /** The element of an object with all that is in it, as one of this list. */
    byte[] element(Shape.Part list, EObject object) {
        out.clear();
        write(list.name(), list.contents(), object);
        return out.toBytes();
    }

    /**
     * A whole document, valid until the next.
     *
     * @param facts all that the root holds
     */
    XmlBytes document(EObject root, Facts facts) {
        var type = root.eClass();
        String prefix = type.getEPackage().getNsPrefix();
        String name = prefix + ":" + type.getName();
        out.clear();
        out.tag("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + name
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:" + prefix + "=\""
                + type.getEPackage().getNsURI() + "\"");
        var shape = Shape.of(root);
        int end = open(shape, root);
        several(shape, root);
        for (Fact fact : facts.bySubject().values()) {
            out.append(fact.xmi());
        }
        close(name, end);
        out.tag("\n");
        return out;
    }

    private void write(String name, Shape shape, EObject object) {
        out.tag("<");
        out.tag(name);
        int end = open(shape, object);
        several(shape, object);
        for (Shape.Part part : shape.contained()) {
            if (part.isSet(object)) {
                for (EObject each : part.<EObject>list(object)) {
                    write(part.name(), part.contents(), each);
                }
            }
        }
        close(name, end);
    }

    /** Writes the attributes of one value and the end of the start tag; returns where that is. */
    private int open(Shape shape, EObject object) {
        for (Shape.Part attribute : shape.single()) {
            if (attribute.isSet(object)) {
                out.tag(" ");
                out.tag(attribute.name());
                out.tag("=\"");
                out.quoted(attribute.text(attribute.get(object)));
                out.tag("\"");
            }
        }
        int end = out.length();
        out.tag(">");
        return end;
    }

    private void close(String name, int end) {
        if (out.length() == end + 1) {
            out.cut(end);
            out.tag("/>");
        } else {
            out.tag("</");
            out.tag(name);
            out.tag(">");
        }
    }

    /** Attributes of several values are elements, one for each. */
    private void several(Shape shape, EObject object) {
        for (Shape.Part attribute : shape.several()) {
            if (attribute.isSet(object)) {
                for (@Nullable Object value : attribute.list(object)) {
                    out.tag("<" + attribute.name() + ">");
                    out.plain(attribute.text(value));
                    out.tag("</" + attribute.name() + ">");
                }
            }
        }
    }
}
