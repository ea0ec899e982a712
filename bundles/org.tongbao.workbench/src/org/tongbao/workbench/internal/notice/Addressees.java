package org.tongbao.workbench.internal.notice;

import java.util.Arrays;
import java.util.List;
import org.tongbao.core.form.Texts;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** Who has to be notified, each separately when the platform is out of reach (K:396-402). */
public final class Addressees {

    private static final String NOTIFIED = "notified";
    private static final String SEPARATORS = "、|；|及|與|,|;| and ";

    private Addressees() {}

    /** Names of the addressees of the notification under a pack, in its order. */
    public static List<String> of(RulePack pack) {
        List<ClockRule> rules = pack.getClocks().stream()
                .filter(rule -> rule.getStops().contains(NOTIFIED))
                .toList();
        return rules.stream()
                .filter(rule -> !rule.getAddressees().isEmpty())
                .findFirst()
                .map(Addressees::named)
                .or(() -> rules.stream().findFirst().map(Addressees::of))
                .orElse(List.of());
    }

    /** By the names under which the clock of each knows that it was told. */
    private static List<String> named(ClockRule rule) {
        return rule.getAddressees().stream()
                .map(one -> Texts.pick(one.getTitle(), one.getTitleEn()))
                .toList();
    }

    private static List<String> of(ClockRule rule) {
        return Arrays.stream(Texts.addressee(rule).split(SEPARATORS))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
