package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.ui.edit.IncidentEditing;

final class ImpactEditsTest {

    private static Map<Dimension, LevelText> texts(int integrity, int availability) throws IOException {
        var first = Ratings.dimension("integrity");
        var second = Ratings.dimension("availability");
        return Map.of(first, Ratings.text(first, integrity), second, Ratings.text(second, availability));
    }

    @Test
    void choose_whileJudgementOpen_changesItInPlace() throws IOException {
        var editing = Case.editing();
        Ratings.choose(editing, "integrity", 2);
        Ratings.choose(editing, "availability", 1);
        Ratings.choose(editing, "integrity", 3);
        assertEquals(1, editing.incident().getImpacts().size());
        assertEquals(Optional.of(3), Ratings.of(editing, "integrity"));
        assertEquals(Optional.of(1), Ratings.of(editing, "availability"));
    }

    @Test
    void choose_afterJudgementRecorded_startsNewOneWithTheOtherRatings() throws IOException {
        var editing = Case.editing();
        Ratings.choose(editing, "integrity", 2);
        Ratings.choose(editing, "availability", 1);
        editing.incident().getImpacts().get(0).setRecorded(Case.NOW);
        Ratings.choose(editing, "integrity", 4);
        var impacts = editing.incident().getImpacts();
        assertEquals(2, impacts.size());
        assertEquals(2, impacts.get(0).getRatings().get(0).getLevel());
        assertEquals(Optional.of(4), Ratings.of(editing, "integrity"));
        assertEquals(Optional.of(1), Ratings.of(editing, "availability"));
        assertNull(impacts.get(1).getRecorded());
        editing.undo();
        assertEquals(Optional.of(2), Ratings.of(editing, "integrity"));
    }

    @Test
    void time_entered_staysWhenAnotherTextIsChosen() throws IOException {
        var editing = Case.editing();
        Ratings.choose(editing, "integrity", 2);
        var earlier = Case.NOW.minusSeconds(3600);
        editing.impacts().setTime("判斷時間", earlier);
        Ratings.choose(editing, "integrity", 3);
        assertEquals(Optional.of(earlier), editing.impacts().time());
    }

    @Test
    void recordedTime_corrected_staysBesideItsCorrection() throws IOException {
        var editing = Case.editing();
        Ratings.choose(editing, "integrity", 2);
        editing.impacts().setReason("判斷理由", "首頁遭置換");
        var wrong = editing.incident().getImpacts().get(0);
        wrong.setRecorded(Case.NOW);
        var earlier = Case.NOW.minusSeconds(3600);
        assertThrows(IllegalStateException.class, () -> editing.impacts().setTime("判斷時間", earlier));
        editing.impacts().correct("判斷時間", earlier, "補登");
        var right = editing.incident().getImpacts().get(1);
        assertEquals(Case.NOW, wrong.getRecorded());
        assertEquals(wrong.getId(), right.getReplaces());
        assertEquals("首頁遭置換\n補登", right.getReason());
        assertEquals(Optional.of(earlier), editing.impacts().time());
        assertEquals(Optional.of(2), Ratings.of(editing, "integrity"));
    }

    @Test
    void choose_onAScaleOfOptions_storesTheOptionAndNoNumber() {
        var editing = Case.editing();
        var scale = options();
        editing.impacts().choose(scale, scale.getTexts().get(0), "服務");
        var rating = editing.incident().getImpacts().get(0).getRatings().get(0);
        assertEquals("days", rating.getOption());
        assertNull(rating.getLevel());
        assertEquals(Optional.of(scale.getTexts().get(0)), editing.impacts().chosen(scale));
    }

    @Test
    void adopt_severalDimensions_isOneCommandWithItsReason() throws IOException {
        var editing = Case.editing();
        editing.impacts().adopt(texts(3, 1), "引導", "核心系統");
        assertEquals(Optional.of(3), Ratings.of(editing, "integrity"));
        assertEquals(Optional.of(1), Ratings.of(editing, "availability"));
        assertEquals("核心系統", editing.impacts().reason());
        editing.undo();
        assertTrue(editing.incident().getImpacts().isEmpty());
    }

    @Test
    void adopt_withReasonWritten_putsTheNewOneBehind() throws IOException {
        var editing = Case.editing();
        editing.impacts().setReason("理由", "主管口頭確認");
        editing.impacts().adopt(texts(2, 0), "引導", "非核心");
        editing.impacts().adopt(texts(2, 0), "引導", "非核心");
        assertEquals("主管口頭確認\n非核心", editing.impacts().reason());
    }

    @Test
    void adopt_whatIsChosenAlready_changesNothing() throws IOException {
        IncidentEditing editing = Case.editing();
        var chosen = texts(2, 1);
        editing.impacts().adopt(chosen, "引導", "");
        editing.incident().getImpacts().get(0).setRecorded(Case.NOW);
        editing.impacts().adopt(chosen, "引導", "");
        assertEquals(1, editing.incident().getImpacts().size());
    }

    private static Dimension options() {
        var dimension = RulesFactory.eINSTANCE.createDimension();
        dimension.setId("service");
        for (var option : new String[] {"days", "day"}) {
            var text = RulesFactory.eINSTANCE.createLevelText();
            text.setOption(option);
            text.setLevel(option.length());
            dimension.getTexts().add(text);
        }
        return dimension;
    }
}
