package org.tongbao.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.search.Excerpt;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.model.incident.Incident;
import org.tongbao.search.internal.IndexedSearches;
import org.tongbao.search.internal.Plain;

/** What is typed finds what is written. */
final class FoundTest {

    private static final String HASH = "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08";

    private final ListedStore store = new ListedStore("found", (byte) 1);

    @TempDir
    Path folder = Path.of("");

    /** Typed, written, whether it is found. */
    private record Case(String typed, String written, boolean found) {}

    private static final List<Case> CASES = List.of(
            new Case("置換", "官網首頁遭置換為他人圖片", true),
            new Case("首頁遭置換", "官網首頁遭置換為他人圖片", true),
            new Case("遭", "官網首頁遭置換", true),
            new Case("換", "官網首頁遭置換", true),
            new Case("官", "官網首頁遭置換", true),
            new Case("頁首", "官網首頁遭置換", false),
            new Case("首頁置換", "官網首頁遭置換", false),
            new Case("置換 首頁", "官網首頁遭置換", true),
            new Case("置換\u3000首頁", "官網首頁遭置換", true),
            new Case("置換 尾頁", "官網首頁遭置換", false),
            new Case("臺北", "台北市政府", true),
            new Case("台北", "臺北市政府", true),
            new Case("台", "臺北市政府", true),
            new Case("羣組", "群組政策", true),
            new Case("web", "ＷＥＢ主機", true),
            new Case("ＷＥＢ", "web 主機", true),
            new Case("WebShell", "發現 webshell 一支", true),
            new Case("shel", "發現 webshell 一支", true),
            new Case("bs", "發現 webshell 一支", true),
            new Case("l", "發現 webshell 一支", true),
            new Case("shells", "發現 webshell 一支", false),
            new Case("SQL注入", "疑似sql注入攻擊", true),
            new Case("l注", "疑似sql注入攻擊", true),
            new Case("入ab", "注入abc", true),
            new Case("入a", "注入abc", true),
            new Case("入ac", "注入abc", false),
            new Case("192.0.2.7", "來源 192.0.2.7、192.0.2.77", true),
            new Case("192.0.2.", "來源 192.0.2.7", true),
            new Case("0.2", "來源 192.0.2.7", true),
            new Case("192.0.2.8", "來源 192.0.2.7", false),
            new Case("2001:db8::1", "IPv6 2001:DB8::1", true),
            new Case("www.example.org", "連線 https://www.example.org/a/shell.php?id=1", true),
            new Case("example.org/a", "連線 https://www.example.org/a/shell.php?id=1", true),
            new Case("shell.php?id=1", "連線 https://www.example.org/a/shell.php?id=1", true),
            new Case("ample.or", "連線 https://www.example.org/a/shell.php?id=1", true),
            new Case(HASH, HASH.toLowerCase(Locale.ROOT), true),
            new Case("9f86d0", HASH, true),
            new Case("0F00A08", HASH, true),
            new Case("0F00A09", HASH, false),
            new Case("𠮷野家", "位於𠮷野家旁", true),
            new Case("𠮷", "位於𠮷野家旁", true),
            new Case("\uE000", "造字\uE000姓名", true),
            new Case("字\uE000姓", "造字\uE000姓名", true),
            new Case("😀", "訊息 😀", true),
            new Case("ｶﾞ", "ガス", true),
            new Case("e\u0301", "Caf\u00E9", true),
            new Case("㈱", "(株)", true),
            new Case("① 備份", "1備份", true),
            new Case("\"首頁 遭\"", "首頁 遭置換", true),
            new Case("\"首頁 遭\"", "首頁\n\t遭置換", true),
            new Case("\"首頁 遭\"", "首頁遭置換", false),
            new Case("\"首頁遭", "首頁遭置換", true),
            new Case("“首頁遭”置換", "置換之後首頁遭", true),
            new Case("通報，應變", "通報，應變", true),
            new Case("通報,應變", "通報，應變", true),
            new Case("10%", "損失 10% 流量", true),
            new Case("a_b", "axb", false),
            new Case("零\u200B寬", "零寬空白", true),
            new Case("", "什麼都有", true),
            new Case("   ", "什麼都有", true),
            new Case("\"", "什麼都有", true),
            new Case("*", "什麼都有", false),
            new Case("AND", "A and B", true),
            new Case("title:x", "title:x", true),
            new Case("\uD842", "什麼都有", false),
            new Case("\uDFB7x", "什麼都有", false),
            new Case("\u0000", "什麼都有", true));

