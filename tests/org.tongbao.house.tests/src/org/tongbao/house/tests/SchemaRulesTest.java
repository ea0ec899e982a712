package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the schemas of our extension points document is what is read: no more, no less. */
final class SchemaRulesTest {

    private static final String REGISTRY = "org.tongbao.core/src/org/tongbao/core/internal/registry/";
    private static final String CATEGORIES = "org.tongbao.core/schema/categories.exsd";
    private static final String PACKS = "org.tongbao.core/schema/rulePacks.exsd";
    private static final String PARTS = "org.tongbao.ui/schema/fieldParts.exsd";
    private static final Map<String, String> ELEMENTS = Map.of(CATEGORIES, "category", PACKS, "pack", PARTS, "part");

    private static final Pattern ELEMENT = Pattern.compile("<element name=\"(\\w+)\">(.*?)</element>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("<attribute name=\"(\\w+)\"[^>]*>(.*?)</attribute>", Pattern.DOTALL);
    private static final Pattern DOCUMENTED =
            Pattern.compile("<documentation>\\s*(\\S.*?)\\s*</documentation>", Pattern.DOTALL);
    private static final Pattern READ =
            Pattern.compile("(?:attribute\\(|instance\\(|(?:file|optional)\\(contribution, )\"(\\w+)\"");
    private static final Pattern BASED_ON = Pattern.compile("basedOn=\":?([\\w.]+)\"");
    private static final Pattern EXAMPLE = Pattern.compile("&lt;(?:category|pack|part) (.*?)/&gt;", Pattern.DOTALL);

    @Test
    void categories_documented_areThoseRead() {
        assertEquals(read(REGISTRY + "CategoryExtensions.java"), documented(CATEGORIES));
    }

    @Test
    void rulePacks_documented_areThoseRead() {
        assertEquals(read(REGISTRY + "ContributedRulePacks.java"), documented(PACKS));
    }

    @Test
    void fieldParts_documented_areThoseRead() {
        assertEquals(
                read("org.tongbao.ui/src/org/tongbao/ui/internal/part/ContributedFieldParts.java"), documented(PARTS));
    }

    @Test
    void schemas_everyAttribute_isExplainedAndSaysItsDefault() {
        var wrong = new ArrayList<String>();
        for (var schema : ELEMENTS.keySet()) {
            var attributes = ATTRIBUTE.matcher(text(schema));
            while (attributes.find()) {
                var body = String.valueOf(attributes.group(2));
                boolean required = String.valueOf(attributes.group()).contains("use=\"required\"");
                var told = DOCUMENTED.matcher(body);
                if (!told.find()) {
                    wrong.add(schema + ": nothing about " + attributes.group(1));
                } else if (!required && !body.contains("Default:") && !body.contains("not read")) {
                    wrong.add(schema + ": no default of " + attributes.group(1));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void schemas_examples_useDocumentedAttributesOnly() {
        for (var file : ELEMENTS.keySet()) {
            var example = EXAMPLE.matcher(text(file));
            assertTrue(example.find(), file);
            var used = new TreeSet<String>();
            Pattern.compile("(\\w+)=\"")
                    .matcher(String.valueOf(example.group(1)))
                    .results()
                    .forEach(found -> used.add(found.group(1)));
            used.removeAll(documented(file));
            assertEquals(Set.of(), used, file);
        }
    }

    @Test
    void schemas_namedClasses_exist() {
        for (var schema : List.of(CATEGORIES, PARTS)) {
            var names = BASED_ON.matcher(text(schema)).results().toList();
            assertFalse(names.isEmpty());
            for (var name : names) {
                var bundle = schema.substring(0, schema.indexOf('/'));
                var file = bundle + "/src/" + name.group(1).replace('.', '/') + ".java";
                assertTrue(text(file).contains("public interface"), file);
            }
        }
    }

    private static Set<String> documented(String schema) {
        var elements = ELEMENT.matcher(text(schema));
        var names = new TreeSet<String>();
        while (elements.find()) {
            if (String.valueOf(ELEMENTS.get(schema)).equals(elements.group(1))) {
                var attributes = ATTRIBUTE.matcher(String.valueOf(elements.group(2)));
                while (attributes.find()) {
                    names.add(String.valueOf(attributes.group(1)));
                }
            }
        }
        return names;
    }

    private static Set<String> read(String file) {
        // every contribution is known by its id
        var names = new TreeSet<String>(Set.of("id"));
        READ.matcher(text(file)).results().forEach(found -> names.add(String.valueOf(found.group(1))));
        return names;
    }

    private static String text(String file) {
        return SourceTree.text(SourceTree.root().resolve("bundles").resolve(file));
    }
}
