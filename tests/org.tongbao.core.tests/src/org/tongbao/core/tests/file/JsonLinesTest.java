package org.tongbao.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.core.json.JsonLines;

final class JsonLinesTest {

    private static final String DOCUMENT = """
            {
              "a": "一",
              "b": [
                {"at": 1},
                {
                  "a/b~c": {
                    "at": "2"
                  }
                }
              ]
            }
            """;

    @Test
    void members_areFoundInTheirLines() {
        assertEquals(
                Map.of("/a", 2, "/b/0/at", 4, "/b/1/a~1b~0c/at", 7, "/b/1", 5),
                lines(DOCUMENT, "/a", "/b/0/at", "/b/1/a~1b~0c/at", "/b/1"));
    }

    @Test
    void whatIsNotThere_hasTheLineOfWhatIsAroundIt() {
        assertEquals(
                Map.of("/b/1/none/at", 5, "/none", 1, "/b/7", 3), lines(DOCUMENT, "/b/1/none/at", "/none", "/b/7"));
    }

    @Test
    void byteOrderMark_andCutDocument_doNotHarm() {
        assertEquals(Map.of("/a", 2), lines("\uFEFF" + DOCUMENT, "/a"));
        assertEquals(Map.of("/a", 2, "/b/1/at", 3), lines(DOCUMENT.substring(0, 24), "/a", "/b/1/at"));
    }

    private static Map<String, Integer> lines(String document, String... pointers) {
        return JsonLines.of(document.getBytes(StandardCharsets.UTF_8), List.of(pointers));
    }
}
