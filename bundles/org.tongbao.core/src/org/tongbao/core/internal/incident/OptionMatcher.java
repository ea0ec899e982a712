package org.tongbao.core.internal.incident;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Option;

/** Finds the option meant by an id or a label; width, case and blanks of labels do not matter. */
final class OptionMatcher {

    private OptionMatcher() {
        super();
    }

    /** The option with this id, else with this corrected, printed or English wording. */
    static Optional<Option> find(Field field, String typed) {
        List<Option> options = field.getOptions();
        Optional<Option> byId =
                options.stream().filter(o -> typed.equals(o.getId())).findFirst();
        return byId.or(() -> byLabel(options, Option::getLabel, typed))
                .or(() -> byLabel(options, Option::getPrintedLabel, typed))
                .or(() -> byLabel(options, Option::getLabelEn, typed));
    }

    /** What could have been written instead. */
    static String choices(Field field) {
        return field.getOptions().stream()
                .map(o -> o.getId() + " (" + Texts.label(o) + ")")
                .collect(Collectors.joining(", "));
    }

    private static Optional<Option> byLabel(
            List<Option> options, Function<Option, @Nullable String> label, String typed) {
        String wanted = plain(typed);
        return wanted.isEmpty()
                ? Optional.empty()
                : options.stream()
                        .filter(o -> wanted.equals(plain(label.apply(o))))
                        .findFirst();
    }

    private static String plain(@Nullable String label) {
        return label == null
                ? ""
                : Normalizer.normalize(label, Normalizer.Form.NFKC)
                        .replaceAll("\\s+", "")
                        .toLowerCase(Locale.ROOT);
    }
}