    @TestFactory
    Stream<DynamicTest> eachCase() {
        var incidents = new ArrayList<Incident>();
        for (int i = 0; i < CASES.size(); i++) {
            incidents.add(Made.incident("i-" + i, CASES.get(i).written()));
        }
        incidents.forEach(store::save);
        IncidentSearch search = new IndexedSearches(folder).open(store.store());
        assertTrue(search.current().done());
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        (each.found() ? "「" : "not 「") + each.typed() + "」 in 「" + each.written() + "」", () -> {
                            String id = "i-" + CASES.indexOf(each);
                            assertEquals(
                                    each.found(),
                                    search.find(each.typed()).get().ids().contains(id));
                            assertEquals(
                                    each.found(),
                                    search.best(each.typed(), 1000).get().ids().contains(id));
                        }))
                .onClose(search::close);
    }

    @Test
    void eachPlaceOfAnIncident_isSearched() {
        store.save(Made.incident("i-1", "答案甲", "標題乙", "選項丙", "註記丁", HASH, "115-鼓山-003"));
        try (IncidentSearch search = open()) {
            for (String typed : List.of("答案甲", "標題乙", "選項丙", "註記丁", HASH, "115-鼓山", "-003", "甲 乙 丙 丁 003")) {
                assertEquals(List.of("i-1"), search.find(typed).get().ids(), typed);
            }
            // what stands in two places is no word
            assertEquals(List.of(), search.find("甲標").get().ids());
            // names of questions and options are not what somebody wrote
            assertEquals(List.of(), search.find("F2-00").get().ids());
            assertEquals(List.of(), search.find("progress-reported").get().ids());
        }
    }

    @Test
    void whatItIsKnownBy_comesFirst() {
        store.save(Made.incident("b", "置換", "無"));
        store.save(Made.incident("a", "首頁置換為他人圖片置換置換置換", "無"));
        store.save(Made.incident("c", "無", "首頁置換"));
        try (IncidentSearch search = open()) {
            assertEquals("c", search.best("置換", 10).get().ids().get(0));
            assertEquals(1, search.best("置換", 1).get().ids().size());
            assertEquals(3, search.find("置換").get().ids().size());
        }
    }

    @Test
    void excerpt_showsWhereItStands() {
        store.save(Made.incident("i-1", "前文甚長".repeat(20) + "臺北ＷＥＢ主機" + "後文".repeat(20)));
        store.save(Made.incident("i-2", "台北web"));
        store.save(Made.incident("i-3", "無"));
        try (IncidentSearch search = open()) {
            var excerpts = search.excerpts(List.of("i-1", "i-2", "i-3", "nobody"), "無人 台北web")
                    .get();
            assertEquals(
                    List.of("i-1", "i-2"), excerpts.keySet().stream().sorted().toList());
            Excerpt long1 = excerpts.get("i-1");
            assertEquals("臺北ＷＥＢ", long1.found());
            assertEquals("…" + "前文甚長".repeat(6), long1.before());
            assertEquals("主機" + "後文".repeat(11) + "…", long1.after());
            assertEquals("【台北web】", excerpts.get("i-2").marked());
        }
    }

    /** Incidents of few characters, so that much occurs by chance; what is typed is mostly cut out of them. */
    @Test
    void randomWords_areFoundWhereTheyOccur() {
        long seed = 20260314;
        var random = new Random(seed);
        List<List<String>> written = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            var texts = new ArrayList<String>();
            for (int text = random.nextInt(6); text >= 0; text--) {
                texts.add(text(random, random.nextInt(25)));
            }
            written.add(texts);
            store.save(Made.incident("i-" + i, texts.toArray(String[]::new)));
        }
        try (IncidentSearch search = open()) {
            for (int i = 0; i < 1500; i++) {
                String typed = typed(random, written);
                List<String> words = Stream.of(Plain.of(typed).text().split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
                var expected = new ArrayList<String>();
                for (int at = 0; at < written.size(); at++) {
                    List<String> plain = written.get(at).stream()
                            .map(each -> Plain.of(each).text())
                            .toList();
                    if (words.stream().allMatch(word -> plain.stream().anyMatch(text -> text.contains(word)))) {
                        expected.add("i-" + at);
                    }
                }
                String asked = "seed " + seed + ", typed \"" + typed + "\"";
                assertEquals(
                        expected.stream().sorted().toList(),
                        search.find(typed).get().ids().stream().sorted().toList(),
                        asked);
                assertEquals(
                        expected.stream().sorted().toList(),
                        search.best(typed, 1000).get().ids().stream().sorted().toList(),
                        asked);
            }
        }
    }

    private static final String CHARACTERS = "abABｂ12.-/臺台北官網頁𠮷\uE000 　\n";

    private static String text(Random random, int length) {
        int[] points = CHARACTERS.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String typed(Random random, List<List<String>> written) {
        var typed = new StringBuilder();
        for (int word = random.nextInt(3); word >= 0; word--) {
            List<String> texts = written.get(random.nextInt(written.size()));
            String text = texts.get(random.nextInt(texts.size()));
            if (text.isEmpty() || random.nextInt(4) == 0) {
                typed.append(text(random, 1 + random.nextInt(4)));
            } else {
                int begin = random.nextInt(text.length());
                typed.append(text, begin, begin + random.nextInt(Math.min(8, text.length() - begin) + 1));
            }
            typed.append(' ');
        }
        return typed.toString();
    }

    private IncidentSearch open() {
        IncidentSearch search = new IndexedSearches(folder).open(store.store());
        assertTrue(search.current().done());
        return search;
    }
}
