package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the component runtime asks of a class: it picks the constructor by the number of its parameters, in whatever order
 * the virtual machine lists them, and complains at random of another with as many.
 */
final class ComponentRulesTest {

    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");

    @Test
    void components_ofTheTree_haveOneConstructorOfEachLength() {
        var wrong = new ArrayList<String>();
        int components = 0;
        for (var bundle : SourceTree.bundles()) {
            for (var file : SourceTree.files(bundle.resolve("src"), name -> name.endsWith(".java"))) {
                var source = SourceTree.text(file);
                if (source.contains("@Component")) {
                    components++;
                    if (ambiguous(source)) {
                        wrong.add(String.valueOf(file.getFileName()));
                    }
                }
            }
        }
        assertFalse(components == 0);
        assertEquals(List.of(), wrong);
    }

    @Test
    void lengths_constructorsWithAnnotationsAndGenerics_areCounted() {
        var source = """
                @Component
                public final class Desk {
                    public Desk() {}
                    @Activate
                    public Desk(@Reference(name = "a, b") List<Map<String, Path>> all, @Reference Clock clock) {
                        new Desk(1, 2, 3);
                    }
                    private Desk(Supplier<Integer> one) {}
                }
                """;

        assertEquals(List.of(0, 2, 1), lengths(source));
        assertEquals(false, ambiguous(source));
        assertEquals(true, ambiguous(source.replace("Supplier<Integer> one", "int one, int two")));
    }

    private static boolean ambiguous(String source) {
        var lengths = lengths(source);
        return lengths.stream().distinct().count() < lengths.size();
    }

    /** How many parameters each constructor of the outermost class takes, in order. */
    private static List<Integer> lengths(String source) {
        var lengths = new ArrayList<Integer>();
        var name = CLASS.matcher(source);
        if (name.find()) {
            var constructor = Pattern.compile("(?m)^    (?:(?:public|protected|private) )?" + name.group(1) + "\\(")
                    .matcher(source);
            while (constructor.find()) {
                lengths.add(parameters(source, constructor.end()));
            }
        }
        return lengths;
    }

    /** How many parameters stand from here to the parenthesis that closes the list. */
    private static int parameters(String source, int from) {
        int depth = 0;
        int commas = 0;
        boolean any = false;
        boolean quoted = false;
        for (int i = from; ; i++) {
            char c = source.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == ')' && depth == 0) {
                return any ? commas + 1 : 0;
            } else if (c == '(' || c == '<') {
                depth++;
            } else if (c == ')' || c == '>') {
                depth--;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
            any |= !Character.isWhitespace(c);
        }
    }
}
