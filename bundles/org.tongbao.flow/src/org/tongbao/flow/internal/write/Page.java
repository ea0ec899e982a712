package org.tongbao.flow.internal.write;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A page, in points.
 *
 * @param width of the paper
 * @param height of the paper
 * @param margin on each side
 * @param scale points for a pixel of the scene
 */
public record Page(double width, double height, double margin, double scale) {

    private static final double INCH = 72;
    private static final double MILLIMETRE = INCH / 25.4;
    private static final double MARGIN = 7 * MILLIMETRE;

    /** Below it the words of a scene, of 13 pixels, are hard to read: the next larger paper is taken. */
    private static final double READABLE = 0.36;

    /** Below it they cannot be read: no paper is large enough. */
    private static final double LEAST = 0.3;

    /** A4 and A3, each upright and on its side, smallest first. */
    private static final List<Page> PAPERS =
            List.of(paper(210, 297), paper(297, 210), paper(297, 420), paper(420, 297));

    /** The smallest paper on which a scene can be read; a sheet of its own size where it fits none. */
    public static Page of(double width, double height) {
        List<Page> fitting =
                PAPERS.stream().map(paper -> paper.with(width, height)).toList();
        Optional<Page> found = fitting.stream()
                .filter(page -> page.scale() >= READABLE)
                .min(Comparator.<Page>comparingDouble(page -> page.width() * page.height())
                        .thenComparing(page -> -page.scale()));
        return found.or(() -> fitting.stream()
                        .max(Comparator.comparingDouble(Page::scale))
                        .filter(page -> page.scale() >= LEAST))
                .orElseGet(() ->
                        new Page(width * READABLE + 2 * MARGIN, height * READABLE + 2 * MARGIN, MARGIN, READABLE));
    }

    private static Page paper(double width, double height) {
        return new Page(width * MILLIMETRE, height * MILLIMETRE, MARGIN, 1);
    }

    private Page with(double sceneWidth, double sceneHeight) {
        double fits = Math.min((width - 2 * margin) / sceneWidth, (height - 2 * margin) / sceneHeight);
        return new Page(width, height, margin, Math.min(fits, INCH / 96));
    }
}
