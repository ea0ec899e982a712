package org.tongbao.flow.ui.part;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.TextLine;

/** A step in words, for those who listen and for those who search. Any thread. */
public final class StepWords {

    private StepWords() {
        super();
    }

    /** Its title, and what its badges say. */
    public static String name(SceneNode node) {
        return Stream.concat(
                        Stream.of(title(node)),
                        node.badges().stream().flatMap(badge -> badge.text().map(TextLine::text).stream()))
                .collect(Collectors.joining(", "));
    }

    /** The words in its box; lines of ideographs are joined as they were broken. */
    public static String title(SceneNode node) {
        var title = new StringBuilder();
        double size = node.texts().isEmpty() ? 0 : node.texts().get(0).size();
        for (TextLine line : node.texts()) {
            if (line.size() < size) {
                break;
            }
            boolean letters = !title.isEmpty()
                    && Character.isAlphabetic(title.charAt(title.length() - 1))
                    && !Character.isIdeographic(title.charAt(title.length() - 1));
            title.append(letters ? " " : "").append(line.text());
        }
        return title.toString();
    }
}
