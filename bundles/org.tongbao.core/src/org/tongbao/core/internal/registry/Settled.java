package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.rules.IntervalSettings;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** Packs with the user's intervals in place of their own, as far as they leave them to a setting. */
final class Settled {

    private Settled() {
        super();
    }

    /** The pack as it is in use; itself when nothing of it is set. The pack given is not changed. */
    static RulePack pack(RulePack pack, IntervalSettings settings) {
        if (pack.getClocks().stream().noneMatch(rule -> fits(rule, settings))) {
            return pack;
        }
        RulePack copy = EcoreUtil.copy(pack);
        copy.getClocks().stream().filter(rule -> fits(rule, settings)).forEach(rule -> {
            rule.setUsual(length(rule));
            set(rule, settings.of(rule.getId()).orElseThrow());
        });
        return copy;
    }

    /** Takes a setting back from a rule. */
    static void unsettle(ClockRule rule) {
        @Nullable Integer usual = rule.getUsual();
        if (usual != null) {
            set(rule, usual);
            rule.setUsual(null);
        }
    }

    /** Settings that no pack leaves open, or that are beyond its bounds: they are not used. */
    static List<Finding> unused(List<RulePack> packs, IntervalSettings settings) {
        List<Finding> findings = new ArrayList<>();
        settings.lengths().forEach((id, length) -> {
            List<ClockRule> rules = packs.stream()
                    .flatMap(pack -> pack.getClocks().stream())
                    .filter(rule -> id.equals(rule.getId()) && rule.isAdjustable())
                    .toList();
            if (rules.isEmpty()) {
                findings.add(Finding.warning(PackFinding.INTERVAL_NOT_OPEN, id, id));
            } else if (rules.stream().noneMatch(rule -> fits(rule, settings))) {
                findings.add(outside(rules.get(0), length));
            }
        });
        return findings;
    }

    /** Says between which bounds an interval may be. */
    static Finding outside(ClockRule rule, int length) {
        return Finding.warning(
                PackFinding.INTERVAL_OUTSIDE,
                rule.getId(),
                rule.getId(),
                Integer.toString(length),
                String.valueOf(rule.getLeast()),
                String.valueOf(rule.getMost()));
    }

    /** True when the rule is open to a setting and this one is within its bounds. */
    static boolean within(ClockRule rule, int length) {
        @Nullable Integer least = rule.getLeast();
        @Nullable Integer most = rule.getMost();
        return rule.isAdjustable() && least != null && most != null && length >= least && length <= most;
    }

    private static boolean fits(ClockRule rule, IntervalSettings settings) {
        return settings.of(String.valueOf(rule.getId()))
                .filter(length -> within(rule, length))
                .isPresent();
    }

    private static @Nullable Integer length(ClockRule rule) {
        return rule.getHours() == null ? rule.getMonths() : rule.getHours();
    }

    private static void set(ClockRule rule, int length) {
        if (rule.getHours() == null) {
            rule.setMonths(length);
        } else {
            rule.setHours(length);
        }
    }
}
