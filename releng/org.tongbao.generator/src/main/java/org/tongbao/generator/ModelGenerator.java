package org.tongbao.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of every {@code model/*.genmodel} of one bundle into the folder that the genmodel names. Needs no
 * workspace; the same models give the same bytes. Bodies marked {@code @generated NOT} are kept.
 */
public final class ModelGenerator {

    private ModelGenerator() {}

    /** Generates the bundle whose folder is the first argument; ends with status 1 where a model is wrong. */
    public static void main(String[] arguments) throws IOException {
        var bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
        var name = arguments.length > 1 ? arguments[1] : bundle.getFileName().toString();
        var troubles = generate(bundle, name);
        troubles.forEach(System.err::println);
        if (!troubles.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<String> generate(Path bundle, String name) throws IOException {
        EcorePlugin.getPlatformResourceMap()
                .put(name, URI.createURI(bundle.toUri().toString()));
        var models = new ResourceSetImpl();
        prepare(models);
        var troubles = new ArrayList<String>();
        for (var file : genmodels(bundle)) {
            troubles.addAll(generate(models, name, file));
        }
        return troubles;
    }

    private static void prepare(ResourceSet models) {
        GenModelPackage.eINSTANCE.eClass();
        var factories = models.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        models.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
    }

    private static List<Path> genmodels(Path bundle) throws IOException {
        try (var files = Files.list(bundle.resolve("model"))) {
            return files.filter(file -> file.toString().endsWith(".genmodel"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> generate(ResourceSet models, String name, Path file) {
        var uri = URI.createPlatformResourceURI(name + "/model/" + file.getFileName(), true);
        var genModel = (GenModel) models.getResource(uri, true).getContents().get(0);
        EcoreUtil.resolveAll(models);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setUpdateClasspath(false);
        genModel.setBundleManifest(false);
        var troubles = new ArrayList<String>();
        for (var genPackage : genModel.getGenPackages()) {
            report(Diagnostician.INSTANCE.validate(genPackage.getEcorePackage()), file, troubles);
        }
        report(genModel.diagnose(), file, troubles);
        if (troubles.isEmpty()) {
            var generator = new Generator();
            generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, CodeOnly::new);
            generator.setInput(genModel);
            report(
                    generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()),
                    file,
                    troubles);
        }
        return troubles;
    }

    private static void report(Diagnostic diagnostic, Path file, List<String> troubles) {
        if (diagnostic.getSeverity() < Diagnostic.ERROR) {
            return;
        }
        if (diagnostic.getChildren().isEmpty()) {
            troubles.add(file.getFileName() + ": " + diagnostic.getMessage()
                    + (diagnostic.getException() == null ? "" : " (" + diagnostic.getException() + ")"));
        }
        diagnostic.getChildren().forEach(child -> report(child, file, troubles));
    }

    /** Generates packages and classes only: the bundle's plugin.xml and plugin.properties are written by hand. */
    private static final class CodeOnly extends GenModelGeneratorAdapterFactory {

        @Override
        public Adapter createGenModelAdapter() {
            return new GenModelGeneratorAdapter(this) {
                @Override
                protected Diagnostic generateModel(Object object, Monitor monitor) {
                    return Diagnostic.OK_INSTANCE;
                }
            };
        }
    }
}
