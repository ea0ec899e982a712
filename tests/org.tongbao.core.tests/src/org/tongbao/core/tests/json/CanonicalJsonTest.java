package org.tongbao.core.tests.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tongbao.core.json.CanonicalJson;
import org.tongbao.core.json.Json;

/** RFC 8785, with the examples of its sections 3.2.2 to 3.2.3 and its appendix B. */
final class CanonicalJsonTest {

    @Test
    void exampleOfTheStandard_isWrittenAsThere() {
        String document = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertEquals(
                "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                canonical(document));
    }

    @Test
    void members_areSortedByTheirUnits() {
        assertEquals(
                "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"😀\":6,\"\ufb33\":7}",
                canonical("{\"€\":5,\"\\r\":1,\"\ufb33\":7,\"1\":2,\"😀\":6,\"\u0080\":3,\"ö\":4}"));
        assertEquals("{}", canonical(" { } "));
        assertEquals("[[],{\"a\":[]}]", canonical("[[], {\"a\": []}]"));
    }

    @Test
    void numbers_areAsEcmaScriptWritesThem() {
        String[][] numbers = {
            {"0", "0"},
            {"-0.0", "0"},
            {"5e-324", "5e-324"},
            {"-1.7976931348623157e308", "-1.7976931348623157e+308"},
            {"9007199254740992", "9007199254740992"},
            {"295147905179352830000", "295147905179352830000"},
            {"9.999999999999997e22", "9.999999999999997e+22"},
            {"1e21", "1e+21"},
            {"999999999999999900000", "999999999999999900000"},
            {"0.000001", "0.000001"},
            {"0.0000001", "1e-7"},
            {"333333333.3333332", "333333333.3333332"},
            {"12.0", "12"},
            {"-120", "-120"},
        };
        for (String[] number : numbers) {
            assertEquals(number[1], canonical(number[0]));
        }
    }

    private static String canonical(String json) {
        return CanonicalJson.text(
                Json.read(json.getBytes(StandardCharsets.UTF_8), "test").get());
    }
}
