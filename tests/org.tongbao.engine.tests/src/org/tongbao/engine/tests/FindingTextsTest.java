package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.EngineFinding.EventType;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.severity.SeverityFinding;

/** Every kind of finding has its sentence in both languages. */
final class FindingTextsTest {

    /** What keys of words begin with: they are arguments of texts. */
    private static final List<String> WORDS = List.of("event.", "detail.", "item.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final List<Object> ARGS = List.of("甲", "乙", "丙", "丁");

    private static Properties texts(Class<?> owner, String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = owner.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void texts_bothLanguages_haveTheSameKeysAndPlaceholders() throws IOException {
        for (Class<?> owner : List.of(EngineFinding.class, SeverityFinding.class)) {
            Properties english = texts(owner, "findings.properties");
            Properties chinese = texts(owner, "findings_zh_TW.properties");
            assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
            }
        }
    }

    @Test
    void codes_allHaveTexts_andNoTextIsUnused() throws IOException {
        List<FindingCode> codes = new ArrayList<>(List.of(EngineFinding.values()));
        codes.addAll(List.of(SeverityFinding.values()));
        for (FindingCode code : codes) {
            String english = code.text(Locale.ENGLISH, ARGS);
            String chinese = code.text(Locale.TRADITIONAL_CHINESE, ARGS);
            assertNotEquals(english, chinese);
            assertFalse(english.contains("{") || chinese.contains("{"), code.id());
        }
        List<String> ids = codes.stream().map(FindingCode::id).toList();
        for (Class<?> owner : List.of(EngineFinding.class, SeverityFinding.class)) {
            assertTrue(texts(owner, "findings.properties").stringPropertyNames().stream()
                    .allMatch(key -> WORDS.stream().anyMatch(key::startsWith) || ids.contains(key)));
        }
    }

    @Test
    void eventType_known_readsInWords() {
        List<Object> args = List.of(new EventType("awareness"), "t", new EventType("x-plugin"), "u");
        String chinese = EngineFinding.TIMES_CONTRADICT.text(Locale.TRADITIONAL_CHINESE, args);
        assertTrue(chinese.contains("知悉") && chinese.contains("x-plugin"), chinese);
    }
}
