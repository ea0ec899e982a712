package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.table.Checks;
import org.tongbao.ui.table.Indicator;

/** Kinds of indicators and the checks of rows. */
final class IndicatorTest {

    private static final String HEX = "0123456789abcdefABCDEF0123456789";

    @Test
    void values_wellWritten_areOfTheirKind() {
        assertKind(Indicator.ADDRESS, "192.0.2.1", "2001:db8::1", "::ffff:192.0.2.1", "192.0.2[.]1");
        assertKind(Indicator.NETWORK, "198.51.100.0/24", "2001:db8::/32");
        assertKind(Indicator.DOMAIN, "www.example.org", "EXAMPLE.NET", "*.example.org", "例子.測試", "a_b.example.org");
        assertKind(Indicator.URL, "https://example.org/a?b=c", "hxxp://example[.]org/x");
        assertKind(Indicator.MAIL, "someone@example.org");
        assertKind(Indicator.MD5, HEX);
        assertKind(Indicator.SHA1, HEX + "01234567");
        assertKind(Indicator.SHA256, HEX + HEX);
    }

    @Test
    void values_illWritten_areOfNoKind() {
        for (var value : List.of(
                "",
                "192.0.2.256",
                "192.0.2.1/33",
                "2001:db8::/129",
                HEX + "0",
                HEX.replace('0', 'g'),
                "localhost",
                "a..example.org",
                "-a.example.org",
                "shell.php",
                "某主機")) {
            assertEquals(Optional.empty(), Indicator.of(value), value);
        }
    }

    @Test
    void hash_ofAnotherLengthThanItsKindSays_isWrong() {
        var md5 = Checks.name(Indicator.MD5);
        assertEquals("", Checks.indicator(List.of(HEX, md5, ""), 0, 1));
        assertFalse(Checks.indicator(List.of(HEX + HEX, md5, ""), 0, 1).isEmpty());
        assertFalse(Checks.hash(List.of("a.exe", HEX + "0"), 1).isEmpty());
        assertEquals("", Checks.hash(List.of("a.exe", HEX + HEX), 1));
        assertEquals("", Checks.hash(List.of("a.exe", ""), 1));
    }

    @Test
    void sentence_withoutCells_isFreeTextAndNotWrong() {
        assertEquals("", Checks.address(List.of("於防火牆阻擋", "", ""), 0));
        assertEquals("", Checks.address(List.of("blocked at the firewall", "", ""), 0));
        assertFalse(Checks.address(List.of("於防火牆阻擋", "防火牆", ""), 0).isEmpty());
        assertFalse(Checks.address(List.of("192.0.2.256", "", ""), 0).isEmpty());
        assertTrue(Checks.isFreeText(List.of("於防火牆阻擋", "", "")));
    }

    @Test
    void kind_notWritten_isTakenFromTheValue() {
        assertEquals(
                List.of("192.0.2.1", Checks.name(Indicator.ADDRESS), "x"),
                Checks.withKind(List.of("192.0.2.1", "", "x"), 0, 1));
        assertEquals(List.of("192.0.2.1", "C2", ""), Checks.withKind(List.of("192.0.2.1", "C2", ""), 0, 1));
        assertEquals(List.of("某主機", "", ""), Checks.withKind(List.of("某主機", "", ""), 0, 1));
    }

    private static void assertKind(Indicator kind, String... values) {
        for (var value : values) {
            assertEquals(Optional.of(kind), Indicator.of(value), value);
        }
    }
}
