package org.tongbao.flow.internal.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.flow.internal.layout.TextSize;
import org.tongbao.flow.scene.Outline;

/** Words broken into lines, each once, since most stay the same from one painting to the next. Confined to one thread. */
final class FittedText {

    private final Map<Box, StepText> boxes = new HashMap<>();
    private final Map<Line, List<String>> lines = new HashMap<>();

    private record Box(String label, Outline outline, double width, double size) {}

    private record Line(String text, double size, double most) {}

    /** What fits into a box. */
    StepText in(String label, Outline outline, double width, double size) {
        return boxes.computeIfAbsent(
                new Box(label, outline, width, size), box -> StepText.of(label, outline, width, size));
    }

    /** Lines of a width. */
    List<String> lines(String text, double size, double most) {
        return lines.computeIfAbsent(new Line(text, size, most), line -> TextSize.wrap(text, size, most));
    }
}
