package org.tongbao.engine.internal.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.internal.finding.Localized.Label;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;
import org.tongbao.model.incident.Answer;

/** Checks the answer to one field with all its sub-answers. For one use. */
final class FieldCheck {

    private static final long WHOLE = 100;

    private final Tally tally;
    private final Answers answers;
    private final Section section;
    private final Field top;

    FieldCheck(Tally tally, Answers answers, Section section, Field top) {
        this.tally = tally;
        this.answers = answers;
        this.section = section;
        this.top = top;
    }

    void check() {
        switch (top.getType()) {
            case CHECKLIST -> checklist();
            case CHECK -> item(answers.to(top));
            default -> leaf(top, label(top), answers.to(top), answers.required(top, Optional.empty()));
        }
    }

    private void checklist() {
        for (Field item : top.getItems()) {
            if (answers.visible(item, Optional.empty())) {
                new FieldCheck(tally, answers, section, item).check();
            }
        }
        if (top.getMinimum() > 0 || answers.required(top, Optional.empty())) {
            int least = Math.max(1, top.getMinimum());
            int ticked = ticks(top);
            EngineFinding code = ticked == 0 ? EngineFinding.ANSWER_MISSING : EngineFinding.TOO_FEW_CHOSEN;
            tally.require(ticked >= least, () -> finding(code, label(top), least, ticked));
        }
    }

    private int ticks(Field list) {
        int count = 0;
        for (Field item : list.getItems()) {
            if (item.getType() == FieldType.CHECKLIST) {
                count += ticks(item);
            } else if (answers.visible(item, Optional.empty())
                    && answers.to(item).filter(answer -> counts(item, answer)).isPresent()) {
                count++;
            }
        }
        return count;
    }

    /** A supplement counts only with its text (B-12); an item that must be answered counts once it is filled in. */
    private boolean counts(Field item, Answer answer) {
        if (item.isSupplement()) {
            return Completeness.hasText(answer);
        }
        if (answer.getChecked() != null) {
            return answer.getChecked();
        }
        return !answer.isNone() && !item.getParts().isEmpty() && partsGiven(item, Optional.of(answer));
    }

    private void item(Optional<Answer> answer) {
        boolean ticked =
                answer.filter(given -> Boolean.TRUE.equals(given.getChecked())).isPresent();
        boolean none = answer.filter(Answer::isNone).isPresent();
        if (none && !Completeness.noneAllowed(top)) {
            tally.wrong(finding(EngineFinding.NONE_NOT_ALLOWED, label(top)));
        }
        if (answers.required(top, Optional.empty())) {
            boolean given =
                    none && Completeness.noneAllowed(top) || (asksParts(answer) ? partsGiven(top, answer) : ticked);
            tally.require(given, () -> finding(EngineFinding.ANSWER_MISSING, label(top)));
            top.getParts().forEach(part -> shape(part, label(top).then(label(part)), part(answer, part)));
        } else if (top.isSupplement() && ticked && !Completeness.hasText(answer.get())) {
            tally.wrong(finding(EngineFinding.SUPPLEMENT_EMPTY, label(top)));
        } else {
            parts(top.getParts(), label(top), answer, ticked && !top.isSupplement());
        }
    }

    private boolean asksParts(Optional<Answer> answer) {
        return top.getParts().stream().anyMatch(part -> answers.required(part, answer));
    }

    private boolean partsGiven(Field item, Optional<Answer> answer) {
        return answer.isPresent()
                && item.getParts().stream()
                        .filter(part -> answers.visible(part, answer) && answers.required(part, answer))
                        .allMatch(part -> Completeness.given(part, part(answer, part)));
    }

    /** Sub-answers; they are asked for only when {@code asked}. */
    private void parts(List<Field> parts, Label parent, Optional<Answer> answer, boolean asked) {
        for (Field part : parts) {
            if (answers.visible(part, answer)) {
                boolean required = asked && answers.required(part, answer);
                leaf(part, parent.then(label(part)), part(answer, part), required);
            }
        }
    }

    private void leaf(Field field, Label label, Optional<Answer> answer, boolean required) {
        shape(field, label, answer);
        if (field.getType() == FieldType.MULTIPLE) {
            int chosen = answer.map(given -> given.getChoices().size()).orElse(0);
            boolean none = answer.filter(given -> given.isNone() && Completeness.noneAllowed(field))
                    .isPresent();
            int least = Math.max(1, field.getMinimum());
            EngineFinding code = chosen == 0 ? EngineFinding.ANSWER_MISSING : EngineFinding.TOO_FEW_CHOSEN;
            if (required) {
                tally.require(none || chosen >= least, () -> finding(code, label, least, chosen));
            }
            answer.ifPresent(given -> given.getChoices().forEach(choice -> options(field, label, choice)));
            return;
        }
        if (required) {
            tally.require(Completeness.given(field, answer), () -> finding(EngineFinding.ANSWER_MISSING, label));
        }
        if (field.getType() == FieldType.SINGLE) {
            answer.ifPresent(given -> options(field, label, given));
        } else if (field.getType() == FieldType.CHECK) {
            boolean ticked = answer.filter(given -> Boolean.TRUE.equals(given.getChecked()))
                    .isPresent();
            parts(field.getParts(), label, answer, ticked);
        }
    }

    private void options(Field field, Label label, Answer choice) {
        @Nullable String id = choice.getOption();
        if (id == null) {
            return;
        }
        Optional<Option> option = field.getOptions().stream()
                .filter(known -> id.equals(known.getId()))
                .findFirst();
        if (option.isEmpty()) {
            tally.wrong(finding(EngineFinding.OPTION_UNKNOWN, label, id));
        }
        option.ifPresent(chosen -> parts(
                chosen.getParts(),
                label.then(Label.of(chosen.getLabel(), chosen.getLabelEn())),
                Optional.of(choice),
                true));
    }

    /** What is wrong with an answer whether or not one is asked for. */
    private void shape(Field field, Label label, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return;
        }
        Answer given = answer.get();
        if (given.isNone() && !Completeness.noneAllowed(field)) {
            tally.wrong(finding(EngineFinding.NONE_NOT_ALLOWED, label));
        }
        if (given.getText() != null && field.getMaxLength() >= 0) {
            int length = Completeness.length(given.getText());
            if (length > field.getMaxLength()) {
                tally.wrong(finding(EngineFinding.ANSWER_TOO_LONG, label, field.getMaxLength(), length));
            }
        }
        Long number = given.getNumber();
        if (number != null && (number < 0 || field.getType() == FieldType.PERCENT && number > WHOLE)) {
            tally.wrong(finding(EngineFinding.NUMBER_OUT_OF_RANGE, label, number));
        }
    }

    private static Optional<Answer> part(Optional<Answer> parent, Field part) {
        return Answers.part(parent, String.valueOf(part.getId()));
    }

    private static Label label(Field field) {
        return Label.of(field.getLabel(), field.getLabelEn());
    }

    private Finding finding(EngineFinding code, Object... args) {
        return new Finding(code, Severity.ERROR, top.getId(), List.of(args), FormCheck.citation(section, top));
    }
}
