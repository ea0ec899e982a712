package org.tongbao.store.internal;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes objects of the incident model as XMI, byte for byte as EMF does, but element by element and in a fraction of the
 * time. It can be as simple as that because the model has attributes and contained objects only: no references and no
 * subtypes. Used by one thread.
 */
final class XmiWriter {

    private static final byte[] NONE = {};

    private final XmlBytes out = new XmlBytes();

    /**
     * The element of a contained object with all that is in it.
     *
     * @param known perhaps the same element; returned itself when it is
     */
    byte[] element(String name, EObject object, byte[] known) {
        out.clear();
        write(name, object);
        return out.toBytes(known);
    }

    /**
     * A whole document.
     *
     * @param root whose own attributes are written here
     * @param elements those of its contained objects, in order
     */
    byte[] document(EObject root, Collection<byte[]> elements) {
        var type = root.eClass();
        String prefix = type.getEPackage().getNsPrefix();
        String name = prefix + ":" + type.getName();
        out.clear();
        out.tag("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + name
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:" + prefix + "=\""
                + type.getEPackage().getNsURI() + "\"");
        int end = open(root);
        several(root);
        elements.forEach(out::append);
        close(name, end);
        out.tag("\n");
        return out.toBytes(NONE);
    }

    private void write(String name, EObject object) {
        out.tag("<");
        out.tag(name);
        int end = open(object);
        several(object);
        for (EObject part : object.eContents()) {
            write(part.eContainmentFeature().getName(), part);
        }
        close(name, end);
    }

    /** Writes the attributes of one value and the end of the start tag; returns where that is. */
    private int open(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && object.eIsSet(attribute)) {
                out.tag(" ");
                out.tag(attribute.getName());
                out.tag("=\"");
                out.quoted(text(attribute, object.eGet(attribute)));
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
    private void several(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.isMany() && object.eIsSet(attribute)) {
                for (@Nullable Object value : (List<?>) object.eGet(attribute)) {
                    out.tag("<" + attribute.getName() + ">");
                    out.plain(text(attribute, value));
                    out.tag("</" + attribute.getName() + ">");
                }
            }
        }
    }

    private static String text(EAttribute attribute, @Nullable Object value) {
        return value instanceof String text
                ? text
                : String.valueOf(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
    }
}
