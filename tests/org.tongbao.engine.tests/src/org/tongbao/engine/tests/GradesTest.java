package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.Grade;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;

final class GradesTest {

    private final SeverityScale scale = RulesFactory.eINSTANCE.createSeverityScale();

    private void grade(int rank, @Nullable String code) {
        Grade grade = RulesFactory.eINSTANCE.createGrade();
        grade.setRank(rank);
        grade.setCode(code);
        scale.getGrades().add(grade);
    }

    private void dimension(int... levels) {
        Dimension dimension = RulesFactory.eINSTANCE.createDimension();
        for (int level : levels) {
            LevelText text = RulesFactory.eINSTANCE.createLevelText();
            text.setLevel(level);
            dimension.getTexts().add(text);
        }
        scale.getDimensions().add(dimension);
    }

    private static List<String> ordered(Set<String> codes) {
        return List.copyOf(codes);
    }

    @Test
    void code_ofAGradedRank_isItsLetter() {
        grade(5, "A");
        grade(1, "E");
        assertEquals("A", Grades.code(scale, 5));
        assertEquals("E", Grades.code(scale, 1));
    }

    @Test
    void code_ofARankWithoutGrade_isTheNumber() {
        grade(1, "E");
        assertEquals("0", Grades.code(scale, 0));
        assertEquals("2", Grades.code(scale, 2));
    }

    @Test
    void code_withoutScale_isTheNumber() {
        assertEquals("3", Grades.code(null, 3));
    }

    @Test
    void code_gradeWithoutCode_isPassedOver() {
        grade(1, null);
        assertEquals("1", Grades.code(scale, 1));
        grade(1, "E");
        assertEquals("E", Grades.code(scale, 1));
    }

    @Test
    void code_twoGradesOfOneRank_isTheFirst() {
        grade(1, "E");
        grade(1, "F");
        assertEquals("E", Grades.code(scale, 1));
    }

    @Test
    void codes_graded_areTheLettersInOrder_whateverTheTexts() {
        grade(5, "A");
        grade(1, "E");
        grade(1, "F");
        grade(0, null);
        dimension(0, 1, 2, 5);
        assertEquals(List.of("A", "E", "F", "0"), ordered(Grades.codes(scale)));
    }

    @Test
    void codes_notGraded_areTheNumbersOfTheTextsOnce() {
        dimension(4, 3, 0);
        dimension(4, 1);
        assertEquals(List.of("4", "3", "0", "1"), ordered(Grades.codes(scale)));
    }

    @Test
    void codes_withoutScale_areNone() {
        assertEquals(Set.of(), Grades.codes(null));
    }
}
