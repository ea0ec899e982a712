package org.tongbao.house.tests;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Rules of user-visible texts: English and Traditional Chinese say the same, completely, and nothing is left over. */
final class TextRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}");
    private static final Pattern FIELDS = Pattern.compile("public\\s+static\\s+String\\s+([^;]+);");
    private static final Pattern USE = Pattern.compile("[\"\\s>]%([A-Za-z_][\\w.\\-]*)");

    private TextRules() {}

    /** What the two languages of one file do wrong; texts are those of the properties files. */
    static List<String> checkTwins(String file, String english, String chinese) {
        var wrong = new ArrayList<String>();
        var first = load(file, english, wrong);
        var second = load(file + " (zh_TW)", chinese, wrong);
        missing(first.keySet(), second.keySet()).forEach(key -> wrong.add(file + ": no zh_TW text for " + key));
        missing(second.keySet(), first.keySet()).forEach(key -> wrong.add(file + ": no English text for " + key));
        first.forEach((key, text) -> {
            var other = second.getOrDefault(key, text);
            if (!placeholders(text).equals(placeholders(other))) {
                wrong.add(file + ": other placeholders in zh_TW for " + key);
            }
            if (text.isBlank() || other.isBlank()) {
                wrong.add(file + ": empty text for " + key);
            }
        });
        if (ESCAPE.matcher(chinese).find()) {
            wrong.add(file + ": zh_TW is written with escapes, not in UTF-8");
        }
        if (english.codePoints().anyMatch(Character::isIdeographic)) {
            wrong.add(file + ": Chinese in the English texts");
        }
        return wrong;
    }

    /** What the fields of a Messages class and the keys of its file do wrong. */
    static List<String> checkFields(String file, String source, String english) {
        var wrong = new ArrayList<String>();
        var fields = new TreeSet<String>();
        var declarations = FIELDS.matcher(source);
        while (declarations.find()) {
            for (var declared : String.valueOf(declarations.group(1)).split(",")) {
                fields.add(declared.replaceFirst("=.*", "").trim());
            }
        }
        var keys = load(file, english, wrong).keySet();
        missing(fields, keys).forEach(name -> wrong.add(file + ": no text for the field " + name));
        missing(keys, fields).forEach(name -> wrong.add(file + ": nobody uses " + name));
        return wrong;
    }

    /** What the %keys in a bundle's declarations and its plugin.properties do wrong. */
    static List<String> checkKeys(String bundle, String declarations, String english) {
        var wrong = new ArrayList<String>();
        var used = new TreeSet<String>();
        var uses = USE.matcher(declarations);
        while (uses.find()) {
            used.add(String.valueOf(uses.group(1)));
        }
        var keys = load(bundle, english, wrong).keySet();
        missing(used, keys).forEach(key -> wrong.add(bundle + ": no text for %" + key));
        missing(keys, used).forEach(key -> wrong.add(bundle + ": nobody uses " + key));
        return wrong;
    }

    private static Map<String, String> load(String file, String text, List<String> wrong) {
        var texts = new TreeMap<String, String>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized @Nullable Object put(@Nullable Object key, @Nullable Object value) {
                if (texts.put(String.valueOf(key), String.valueOf(value)) != null) {
                    wrong.add(file + ": the key " + key + " stands twice");
                }
                return null;
            }
        };
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(String.valueOf(matcher.group(1)));
        }
        return found;
    }

    private static Set<String> missing(Set<String> wanted, Set<String> present) {
        var missing = new LinkedHashSet<>(wanted);
        missing.removeAll(present);
        return missing;
    }
}
