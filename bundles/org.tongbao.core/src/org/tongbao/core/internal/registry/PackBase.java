package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesPackage;
import org.tongbao.model.rules.SeverityScale;

/**
 * Builds a pack on another one: what it says itself counts, all else is as in the base. A rule with the id of one of the
 * base's changes only what it says.
 */
final class PackBase {

    /** Single values that a pack has from its base. */
    private static final List<EStructuralFeature> INHERITED = List.of(
            RulesPackage.Literals.RULE_PACK__TIME_ZONE,
            RulesPackage.Literals.RULE_PACK__PROCEDURE,
            RulesPackage.Literals.RULE_PACK__STANDALONE,
            RulesPackage.Literals.RULE_PACK__OFFICE_OPENS,
            RulesPackage.Literals.RULE_PACK__OFFICE_CLOSES);

    private PackBase() {
        super();
    }

    /** A pack that stands on its own feet; neither of the two is changed. */
    static RulePack on(RulePack own, RulePack base) {
        RulePack whole = EcoreUtil.copy(own);
        if (base.getScale() != null) {
            SeverityScale scale = EcoreUtil.copy(base.getScale());
            if (own.getScale() != null) {
                change(scale, EcoreUtil.copy(own.getScale()));
            }
            whole.setScale(scale);
        }
        for (EStructuralFeature feature : INHERITED) {
            if (!whole.eIsSet(feature) && base.eIsSet(feature)) {
                whole.eSet(feature, base.eGet(feature));
            }
        }
        List<ClockRule> rules = new ArrayList<>();
        for (ClockRule rule : base.getClocks()) {
            if (!own.getWithout().contains(rule.getId())) {
                Optional<ClockRule> change = find(own.getClocks(), ClockRule::getId, rule.getId());
                // The base may be one in use: what is set there is set for each pack anew.
                ClockRule copy = EcoreUtil.copy(rule);
                Settled.unsettle(copy);
                rules.add(change.map(found -> changed(copy, found)).orElse(copy));
            }
        }
        for (ClockRule rule : own.getClocks()) {
            if (find(base.getClocks(), ClockRule::getId, rule.getId()).isEmpty()) {
                rules.add(EcoreUtil.copy(rule));
            }
        }
        whole.getClocks().clear();
        whole.getClocks().addAll(rules);
        join(whole.getCitations(), base.getCitations(), citation -> String.valueOf(citation.getId()));
        join(whole.getCircumstances(), base.getCircumstances(), one -> String.valueOf(one.getId()));
        join(whole.getEventTypes(), base.getEventTypes(), type -> String.valueOf(type.getId()));
        join(whole.getSignOffs(), base.getSignOffs(), one -> String.valueOf(one.getId()));
        join(whole.getFestivals(), base.getFestivals(), one -> String.valueOf(one.getId()));
        join(whole.getHolidays(), base.getHolidays(), year -> Integer.toString(year.getYear()));
        return whole;
    }

    /** Of a dimension only the texts of some levels may differ, or the questions that lead to them. */
    private static void change(SeverityScale scale, SeverityScale own) {
        take(scale, own, RulesPackage.Literals.SEVERITY_SCALE__DIMENSIONS);
        for (Dimension changed : own.getDimensions()) {
            Optional<Dimension> known = find(scale.getDimensions(), Dimension::getId, changed.getId());
            if (known.isEmpty()) {
                scale.getDimensions().add(EcoreUtil.copy(changed));
                continue;
            }
            Dimension dimension = known.get();
            take(dimension, EcoreUtil.copy(changed), RulesPackage.Literals.DIMENSION__TEXTS);
            List<LevelText> texts = new ArrayList<>();
            for (LevelText text : dimension.getTexts()) {
                Function<LevelText, String> level = one -> Integer.toString(one.getLevel());
                texts.add(EcoreUtil.copy(
                        find(changed.getTexts(), level, level.apply(text)).orElse(text)));
            }
            dimension.getTexts().clear();
            dimension.getTexts().addAll(texts);
        }
    }

    /** Takes over every feature that is set, but one. */
    private static void take(EObject to, EObject from, EStructuralFeature but) {
        for (EStructuralFeature feature : List.copyOf(from.eClass().getEAllStructuralFeatures())) {
            if (feature != but && from.eIsSet(feature)) {
                Object value = from.eGet(feature);
                to.eSet(feature, value instanceof List<?> list ? List.copyOf(list) : value);
            }
        }
    }

    /** Features that are set count; a list replaces the whole list. */
    private static ClockRule changed(ClockRule rule, ClockRule change) {
        ClockRule copy = EcoreUtil.copy(rule);
        take(copy, EcoreUtil.copy(change), RulesPackage.Literals.CLOCK_RULE__ID);
        return copy;
    }

    private static <T extends EObject> void join(List<T> own, List<T> base, Function<T, String> id) {
        for (T one : base) {
            if (find(own, id, id.apply(one)).isEmpty()) {
                own.add(EcoreUtil.copy(one));
            }
        }
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> id, String wanted) {
        return all.stream().filter(one -> wanted.equals(id.apply(one))).findFirst();
    }
}
