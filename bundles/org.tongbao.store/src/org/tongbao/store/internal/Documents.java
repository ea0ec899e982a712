package org.tongbao.store.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Turns an incident or an organization into the bytes of its document (XMI in UTF-8, gzip) and back. Any thread.
 *
 * @param <T> what the documents are of
 */
final class Documents<T extends EObject> {

    private static final URI NAME = URI.createURI("document.xmi");

    private static final Map<String, Boolean> PARSER_FEATURES =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);

    /** Without its cache of handlers: a handler used again overflows the stack on an unknown feature. */
    private final XMLParserPool parsers = new XMLParserPoolImpl(false);

    private final Map<Object, Object> loadOptions = Map.of(
            XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE,
            XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES,
            XMLResource.OPTION_USE_PARSER_POOL, parsers,
            XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE,
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);

    private final ThreadLocal<Encoder> encoders =
            ThreadLocal.withInitial(() -> new Encoder(new XmiWriter(), new Gzip()));

    /** What is kept from one document to the next. */
    private record Encoder(XmiWriter writer, Gzip compressor) {}

    /**
     * What a document held.
     *
     * @param <T> what the document is of
     * @param root in no resource
     * @param newer true when there was content that this version of the model does not know; it is not in the root
     */
    record Content<T>(T root, boolean newer) {}

    /** The document is none of ours or broken. */
    static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1L;

        DamagedException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    private final Class<T> type;

    Documents(Class<T> type) {
        this.type = type;
    }

    /**
     * The bytes of a document.
     *
     * @param facts all that it holds
     */
    byte[] encode(T root, Facts facts) {
        Encoder encoder = encoders.get();
        return encoder.compressor()
                .compress(encoder.writer().document(root, facts).toBuffer());
    }

    /** What a document is of. */
    Content<T> decode(byte[] document) throws DamagedException {
        var resources = new ResourceSetImpl();
        resources.setURIConverter(new NothingElse());
        var resource = new XMIResourceImpl(NAME);
        resources.getResources().add(resource);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(document))) {
            resource.load(in, loadOptions);
        } catch (IOException | RuntimeException e) {
            // EMF reports broken content both ways
            throw new DamagedException("unreadable document", e);
        }
        List<EObject> roots = resource.getContents();
        if (!resource.getErrors().isEmpty() || roots.size() != 1 || !type.isInstance(roots.get(0))) {
            throw new DamagedException("not one " + type.getSimpleName() + ": " + resource.getErrors(), null);
        }
        boolean newer = !resource.getEObjectToExtensionMap().isEmpty();
        T root = type.cast(roots.get(0));
        roots.clear();
        return new Content<>(root, newer);
    }

    /** A document refers to nothing outside itself, so nothing else is ever opened. */
    private static final class NothingElse extends ExtensibleURIConverterImpl {

        @Override
        public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
            throw new IOException("a document refers to nothing outside itself");
        }
    }
}
