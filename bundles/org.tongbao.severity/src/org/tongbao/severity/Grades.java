package org.tongbao.severity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.rules.Grade;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.SeverityScale;

/**
 * What the ranks of a scale are called where they are written down: by the letter of their grade (IDC A to E), by their
 * number where the scale has no letter for them or a pack has no scale at all. Stateless, any thread.
 */
public final class Grades {

    private Grades() {
        super();
    }

    /** The code of a rank: that of its first grade that has one, else the number. */
    public static String code(@Nullable SeverityScale scale, int rank) {
        return grades(scale).stream()
                .filter(grade -> grade.getRank() == rank && grade.getCode() != null)
                .findFirst()
                .map(Grade::getCode)
                .orElse(number(rank));
    }

    /** True when the scale has a name for a rank: a letter of its own, or its number where there are no letters. */
    public static boolean named(@Nullable SeverityScale scale, int rank) {
        List<Grade> grades = grades(scale);
        return grades.isEmpty() || grades.stream().anyMatch(grade -> grade.getRank() == rank);
    }

    /**
     * The codes that a rule may name: those of the grades, or the numbers of the official texts where there are no
     * grades; in the order of the scale, each once.
     *
     * @return empty without a scale
     */
    public static Set<String> codes(@Nullable SeverityScale scale) {
        List<Grade> grades = grades(scale);
        Stream<String> codes = grades.isEmpty()
                ? numbers(scale)
                : grades.stream().map(grade -> grade.getCode() == null ? number(grade.getRank()) : grade.getCode());
        return codes.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> numbers(@Nullable SeverityScale scale) {
        return scale == null
                ? Stream.empty()
                : scale.getDimensions().stream()
                        .flatMap(dimension -> dimension.getTexts().stream())
                        .map(LevelText::getLevel)
                        .map(Grades::number);
    }

    private static String number(int rank) {
        return Integer.toString(rank);
    }

    private static List<Grade> grades(@Nullable SeverityScale scale) {
        return scale == null ? List.of() : scale.getGrades();
    }
}
