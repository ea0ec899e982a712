package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextRulesTest {

    @Test
    void properties_ofTheTree_haveTheirTwin() {
        var wrong = new ArrayList<String>();
        var seen = 0;
        for (var bundle : SourceTree.bundles()) {
            for (var file : SourceTree.files(bundle, TextRulesTest::isText)) {
                seen++;
                wrong.addAll(checkFile(bundle, file));
            }
        }
        assertFalse(seen == 0);
        assertEquals(List.of(), wrong);
    }

    @Test
    void messages_ofTheTree_haveOneKeyPerField() {
        var wrong = new ArrayList<String>();
        for (var bundle : SourceTree.bundles()) {
            for (var source : SourceTree.files(bundle.resolve("src"), "Messages.java"::equals)) {
                var keys = source.resolveSibling("messages.properties");
                wrong.addAll(TextRules.checkFields(
                        name(bundle, keys), SourceTree.text(source), SourceTree.textIfThere(keys)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void declarations_ofTheTree_useEachKey() {
        var wrong = new ArrayList<String>();
        for (var bundle : SourceTree.bundles()) {
            var declarations = new StringBuilder(SourceTree.text(bundle.resolve("META-INF/MANIFEST.MF")));
            SourceTree.files(
                            bundle,
                            file -> file.endsWith(".xml") || file.endsWith(".e4xmi") || file.endsWith(".odesign"))
                    .forEach(file -> declarations.append(SourceTree.text(file)));
            wrong.addAll(TextRules.checkKeys(
                    String.valueOf(bundle.getFileName()),
                    declarations.toString(),
                    SourceTree.textIfThere(bundle.resolve("plugin.properties"))));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void checkTwins_sameKeysAndPlaceholders_isRight() {
        assertEquals(List.of(), TextRules.checkTwins("x", "a = {0} of {1}\n", "a = {1} 之 {0}\n"));
    }

    @Test
    void checkTwins_missingKeyInEitherLanguage_isWrong() {
        assertEquals(
                2, TextRules.checkTwins("x", "a = 1\nb = 2\n", "a = 1\nc = 3\n").size());
    }

    @Test
    void checkTwins_lostPlaceholder_isWrong() {
        assertEquals(1, TextRules.checkTwins("x", "a = due {0}\n", "a = 到期\n").size());
    }

    @Test
    void checkTwins_escapedChinese_isWrong() {
        assertEquals(
                1,
                TextRules.checkTwins("x", "a = due\n", "a = \\u5230\\u671f\n").size());
    }

    @Test
    void checkTwins_untranslatedEnglish_isWrong() {
        assertEquals(1, TextRules.checkTwins("x", "a = 到期\n", "a = 到期\n").size());
    }

    @Test
    void checkTwins_emptyText_isWrong() {
        assertEquals(1, TextRules.checkTwins("x", "a =\n", "a = 一\n").size());
    }

    @Test
    void checkTwins_repeatedKey_isWrong() {
        assertEquals(1, TextRules.checkTwins("x", "a = 1\na = 2\n", "a = 一\n").size());
    }

    @Test
    void checkFields_fieldWithoutKeyAndKeyWithoutField_isWrong() {
        var source = "public static String One = \"\";\npublic static String Two, Three;\n";

        assertEquals(
                2,
                TextRules.checkFields("x", source, "One = 1\nTwo = 2\nFour = 4\n")
                        .size());
    }

    @Test
    void checkKeys_unknownAndUnusedKey_isWrong() {
        var declarations = "Bundle-Name: %name\n<view name=\"%view\"/>";

        assertEquals(
                2,
                TextRules.checkKeys("x", declarations, "name = a\nother = b\n").size());
    }

    private static List<String> checkFile(Path bundle, Path file) {
        var manifest = BundleManifest.parse(SourceTree.text(bundle.resolve("META-INF/MANIFEST.MF")));
        var fileName = String.valueOf(file.getFileName());
        if (fileName.matches(".*_zh(_Hant)?_TW\\.properties")) {
            // a fragment may carry the Chinese of its host's English
            var base = file.resolveSibling(fileName.replaceFirst("_zh(_Hant)?_TW", ""));
            return manifest.fragment() || Files.exists(base)
                    ? List.of()
                    : List.of(name(bundle, file) + ": no English file");
        }
        var twin = file.resolveSibling(fileName.replace(".properties", "_zh_TW.properties"));
        return Files.exists(twin)
                ? TextRules.checkTwins(name(bundle, file), SourceTree.text(file), SourceTree.text(twin))
                : List.of(name(bundle, file) + ": no zh_TW file");
    }

    private static boolean isText(String name) {
        return name.endsWith(".properties")
                && !name.equals("build.properties")
                && !name.equals("log4j2.component.properties");
    }

    private static String name(Path bundle, Path file) {
        return bundle.getFileName() + "/" + bundle.relativize(file);
    }
}
