package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.model.incident.Answer;
import org.tongbao.ui.edit.AnswerPath;

/** Changing answers by path. */
final class AnswerEditsTest {

    private static final AnswerPath FIELD = AnswerPath.of("F2-04");
    private static final AnswerPath ENGINES = AnswerPath.of("5C.search-engines").part("engines");

    @Test
    void text_clearedAgain_leavesNoAnswer() {
        var editing = Case.editing();
        editing.answers().setText(FIELD, "說明", "首頁遭置換");
        assertEquals("首頁遭置換", editing.answers().text(FIELD));
        editing.answers().setText(FIELD, "說明", "  ");
        assertEquals(List.of(), editing.incident().getAnswers());
    }

    @Test
    void deepPart_set_makesAllAnswersOnTheWayAndTakesThemBackAtOnce() {
        var editing = Case.editing();
        editing.answers().setText(ENGINES.choice("other").part("text"), "業者", "某業者");
        var item = editing.incident().getAnswers().get(0);
        var engines = item.getParts().get(0);
        assertEquals("5C.search-engines", item.getId());
        assertEquals("engines", engines.getId());
        assertEquals("other", engines.getChoices().get(0).getOption());
        assertEquals("某業者", engines.getChoices().get(0).getParts().get(0).getText());
        editing.undo();
        assertEquals(List.of(), editing.incident().getAnswers());
    }

    @Test
    void option_changed_dropsSubAnswersAndUndoBringsThemBack() {
        var editing = Case.editing();
        var path = AnswerPath.of("F1-08");
        editing.answers().choose(path, "是", "yes");
        editing.answers().setText(path.part("name"), "該單位名稱", "示範機關");
        editing.answers().choose(path, "否", "no");
        assertEquals("no", editing.answers().option(path));
        assertEquals("", editing.answers().text(path.part("name")));
        editing.undo();
        assertEquals("yes", editing.answers().option(path));
        assertEquals("示範機關", editing.answers().text(path.part("name")));
    }

    @Test
    void choice_takenBack_removesOnlyItself() {
        var editing = Case.editing();
        editing.answers().setChosen(ENGINES, "Google", "google", true);
        editing.answers().setChosen(ENGINES, "Bing", "bing", true);
        editing.answers().setChosen(ENGINES, "Google", "google", false);
        assertFalse(editing.answers().chosen(ENGINES, "google"));
        assertTrue(editing.answers().chosen(ENGINES, "bing"));
    }

    @Test
    void none_answered_removesTextAndTypingRemovesNone() {
        var editing = Case.editing();
        var path = AnswerPath.of("6B.external");
        editing.answers().setText(path, "外部 IP", "192.0.2.1");
        editing.answers().setNone(path, "外部 IP", true);
        assertTrue(editing.answers().none(path));
        assertEquals("", editing.answers().text(path));
        editing.answers().setText(path, "外部 IP", "192.0.2.2");
        assertFalse(editing.answers().none(path));
    }

    @Test
    void item_unticked_disappearsWithItsSubAnswers() {
        var editing = Case.editing();
        var item = AnswerPath.of("5C.remove");
        editing.answers().setChecked(item, "移除", true);
        editing.answers().setNumber(item.part("count"), "數量", Optional.of(3L));
        editing.answers().setChecked(item, "移除", false);
        assertEquals(List.of(), editing.incident().getAnswers());
    }

    @Test
    void sameValue_setAgain_isNoCommand() {
        var editing = Case.editing();
        editing.answers().setText(FIELD, "說明", "甲");
        editing.undo();
        editing.answers().setText(FIELD, "說明", "");
        assertTrue(editing.redoLabel().isPresent(), "an empty command would have dropped redo");
    }

    @Test
    void command_done_isNamedAfterItsSubject() {
        var editing = Case.editing();
        editing.answers().setChosen(AnswerPath.of("F2-03a"), "網頁木馬", "trojan", true);
        assertTrue(editing.undoLabel().orElse("").contains("網頁木馬"));
        editing.undo();
        assertTrue(editing.redoLabel().orElse("").contains("網頁木馬"));
        assertEquals(Optional.empty(), editing.undoLabel());
    }

    @Test
    void change_failing_takesBackWhatItDid() {
        var editing = Case.editing();
        assertThrows(
                IllegalStateException.class,
                () -> editing.change("x", () -> {
                    editing.incident().setTitle("half done");
                    throw new IllegalStateException("stop");
                }));
        assertEquals("", editing.facts().title());
        assertFalse(editing.isDirty());
    }

    @Test
    void undoAndRedo_manySteps_giveTheSameAnswersAgain() {
        var editing = Case.editing();
        for (int i = 0; i < 20; i++) {
            editing.answers().setText(AnswerPath.of("F" + i % 5), "f", "value " + i);
            editing.answers().setChecked(AnswerPath.of("5A." + i % 3), "c", i % 2 == 0);
        }
        var last = texts(editing.incident().getAnswers());
        while (editing.undoLabel().isPresent()) {
            editing.undo();
        }
        assertEquals(List.of(), editing.incident().getAnswers());
        while (editing.redoLabel().isPresent()) {
            editing.redo();
        }
        assertEquals(last, texts(editing.incident().getAnswers()));
    }

    private static List<String> texts(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.getId() + "=" + answer.getText() + answer.getChecked())
                .toList();
    }
}
