package org.tongbao.core.internal.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;

/**
 * Fits a form that several packs share to one of them: the impact is asked in the words of the pack's scale, and a
 * dimension the scale does not have is not asked for.
 */
final class PackForms {

    private static final String IMPACT = "impact:";
    private static final String LEVEL = "level";

    private PackForms() {
        super();
    }

    /** Changes the form to what the pack asks. */
    static void fit(FormDefinition form, RulePack pack) {
        form.getSections().forEach(section -> section.getFields().removeIf(field -> unknown(field, pack)));
        form.getSections()
                .forEach(section -> section.getFields()
                        .forEach(field -> dimension(field, pack)
                                .ifPresent(
                                        dimension -> field.getOptions().forEach(option -> reword(option, dimension)))));
    }

    private static boolean unknown(Field field, RulePack pack) {
        String fact = Objects.requireNonNullElse(field.getFact(), "");
        return fact.equals(LEVEL) && pack.getScale() == null
                || fact.startsWith(IMPACT) && dimension(field, pack).isEmpty();
    }

    private static Optional<Dimension> dimension(Field field, RulePack pack) {
        @Nullable String fact = field.getFact();
        if (fact == null || !fact.startsWith(IMPACT) || pack.getScale() == null) {
            return Optional.empty();
        }
        List<Dimension> dimensions = pack.getScale().getDimensions();
        return dimensions.stream()
                .filter(dimension -> fact.equals(IMPACT + dimension.getId()))
                .findFirst();
    }

    /** Where the words differ; a text printed with its level keeps that. */
    private static void reword(Option option, Dimension dimension) {
        Optional<LevelText> text = dimension.getTexts().stream()
                .filter(one -> Integer.toString(one.getLevel()).equals(option.getId())
                        || option.getId().equals(one.getOption()))
                .findFirst();
        if (text.isEmpty() || Objects.equals(text.get().getText(), option.getLabel())) {
            return;
        }
        @Nullable String printed = option.getPrintedLabel();
        if (printed != null && option.getLabel() != null) {
            option.setPrintedLabel(printed.replace(option.getLabel(), text.get().getText()));
        }
        option.setLabel(text.get().getText());
        option.setLabelEn(text.get().getTextEn());
    }
}
