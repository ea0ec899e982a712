package org.tongbao.core.tests.form;

import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;

/** A form as an indented plain text that a person can compare with the printed form line by line. */
final class FormOutline {

    private final StringBuilder text = new StringBuilder();

    private FormOutline() {
        super();
    }

    static String of(FormDefinition form) {
        var outline = new FormOutline();
        outline.line(0, form.getTitle() + " | " + form.getTitleEn());
        for (Section section : form.getSections()) {
            outline.section(section);
        }
        return outline.text.toString();
    }

    private void section(Section section) {
        line(0, "");
        line(
                0,
                section.getStage().getLiteral() + ' ' + section.getStep() + ' ' + section.getTitle() + " | "
                        + section.getTitleEn() + word("into", section.getMergeInto())
                        + word("after", section.getAfter())
                        + ' ' + section.getCitation());
        printed(1, section.getPrintedTitle());
        section.getFields().forEach(field -> field(1, field));
    }

    private void field(int depth, Field field) {
        line(depth, field.getId() + ' ' + field.getType().getLiteral() + rules(field) + ' ' + field.getCitation());
        line(depth + 1, field.getLabel() + " | " + field.getLabelEn() + unit(field));
        printed(depth + 1, field.getPrintedLabel());
        field.getOptions().forEach(option -> option(depth + 1, option));
        field.getItems().forEach(item -> field(depth + 1, item));
        field.getParts().forEach(part -> field(depth + 1, part));
    }

    private void option(int depth, Option option) {
        line(depth, "- " + option.getId() + ": " + option.getLabel() + " | " + option.getLabelEn());
        printed(depth + 1, option.getPrintedLabel());
        option.getParts().forEach(part -> field(depth + 1, part));
    }

    private static String rules(Field field) {
        return (field.isRequired() ? " required" : "")
                + (field.isAllowNone() ? " none" : "")
                + word("none-text", field.getNoneText())
                + (field.isSupplement() ? " supplement" : "")
                + (field.getMinimum() > 0 ? " minimum=" + field.getMinimum() : "")
                + (field.getMaxLength() >= 0 ? " max-length=" + field.getMaxLength() : "")
                + word("fact", field.getFact())
                + condition("required-when", field.getRequiredWhen())
                + condition("visible-when", field.getVisibleWhen());
    }

    private static String unit(Field field) {
        return field.getUnit() == null ? "" : " (" + field.getUnit() + " | " + field.getUnitEn() + ')';
    }

    private static String condition(String name, @Nullable Condition condition) {
        return condition == null ? "" : ' ' + name + '=' + condition.getField() + condition.getOptions();
    }

    private static String word(String name, @Nullable String value) {
        return value == null ? "" : ' ' + name + '=' + value;
    }

    private void printed(int depth, @Nullable String printed) {
        if (printed != null) {
            printed.lines().forEach(part -> line(depth, "“" + part + '”'));
        }
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
