package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundleRulesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void manifests_ofTheTree_keepTheRules() {
        var wrong = new ArrayList<String>();
        all().forEach(bundle ->
                wrong.addAll(BundleRules.checkManifest(String.valueOf(bundle.getFileName()), manifest(bundle))));
        assertEquals(List.of(), wrong);
    }

    @Test
    void packages_ofTheTree_sayTheirNullRule() {
        var wrong = new ArrayList<String>();
        all().forEach(bundle ->
                wrong.addAll(BundleRules.checkPackages(bundle, manifest(bundle).fragment())));
        assertEquals(List.of(), wrong);
    }

    @Test
    void plugins_ofTheTree_nameWhatIsThere() {
        var wrong = new ArrayList<String>();
        for (var bundle : SourceTree.bundles()) {
            for (var name : List.of("plugin.xml", "fragment.xml")) {
                var plugin = SourceTree.textIfThere(bundle.resolve(name));
                wrong.addAll(BundleRules.checkPlugin(bundle, plugin, SourceTree.bundles()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void includes_ofTheTree_leaveNothingOut() throws IOException {
        var wrong = new ArrayList<String>();
        for (var bundle : SourceTree.bundles()) {
            var build = properties(SourceTree.text(bundle.resolve("build.properties")));
            wrong.addAll(BundleRules.checkIncludes(bundle, build));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void bundles_ofTheTree_areInTheProduct() {
        var features = new StringBuilder();
        SourceTree.files(SourceTree.root().resolve("features"), "feature.xml"::equals)
                .forEach(file -> features.append(SourceTree.text(file)));
        var missing = SourceTree.bundles().stream()
                .map(bundle -> String.valueOf(bundle.getFileName()))
                .filter(name -> !features.toString().contains("\"" + name + "\""))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void checkManifest_otherNameModuleAndActivator_isWrong() {
        var manifest = BundleManifest.parse("Manifest-Version: 1.0\nBundle-SymbolicName: org.tongbao.a\n"
                + "Automatic-Module-Name: org.tongbao.b\nBundle-Activator: org.tongbao.a.Activator\n");

        assertEquals(3, BundleRules.checkManifest("org.tongbao.c", manifest).size());
    }

    @Test
    void checkManifest_openInternalsAndReexport_isWrong() {
        var manifest = BundleManifest.parse("Manifest-Version: 1.0\nBundle-SymbolicName: org.tongbao.a\n"
                + "Automatic-Module-Name: org.tongbao.a\nRequire-Bundle: x;visibility:=reexport\n"
                + "Export-Package: org.tongbao.a,org.tongbao.a.internal,\n"
                + " org.tongbao.a.internal.b;x-friends:=\"c,d\"\n");

        assertEquals(2, BundleRules.checkManifest("org.tongbao.a", manifest).size());
    }

    @Test
    void checkPackages_withoutPackageInfo_isWrong() throws IOException {
        write("org.tongbao.a/src/org/tongbao/a/Thing.java", "package org.tongbao.a;");

        assertEquals(
                1,
                BundleRules.checkPackages(folder.resolve("org.tongbao.a"), false)
                        .size());
    }

    @Test
    void checkPackages_ofAnotherBundlesName_isWrong() throws IOException {
        write("org.tongbao.a/src/org/tongbao/ab/package-info.java", "@NonNullByDefault package org.tongbao.ab;");

        assertEquals(
                1,
                BundleRules.checkPackages(folder.resolve("org.tongbao.a"), false)
                        .size());
    }

    @Test
    void checkPlugin_missingClassAndIcon_isWrong() throws IOException {
        write("org.tongbao.a/src/org/tongbao/a/Here.java", "");
        write("org.tongbao.a/icons/here.png", "");
        var bundle = folder.resolve("org.tongbao.a");
        var plugin = "<view class=\"org.tongbao.a.Here:x\" icon=\"icons/here.png\" id=\"org.tongbao.a.view\"/>"
                + "<view class=\"org.tongbao.a.Gone\" icon=\"icons/gone.png\"/>";

        assertEquals(2, BundleRules.checkPlugin(bundle, plugin, List.of(bundle)).size());
    }

    @Test
    void checkIncludes_forgottenPlugin_isWrong() throws IOException {
        write("org.tongbao.a/plugin.xml", "");
        write("org.tongbao.a/forms/common.form", "");

        assertEquals(
                List.of("org.tongbao.a: plugin.xml is not in bin.includes"),
                BundleRules.checkIncludes(
                        folder.resolve("org.tongbao.a"), properties("bin.includes = META-INF/,\\\n  ., forms/\n")));
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private static Stream<Path> all() {
        return Stream.concat(SourceTree.bundles().stream(), SourceTree.tests().stream());
    }

    private static BundleManifest manifest(Path bundle) {
        return BundleManifest.parse(SourceTree.text(bundle.resolve("META-INF/MANIFEST.MF")));
    }

    private static Properties properties(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }
}
