package org.tongbao.engine.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormPackage;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedurePackage;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesPackage;

/** The shipped rule packs and forms, read from the source tree as data. */
final class Packs {

    private Packs() {}

    static RulePack bureau110() {
        return (RulePack) read("bundles/org.tongbao.rules.tw/packs/bureau-110.rules");
    }

    static FormDefinition notification110() {
        return (FormDefinition) read("bundles/org.tongbao.rules.tw/forms/notification-110.form");
    }

    static Procedure flowK() {
        return (Procedure) read("bundles/org.tongbao.rules.tw/procedures/flow-k.procedure");
    }

    static RulePack idc() {
        return (RulePack) read("bundles/org.tongbao.rules.idc/packs/idc.rules");
    }

    static Procedure flowI() {
        return (Procedure) read("bundles/org.tongbao.rules.idc/procedures/flow-i.procedure");
    }

    static FormDefinition web() {
        return (FormDefinition) read("bundles/org.tongbao.category.web/forms/web.form");
    }

    private static EObject read(String path) {
        ResourceSet resources = new ResourceSetImpl();
        EPackage.Registry packages = resources.getPackageRegistry();
        packages.put(RulesPackage.eNS_URI, RulesPackage.eINSTANCE);
        packages.put(FormPackage.eNS_URI, FormPackage.eINSTANCE);
        packages.put(ProcedurePackage.eNS_URI, ProcedurePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        return resources
                .getResource(URI.createFileURI(root().resolve(path).toString()), true)
                .getContents()
                .get(0);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles/org.tongbao.rules.tw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
