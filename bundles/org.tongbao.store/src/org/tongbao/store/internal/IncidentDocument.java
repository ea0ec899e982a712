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
import org.tongbao.model.incident.Incident;

/** Turns an incident into the bytes of its document (XMI in UTF-8, gzip) and back. Any thread. */
final class IncidentDocument {

    private static final URI NAME = URI.createURI("incident.xmi");

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

    private final ThreadLocal<Gzip> compressors = ThreadLocal.withInitial(Gzip::new);

    /**
     * What a document held.
     *
     * @param incident in no resource
     * @param newer true when there was content that this version of the model does not know; it is not in the incident
     */
    record Content(Incident incident, boolean newer) {}

    /** The document is none of ours or broken. */
    static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1L;

        DamagedException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The bytes of an incident.
     *
     * @param facts all that it holds
     */
    byte[] encode(Incident incident, Facts facts) {
        var elements = facts.bySubject().values().stream().map(Fact::xmi).toList();
        return compressors.get().compress(new XmiWriter().document(incident, elements));
    }

    /** The incident of a document. */
    Content decode(byte[] document) throws DamagedException {
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
        if (!resource.getErrors().isEmpty() || roots.size() != 1 || !(roots.get(0) instanceof Incident incident)) {
            throw new DamagedException("not one incident: " + resource.getErrors(), null);
        }
        boolean newer = !resource.getEObjectToExtensionMap().isEmpty();
        roots.clear();
        return new Content(incident, newer);
    }

    /** A document refers to nothing outside itself, so nothing else is ever opened. */
    private static final class NothingElse extends ExtensibleURIConverterImpl {

        @Override
        public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
            throw new IOException("an incident's document refers to nothing outside itself");
        }
    }
}
