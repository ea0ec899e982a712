package org.tongbao.flow.tests.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.model.procedure.ProcedurePackage;

/**
 * The description against Sirius' own metamodels. They are no part of the project: where the folder beside it that holds
 * them is absent, the test is skipped.
 */
class SiriusStructureTest {

    private static final URI VIEWPOINT =
            URI.createURI("platform:/plugin/org.eclipse.sirius.model/model/viewpoint.ecore");
    private static final URI DIAGRAM =
            URI.createURI("platform:/plugin/org.eclipse.sirius.diagram.model/model/diagram.ecore");
    private static final String PALETTE = "systemColorsPalette";

    private final ResourceSet set = new ResourceSetImpl();

    @BeforeEach
    void loadMetamodels() {
        Path root = Path.of(System.getProperty("tongbao.root", "")).toAbsolutePath();
        Path folder = root.resolveSibling("shared").resolve("sirius-metamodel");
        assumeTrue(Files.isDirectory(folder), "Sirius' metamodels are not in " + folder);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("odesign", new XMIResourceFactoryImpl());
        set.getPackageRegistry()
                .put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
        set.getPackageRegistry().put(ProcedurePackage.eNS_URI, ProcedurePackage.eINSTANCE);
        set.getURIConverter().getURIMap().put(VIEWPOINT, file(folder, "viewpoint.ecore"));
        set.getURIConverter().getURIMap().put(DIAGRAM, file(folder, "diagram.ecore"));
        List<Resource> metamodels = List.of(set.getResource(VIEWPOINT, true), set.getResource(DIAGRAM, true));
        EcoreUtil.resolveAll(set);
        metamodels.forEach(metamodel -> metamodel.getContents().forEach(known -> register((EPackage) known)));
    }

    @Test
    void description_loadedBySirius_hasNoUnknownPartAndNoOpenReference() throws IOException {
        Resource description = description();
        EcoreUtil.resolveAll(description);

        assertEquals(List.of(), description.getErrors());
        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(description));
    }

    @Test
    void description_validatedBySirius_lacksNothingButTheTransientPalette() throws IOException {
        EObject group = description().getContents().get(0);

        List<String> problems = leaves(Diagnostician.INSTANCE.validate(group))
                .map(Diagnostic::getMessage)
                .filter(message -> !message.contains(PALETTE))
                .toList();

        assertEquals(List.of(), problems);
        assertTrue(group.eAllContents().hasNext());
    }

    private Resource description() throws IOException {
        Resource resource = set.createResource(URI.createURI("memory:/tongbao.odesign"));
        resource.load(new ByteArrayInputStream(FlowDesign.description()), Map.of());
        return resource;
    }

    private static Stream<Diagnostic> leaves(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() == Diagnostic.OK) {
            return Stream.empty();
        }
        return diagnostic.getChildren().isEmpty()
                ? Stream.of(diagnostic)
                : diagnostic.getChildren().stream().flatMap(SiriusStructureTest::leaves);
    }

    private void register(EPackage known) {
        set.getPackageRegistry().put(known.getNsURI(), known);
        known.getESubpackages().forEach(this::register);
    }

    private static URI file(Path folder, String name) {
        return URI.createFileURI(folder.resolve(name).toString());
    }
}
