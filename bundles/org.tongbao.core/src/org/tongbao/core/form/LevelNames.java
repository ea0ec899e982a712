package org.tongbao.core.form;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;
import org.tongbao.severity.Judgement;
import org.tongbao.severity.Reason;

/**
 * What levels are called in the language of the program: 第 3 級, or as the pack says, such as IDC 等級 A. A letter never
 * stands alone, since responsibility levels have the same letters (B-28). A pack without a scale names levels by number.
 * Any thread.
 */
public final class LevelNames {

    private LevelNames() {
        super();
    }

    /** The rank in words, e.g. 第 3 級. */
    public static String words(@Nullable SeverityScale scale, int rank) {
        return words(scale, Grades.code(scale, rank));
    }

    /** The code in words. */
    public static String words(@Nullable SeverityScale scale, String code) {
        return words(scale == null ? "" : Texts.pick(scale.getWords(), scale.getWordsEn()), code);
    }

    /** An effective level in words, as its pack names it. */
    public static String words(Level level) {
        String pattern = Texts.pick(level.words().orElse(""), level.wordsEn().orElse(""));
        return words(pattern, level.code());
    }

    /** An effective level where there is little room: a number alone, a letter with what it is a letter of. */
    public static String brief(Level level) {
        return numeric(level.code()) ? level.code() : words(level);
    }

    private static boolean numeric(String code) {
        return !code.isEmpty() && code.chars().allMatch(Character::isDigit);
    }

    private static String words(String pattern, String code) {
        Locale locale = Locale.getDefault();
        return pattern.isEmpty()
                ? Words.text(locale, "level.words", code)
                : new MessageFormat(pattern, locale).format(new Object[] {code});
    }

    /** The rank where there is little room: a number alone, a letter with what it is a letter of. */
    public static String brief(@Nullable SeverityScale scale, int rank) {
        return brief(scale, Grades.code(scale, rank));
    }

    /** The code where there is little room: a number alone, a letter with what it is a letter of. */
    public static String brief(@Nullable SeverityScale scale, String code) {
        return numeric(code) ? code : words(scale, code);
    }

    /** An official text with its level; alone where the scale has grades but none for it. */
    public static String words(@Nullable SeverityScale scale, LevelText text) {
        if (!Grades.named(scale, text.getLevel())) {
            return Texts.text(text);
        }
        return Words.text(Locale.getDefault(), "level.text", words(scale, text.getLevel()), Texts.text(text));
    }

    /** Why the level is what it is: which dimension decides, ties, and what is not rated yet. */
    public static String explanation(@Nullable SeverityScale scale, Judgement judgement) {
        Locale locale = Locale.getDefault();
        if (scale == null || judgement.empty()) {
            return Words.text(locale, "judgement.none");
        }
        List<Reason> decisive = judgement.decisive();
        String level = words(scale, judgement.level());
        String why = Words.text(
                locale,
                decisive.size() == scale.getDimensions().size() && decisive.size() > 1
                        ? "judgement.all"
                        : decisive.size() == 1 ? "judgement.one" : "judgement.tie",
                level,
                names(decisive.stream().map(Reason::dimension).toList(), locale));
        List<Dimension> rated =
                judgement.reasons().stream().map(Reason::dimension).toList();
        List<Dimension> open = scale.getDimensions().stream()
                .filter(dimension -> !rated.contains(dimension))
                .toList();
        return open.isEmpty() ? why : Words.text(locale, "judgement.open", why, names(open, locale));
    }

    private static String names(List<Dimension> dimensions, Locale locale) {
        return dimensions.stream().map(Texts::title).collect(Collectors.joining(Words.text(locale, "list.separator")));
    }
}
