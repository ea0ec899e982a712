package org.tongbao.core.internal.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes models as XMI. A file is not trusted: document types are refused, nothing but the given bytes is ever
 * opened, only the expected metamodel is known, and any error refuses the whole file with its line. Any thread.
 */
public final class Xmi {

    private Xmi() {
        super();
    }

    /**
     * The single root object of a file.
     *
     * @param content the file
     * @param name of the file, for messages
     * @param metamodel the only one the file may use
     * @param type expected of the root
     * @return refused with {@link CoreFinding#DEFINITION_UNREADABLE} for each error
     */
    public static <T extends EObject> Result<T> read(byte[] content, String name, EPackage metamodel, Class<T> type) {
        Resource resource = resource(name, metamodel);
        try {
            resource.load(
                    new ByteArrayInputStream(content),
                    Map.of(
                            XMLResource.OPTION_PARSER_FEATURES,
                            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE)));
        } catch (IOException | RuntimeException e) {
            if (resource.getErrors().isEmpty()) {
                return Result.refused(unreadable(name, e));
            }
        }
        var findings = new ArrayList<Finding>();
        for (Resource.Diagnostic error : resource.getErrors()) {
            findings.add(unreadable(name, error));
        }
        for (Resource.Diagnostic warning : resource.getWarnings()) {
            findings.add(unreadable(name, warning));
        }
        if (!findings.isEmpty()) {
            return Result.refused(findings);
        }
        return root(resource, name, type);
    }

    /** The object and all it contains as XMI, UTF-8; the object stays where it is. */
    public static byte[] write(EObject object) {
        EPackage metamodel = object.eClass().getEPackage();
        Resource resource = resource("object", metamodel);
        resource.getContents().add(EcoreUtil.copy(object));
        var bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T extends EObject> Result<T> root(Resource resource, String name, Class<T> type) {
        List<EObject> roots = resource.getContents();
        if (roots.size() != 1 || !type.isInstance(roots.get(0))) {
            return Result.refused(unreadable(
                    name, 1, "expected one " + type.getSimpleName() + " as the root, found " + roots.size()));
        }
        EObject root = roots.get(0);
        if (refersOutside(root)) {
            return Result.refused(unreadable(name, 1, "refers to another file"));
        }
        resource.getContents().clear();
        return Result.of(type.cast(root));
    }

    private static boolean refersOutside(EObject root) {
        TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false);
        while (all.hasNext()) {
            EObject object = all.next();
            if (object.eIsProxy()) {
                return true;
            }
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && object.eIsSet(reference)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Resource resource(String name, EPackage metamodel) {
        var set = new ResourceSetImpl();
        var packages = new EPackageRegistryImpl();
        packages.put(metamodel.getNsURI(), metamodel);
        set.setPackageRegistry(packages);
        set.setURIConverter(new ClosedConverter());
        var resource = new XMIResourceImpl(URI.createURI("memory:/" + URI.encodeSegment(name, false)));
        set.getResources().add(resource);
        return resource;
    }

    /** The parser's own words where there are any: the wrapping adds nothing that a person could use. */
    private static Finding unreadable(String name, Resource.Diagnostic diagnostic) {
        return diagnostic instanceof Exception wrapped && wrapped.getCause() instanceof SAXParseException parse
                ? unreadable(name, parse)
                : unreadable(name, diagnostic.getLine(), words(diagnostic));
    }

    /** In the language of the program what an author of definitions gets wrong most: a value, a name. */
    private static @Nullable String words(Resource.Diagnostic diagnostic) {
        Locale locale = Locale.getDefault();
        return switch (diagnostic) {
            case IllegalValueException illegal ->
                Words.text(
                        locale,
                        "definition.value",
                        String.valueOf(illegal.getValue()),
                        illegal.getFeature().getName(),
                        allowed(illegal.getFeature()));
            case FeatureNotFoundException unknown -> Words.text(locale, "definition.name", unknown.getName());
            default -> diagnostic.getMessage();
        };
    }

    /** The values there are, where they can be counted; else of what kind they are. */
    private static String allowed(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum values
                ? values.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))
                : feature.getEType().getInstanceClass().getSimpleName();
    }

    private static Finding unreadable(String name, Exception failure) {
        Throwable cause = failure;
        for (Throwable next = failure.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        int line = cause instanceof SAXParseException parse ? parse.getLineNumber() : 1;
        return unreadable(name, line, cause.getMessage());
    }

    private static Finding unreadable(String name, int line, @Nullable String message) {
        return Finding.error(
                CoreFinding.DEFINITION_UNREADABLE,
                name,
                name,
                Integer.toString(Math.max(line, 1)),
                message == null ? "" : message.strip());
    }

    /** Opens nothing: a file may only be what was handed over. */
    private static final class ClosedConverter extends ExtensibleURIConverterImpl {

        @Override
        public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
            throw new IOException("not opened: " + uri);
        }

        @Override
        public OutputStream createOutputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
            throw new IOException("not opened: " + uri);
        }
    }
}
