package org.tongbao.core.tests.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.core.organization.Phones;
import org.tongbao.model.organization.Phone;

final class PhonesTest {

    @Test
    void number_asListsWriteIt_isUnderstood() {
        Map<String, String> numbers = Map.of(
                "07-9000001 分機 5252", "07-9000001#5252",
                "07-9000001#5021", "07-9000001#5021",
                "07-9000004", "07-9000004",
                "02-99000022", "02-99000022",
                "(02)9900-0022 轉 12", "02-99000022#12",
                "０７－９０００００１＃５０２１", "07-9000001#5021",
                "0912-345-678", "0912-345678",
                "037-900001", "037-900001",
                "0836-90001", "0836-90001");
        numbers.forEach((raw, understood) -> {
            Phone phone = Phones.of(raw);
            assertEquals(raw, phone.getRaw());
            assertEquals(understood, Phones.text(phone), raw);
            assertEquals(understood.substring(0, understood.indexOf('-')), phone.getArea(), raw);
        });
    }

    @Test
    void number_notUnderstood_staysAsWritten() {
        for (String raw : List.of("9000001", "請洽總機", "07-9000001 / 07-9000002", "+886-7-9000001", "07-12")) {
            Phone phone = Phones.of(raw);
            assertEquals(raw, phone.getRaw());
            assertNull(phone.getArea(), raw);
            assertNull(phone.getNumber(), raw);
            assertEquals(raw, Phones.text(phone));
        }
    }
}
