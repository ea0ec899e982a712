package org.tongbao.core.organization;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.model.organization.Phone;

/**
 * Whether somebody answers a telephone at any hour of any day, as a contact window must be reached (K:203-206, A11). A number
 * of which nobody has said so is neither: not counted on, and not held to be wrong. That a number is a mobile one says nothing,
 * since it may be switched off.
 */
public enum PhoneHours {
    /** At any hour of any day. */
    ALWAYS("always", "是"),
    /** Not at any hour. */
    LIMITED("limited", "否");

    private static final String ROUND_THE_CLOCK = "(?:(?<![0-9-])24|廿四|二十四)\\s*(?:小時|hours?|hrs?|h)(?![a-z])|全天候|全天|全日";

    private static final Pattern SAID_LIMITED =
            Pattern.compile("[非無不未]\\s*(?:" + ROUND_THE_CLOCK + ")|上班時間|辦公時間|office hours", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID_ALWAYS = Pattern.compile(ROUND_THE_CLOCK, Pattern.CASE_INSENSITIVE);

    private static final Set<String> YES =
            Set.of("是", "有", "可", "y", "yes", "true", "v", "✓", "✔", "○", "●", "o", "always");
    private static final Set<String> NO = Set.of("否", "無", "沒有", "不可", "n", "no", "false", "x", "✗", "×", "limited");

    private final String id;
    private final String cell;

    PhoneHours(String id, String cell) {
        this.id = id;
        this.cell = cell;
    }

    /** As the model and the exchange format have it. */
    public String id() {
        return id;
    }

    /** What is on record of a number; empty while nobody has said so. */
    public static Optional<PhoneHours> of(Phone phone) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(phone.getHours()))
                .findFirst();
    }

    /** What words beside a number say, such as 07-9000001（24小時）; empty when they do not speak of it. */
    public static Optional<PhoneHours> said(String words) {
        return SAID_LIMITED.matcher(words).find()
                ? Optional.of(LIMITED)
                : SAID_ALWAYS.matcher(words).find() ? Optional.of(ALWAYS) : Optional.empty();
    }

    /** The words without those that {@link #said} understands. */
    static String without(String words) {
        return SAID_ALWAYS.matcher(SAID_LIMITED.matcher(words).replaceAll("")).replaceAll("");
    }

    /** The answer in a column 24小時聯絡, about the number beside it; empty when it is neither yes nor no. */
    public static Optional<PhoneHours> answered(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (YES.contains(plain)) {
            return Optional.of(ALWAYS);
        }
        // words alone answer, a number with words is another number
        return NO.contains(plain)
                ? Optional.of(LIMITED)
                : said(plain).filter(said -> without(plain).isBlank());
    }

    /**
     * What a column 24小時聯絡 says of somebody's numbers: 是 or 否 of the first, another number that is answered at any hour,
     * or nothing.
     */
    public static String cell(List<Phone> phones) {
        Optional<PhoneHours> first = phones.stream().findFirst().flatMap(PhoneHours::of);
        if (first.filter(ALWAYS::equals).isPresent()) {
            return ALWAYS.cell;
        }
        return phones.stream()
                .filter(each -> of(each).filter(ALWAYS::equals).isPresent())
                .map(Phones::text)
                .findFirst()
                .orElseGet(() -> first.map(hours -> hours.cell).orElse(""));
    }
}
