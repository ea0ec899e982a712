package org.tongbao.core.tests.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.organization.PhoneHours;
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
    void wordsBesideANumber_sayWhetherItIsAnsweredAtAnyHour() {
        Map<String, Optional<PhoneHours>> written = Map.of(
                "07-9000001 分機 5252 (24小時)", Optional.of(PhoneHours.ALWAYS),
                "07-9000001#5252（全天候）", Optional.of(PhoneHours.ALWAYS),
                "24H專線：07-9000001#5252", Optional.of(PhoneHours.ALWAYS),
                "07-9000001#5252 ２４ 小時", Optional.of(PhoneHours.ALWAYS),
                "07-9000001#5252（非24小時）", Optional.of(PhoneHours.LIMITED),
                "07-9000001#5252 上班時間", Optional.of(PhoneHours.LIMITED),
                "電話 07-9000001#5252", Optional.empty());
        written.forEach((raw, hours) -> {
            Phone phone = Phones.of(raw);
            assertEquals(hours, PhoneHours.of(phone), raw);
            assertEquals("07-9000001#5252", Phones.text(phone), raw);
            assertEquals(raw, phone.getRaw());
        });
    }

    @Test
    void mobileNumber_isUnderstood_andSaysNothingOfTheHours() {
        Phone phone = Phones.of("手機：0912-345-678");
        assertEquals("0912-345678", Phones.text(phone));
        assertEquals(Optional.empty(), PhoneHours.of(phone));
        assertEquals(Optional.of(PhoneHours.ALWAYS), PhoneHours.of(Phones.of("0912-345-678（24小時手機）")));
    }

    @Test
    void digitsOfANumber_areNoHours() {
        assertEquals(Optional.empty(), PhoneHours.of(Phones.of("07-9000024 Hsu")));
        assertEquals(Optional.empty(), PhoneHours.of(Phones.of("07-9000024")));
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
