package org.tongbao.engine.internal.form;

import java.util.Optional;
import org.tongbao.model.form.Field;
import org.tongbao.model.incident.Answer;

/** When an answer counts as given. */
final class Completeness {

    private Completeness() {}

    /** True when the answer says something of the field's type, or the explicit none where the field knows it (B-10). */
    static boolean given(Field field, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return false;
        }
        Answer given = answer.get();
        if (given.isNone()) {
            return noneAllowed(field);
        }
        return switch (field.getType()) {
            case NUMBER, PERCENT -> given.getNumber() != null;
            case SINGLE -> given.getOption() != null;
            case MULTIPLE -> !given.getChoices().isEmpty();
            case CHECK, CHECKLIST -> given.getChecked() != null;
            default -> given.getText() != null && !given.getText().isBlank();
        };
    }

    /** True when the field may be answered with the explicit none. */
    static boolean noneAllowed(Field field) {
        return field.isAllowNone() || field.getNoneText() != null;
    }

    /** True when the answer itself or one of its sub-answers has a text. */
    static boolean hasText(Answer answer) {
        return answer.getText() != null && !answer.getText().isBlank()
                || answer.getParts().stream().anyMatch(Completeness::hasText);
    }

    /** Characters as people count them (B-36): code points, a line break being one. */
    static int length(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.codePointCount(0, lines.length());
    }
}
