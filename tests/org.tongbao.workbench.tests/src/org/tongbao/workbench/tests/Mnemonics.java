package org.tongbao.workbench.tests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.testkit.SWTBot;

/** The letters that lead to fields and items with Alt. */
final class Mnemonics {

    private static final Pattern LETTER = Pattern.compile("(?<!&)(?:&&)*&([^&\\s])");

    private Mnemonics() {}

    /** What is written on what can be reached by one, with its mark. */
    static List<String> of(SWTBot bot) {
        return bot.read(widget -> switch (widget) {
            case Label label -> List.of(label.getText());
            case Button button -> List.of(button.getText());
            case Group group -> List.of(group.getText());
            default -> List.of();
        });
    }

    /** Those whose letter another one has, too. */
    static List<List<String>> twice(List<String> texts) {
        Map<String, List<String>> byLetter = texts.stream()
                .filter(text -> !letter(text).isEmpty())
                .collect(Collectors.groupingBy(Mnemonics::letter, TreeMap::new, Collectors.toList()));
        return byLetter.values().stream().filter(same -> same.size() > 1).toList();
    }

    private static String letter(String text) {
        Matcher letter = LETTER.matcher(text);
        return letter.find() ? letter.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
