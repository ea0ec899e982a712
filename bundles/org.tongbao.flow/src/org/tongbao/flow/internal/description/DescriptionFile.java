package org.tongbao.flow.internal.description;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.FlowFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.ProcedurePackage;

/**
 * Loads a description by a subset of the metamodels of Sirius, which is registered for this one file and nowhere else. A
 * file is not trusted: document types are refused and no other file is opened. What the subset does not have is reported
 * and left out.
 */
final class DescriptionFile {

    private static final String SUBSET = "/model/description.ecore";

    private DescriptionFile() {
        super();
    }

    /** The root, with findings about what was left out. */
    static Result<Part> load(byte[] content, String name) {
        var set = new Closed();
        subset(set).forEach(known -> set.getPackageRegistry().put(known.getNsURI(), known));
        set.getPackageRegistry().put(ProcedurePackage.eNS_URI, ProcedurePackage.eINSTANCE);
        var resource = new XMIResourceImpl(URI.createURI("memory:/" + URI.encodeSegment(name, false)));
        set.getResources().add(resource);
        List<Finding> findings = new ArrayList<>();
        try {
            resource.load(
                    new ByteArrayInputStream(content),
                    Map.of(
                            XMLResource.OPTION_PARSER_FEATURES,
                            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE)));
        } catch (IOException e) {
            if (resource.getErrors().isEmpty()) {
                return Result.refused(
                        Finding.error(FlowFinding.UNREADABLE, name, name, String.valueOf(e.getMessage())));
            }
        }
        resource.getErrors().forEach(error -> findings.add(finding(name, error)));
        boolean group = resource.getContents().size() == 1
                && resource.getContents().get(0).eClass().getName().equals("Group");
        if (!group) {
            findings.add(0, Finding.error(FlowFinding.UNREADABLE, name, name, "no Group"));
            return Result.refused(findings);
        }
        return Result.of(new Part(resource.getContents().get(0)), findings);
    }

    private static Finding finding(String name, Resource.Diagnostic error) {
        String place = name + ":" + error.getLine();
        return switch (error) {
            case ClassNotFoundException missing -> unknown(place, String.valueOf(missing.getName()));
            case FeatureNotFoundException missing -> unknown(place, String.valueOf(missing.getName()));
            case PackageNotFoundException missing -> unknown(place, String.valueOf(missing.uri()));
            case UnresolvedReferenceException missing ->
                Finding.error(FlowFinding.UNRESOLVED, name, place, String.valueOf(missing.getReference()));
            default -> Finding.error(FlowFinding.UNREADABLE, name, place, String.valueOf(error.getMessage()));
        };
    }

    private static Finding unknown(String place, String what) {
        return Finding.error(FlowFinding.UNKNOWN_PART, what, place, what);
    }

    private static List<EPackage> subset(Closed set) {
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("memory:/description.ecore"));
        set.getResources().add(resource);
        try (@Nullable InputStream content = DescriptionFile.class.getResourceAsStream(SUBSET)) {
            resource.load(Objects.requireNonNull(content, SUBSET), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(SUBSET, e);
        }
        return ((EPackage) resource.getContents().get(0)).getESubpackages();
    }

    /** Knows the packages put into it and Ecore, and opens no file. */
    private static final class Closed extends ResourceSetImpl {

        Closed() {
            super();
            setPackageRegistry(new EPackageRegistryImpl());
            getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        }

        @Override
        public @Nullable EObject getEObject(@Nullable URI uri, boolean load) {
            return uri == null ? null : super.getEObject(uri, false);
        }

        @Override
        public @Nullable Resource getResource(@Nullable URI uri, boolean load) {
            return uri == null ? null : super.getResource(uri, false);
        }
    }
}
