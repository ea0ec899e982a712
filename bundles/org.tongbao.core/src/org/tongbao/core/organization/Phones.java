package org.tongbao.core.organization;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Phone;

/** Telephone numbers as lists write them (B-22): 07-9000001 分機 5252, 07-9000001#5021, (02)9900-0022, 0912-345-678. */
public final class Phones {

    /** Area codes of Taiwan with their zero, the longer first: 0826 and 0836 must not be read as 082 and 08. */
    private static final String AREA = "0826|0836|037|049|082|089|02|03|04|05|06|07|08|09\\d\\d";

    private static final Pattern SHAPE = Pattern.compile(
            "\\(?(" + AREA + ")\\)?[-\\s]*([0-9][0-9\\s-]{3,10}[0-9])" + "(?:\\s*(?:分機|轉|#|ext\\.?)\\s*([0-9]{1,8}))?",
            Pattern.CASE_INSENSITIVE);

    /** Words that say what kind of number it is. */
    private static final Pattern KIND =
            Pattern.compile("公務手機|手機|行動電話|行動|市話|專線|聯絡電話|電話|mobile|cell|tel\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[]\\s*[)\\]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s:,、;/]+|[\\s:,、;/]+$");

    private Phones() {
        super();
    }

    /**
     * A number as it was written, with its parts where it was understood, and whether it is answered at any hour where the
     * words beside it say so: 07-9000001（24小時）, 手機 0912-345-678.
     */
    public static Phone of(String raw) {
        Phone phone = OrganizationFactory.eINSTANCE.createPhone();
        String written = raw.strip();
        phone.setRaw(written);
        String plain = halfWidth(written);
        PhoneHours.said(plain).ifPresent(hours -> phone.setHours(hours.id()));
        Matcher shape = SHAPE.matcher(bare(plain));
        if (shape.matches()) {
            phone.setArea(shape.group(1));
            phone.setNumber(shape.group(2).replaceAll("[^0-9]", ""));
            phone.setExtension(shape.group(3));
        }
        return phone;
    }

    /** The number in one notation; as it was written where it was not understood. */
    public static String text(Phone phone) {
        if (phone.getNumber() == null) {
            return String.valueOf(phone.getRaw());
        }
        String extension = phone.getExtension() == null ? "" : "#" + phone.getExtension();
        return phone.getArea() + "-" + phone.getNumber() + extension;
    }

    private static String bare(String plain) {
        String number = KIND.matcher(PhoneHours.without(plain)).replaceAll("");
        return EDGES.matcher(EMPTY_BRACKETS.matcher(number).replaceAll("")).replaceAll("");
    }

    /** Digits and signs of the Chinese keyboard as those of the plain one. */
    private static String halfWidth(String text) {
        var plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            plain.append(c > '\uFF00' && c < '\uFF5F' ? (char) (c - '\uFF00' + ' ') : c == '\u3000' ? ' ' : c);
        }
        return plain.toString();
    }
}
