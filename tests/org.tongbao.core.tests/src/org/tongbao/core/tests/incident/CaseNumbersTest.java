package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.CaseNumbers;

final class CaseNumbersTest {

    @Test
    void organization_isCalledByWhatTellsItFromItsSisters() {
        assertEquals(List.of("鼓山", "高雄市鼓山戶政事務所", "高雄市鼓山戶政事務所(2)"), names("高雄市鼓山戶政事務所", 3));
        assertEquals(List.of("民政局", "高雄市政府民政局"), names("高雄市政府民政局", 2));
        assertEquals(List.of("殯葬管理處", "高雄市殯葬管理處"), names(" 高雄市殯葬管理處 ", 2));
        assertEquals(List.of("兵役處", "高雄市兵役處"), names("高雄市兵役處", 2));
        assertEquals(List.of("Example Agency", "Example Agency(2)"), names("Example  Agency", 2));
        assertEquals(List.of("戶政事務所"), names("戶政事務所", 1));
        assertEquals(List.of("", "2"), names("", 2));
    }

    @Test
    void number_hasAtLeastThreeDigits() {
        assertEquals("115-鼓山-003", CaseNumbers.number(115, "鼓山", false, 3));
        assertEquals("115-鼓山-1234", CaseNumbers.number(115, "鼓山", false, 1234));
        assertEquals("99-演010", CaseNumbers.number(99, "", true, 10));
    }

    private static List<String> names(String organization, int count) {
        return CaseNumbers.names(organization).limit(count).toList();
    }
}
