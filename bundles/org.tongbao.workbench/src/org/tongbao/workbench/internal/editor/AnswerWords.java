package org.tongbao.workbench.internal.editor;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Option;
import org.tongbao.model.incident.Answer;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Answers in the words of the form that asks for them, sub-answers behind what they belong to. */
final class AnswerWords {

    private AnswerWords() {}

    /** Question and answer in one line, e.g. {@code 雲端業者：民間業者（業者名稱：甲）}. */
    static String line(Field question, Answer answer) {
        return NLS.bind(Messages.Answer_pair, Texts.label(question), words(question, answer));
    }

    /** The answer alone, in one line. */
    static String words(Field question, Answer answer) {
        if (answer.isNone()) {
            String own = Texts.noneText(question);
            return own.isEmpty() ? Messages.Difference_none_answer : own;
        }
        if (!answer.getChoices().isEmpty()) {
            return answer.getChoices().stream()
                    .map(choice -> words(question, choice))
                    .collect(Collectors.joining(Messages.List_separator));
        }
        var words = new ArrayList<String>();
        if (answer.getChecked() != null) {
            words.add(answer.getChecked() ? "☑" : "☐");
        }
        words.add(text(Objects.toString(answer.getText(), "")));
        words.add((Objects.toString(answer.getNumber(), "") + ' ' + Texts.unit(question)).strip());
        Optional<Option> option = question.getOptions().stream()
                .filter(candidate -> candidate.getId().equals(answer.getOption()))
                .findFirst();
        words.add(option.map(Texts::label).orElse(Objects.toString(answer.getOption(), "")));
        if (answer.getNumber() == null) {
            // a unit alone says nothing
            words.remove(Texts.unit(question));
        }
        String value = words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
        List<Field> parts = option.map(Option::getParts).orElse(question.getParts());
        String below = answer.getParts().stream()
                .map(part -> part(parts, part))
                .collect(Collectors.joining(Messages.Sentence_separator));
        return below.isEmpty() ? value : NLS.bind(Messages.Answer_parts, value, below);
    }

    /** Instants as people read them, line breaks as blanks. */
    private static String text(String value) {
        try {
            return Times.format(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            // no instant: as it is
            return value.replace('\n', ' ');
        }
    }

    private static String part(List<Field> parts, Answer answer) {
        return parts.stream()
                .filter(part -> part.getId().equals(answer.getId()))
                .findFirst()
                .map(part -> line(part, answer))
                .orElseGet(() -> NLS.bind(Messages.Answer_pair, answer.getId(), answer.getText()));
    }
}
