package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DependencyRulesTest {

    @Test
    void manifests_ofTheTree_dependOneWay() {
        var manifests = SourceTree.bundles().stream()
                .map(bundle -> BundleManifest.parse(SourceTree.text(bundle.resolve("META-INF/MANIFEST.MF"))))
                .toList();

        assertFalse(manifests.isEmpty());
        assertEquals(List.of(), DependencyRules.check(manifests));
    }

    @Test
    void sources_ofTheTree_importWhatTheirBundleMay() {
        var wrong = new ArrayList<String>();
        for (var bundle : SourceTree.bundles()) {
            var manifest = BundleManifest.parse(SourceTree.text(bundle.resolve("META-INF/MANIFEST.MF")));
            if (!manifest.fragment()) {
                SourceTree.files(bundle.resolve("src"), name -> name.endsWith(".java"))
                        .forEach(file ->
                                wrong.addAll(DependencyRules.checkSource(manifest.name(), SourceTree.text(file))));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void check_engineRequiringCore_isWrong() {
        assertEquals(1, wrong("org.tongbao.engine", "Require-Bundle: org.tongbao.core"));
    }

    @Test
    void check_engineRequiringSeverityAndModel_isRight() {
        assertEquals(0, wrong("org.tongbao.engine", "Require-Bundle: org.tongbao.severity,org.tongbao.model"));
    }

    @Test
    void check_commandLineRequiringStore_isWrong() {
        assertEquals(1, wrong("org.tongbao.cli", "Require-Bundle: org.tongbao.core,org.tongbao.store"));
    }

    @Test
    void check_workbenchRequiringCategory_isWrong() {
        assertEquals(1, wrong("org.tongbao.workbench", "Require-Bundle: org.tongbao.category.web"));
    }

    @Test
    void check_editorPartRequiringItsCategory_isRight() {
        assertEquals(
                0, wrong("org.tongbao.category.web.ui", "Require-Bundle: org.tongbao.category.web,org.tongbao.ui"));
    }

    @Test
    void check_storeRequiringUserInterfaceKit_isWrong() {
        assertEquals(1, wrong("org.tongbao.store", "Require-Bundle: org.tongbao.ui"));
    }

    @Test
    void check_importOfAnotherBundlesPackage_countsAsDependency() {
        var severity = manifest("org.tongbao.severity", "Import-Package: org.tongbao.engine.assessment");
        var engine = manifest("org.tongbao.engine", "Export-Package: org.tongbao.engine.assessment");

        assertEquals(1, DependencyRules.check(List.of(severity, engine)).size());
    }

    @Test
    void check_coreKnowingWindows_isWrong() {
        assertEquals(1, wrong("org.tongbao.core", "Require-Bundle: org.eclipse.ui;resolution:=optional"));
        assertEquals(1, wrong("org.tongbao.core", "Import-Package: org.eclipse.swt.widgets;version=\"[3,4)\""));
    }

    @Test
    void check_coreKnowingDatabases_isWrong() {
        assertEquals(1, wrong("org.tongbao.core", "Import-Package: javax.sql"));
        assertEquals(0, wrong("org.tongbao.store", "Import-Package: javax.sql,org.apache.derby.jdbc"));
    }

    @Test
    void check_engineKnowingTheFramework_isWrong() {
        assertEquals(1, wrong("org.tongbao.engine", "Require-Bundle: org.eclipse.core.runtime"));
        assertEquals(0, wrong("org.tongbao.core", "Require-Bundle: org.eclipse.core.runtime"));
    }

    @Test
    void checkSource_importOfDatabase_isWrongOutsideTheStore() {
        var source = "package x;\n\nimport java.sql.Connection;\nimport static java.util.Objects.hash;\n";

        assertEquals(1, DependencyRules.checkSource("org.tongbao.core", source).size());
        assertEquals(0, DependencyRules.checkSource("org.tongbao.store", source).size());
    }

    private static int wrong(String bundle, String header) {
        return DependencyRules.check(List.of(manifest(bundle, header))).size();
    }

    private static BundleManifest manifest(String bundle, String header) {
        return BundleManifest.parse("Manifest-Version: 1.0\nBundle-SymbolicName: " + bundle + "\n" + header + "\n");
    }
}
