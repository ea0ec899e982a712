package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.IncidentEditing;

/** Pages of the shipped form, bound to an incident. */
final class StagePaneTest {

    @Test
    void typedText_afterAPause_isInTheIncidentAndUndoTakesItOutOfTheField() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.text("F1-04").setText("人員06");
            assertEquals("", editing.answers().text(AnswerPath.of("F1-04")));
            page.waitUntil(() -> editing.answers().text(AnswerPath.of("F1-04")).equals("人員06"));
            editing.undo();
            assertEquals("", page.text("F1-04").getText());
            editing.redo();
            assertEquals("人員06", page.text("F1-04").getText());
        });
    }

    @Test
    void typedText_beforeThePause_isHandedOverBySave() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.text("F1-10").setText("示範資安維護股份有限公司");
            var answers = editing.beginSave().snapshot().getAnswers();
            assertEquals("示範資安維護股份有限公司", answers.get(0).getText());
        });
    }

    @Test
    void option_chosen_showsItsSubAnswersAndUndoHidesThem() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            assertFalse(page.shows("F1-08.name"));
            page.click("F1-08.yes");
            assertTrue(page.shows("F1-08.name"));
            page.type("F1-08.name", "示範機關");
            assertEquals("示範機關", editing.answers().text(AnswerPath.of("F1-08").part("name")));
            page.click("F1-08.no");
            assertFalse(page.shows("F1-08.name"));
            assertFalse(page.button("F1-08.yes").getSelection());
            editing.undo();
            assertTrue(page.button("F1-08.yes").getSelection());
            assertFalse(page.button("F1-08.no").getSelection());
            assertTrue(page.shows("F1-08.name"));
            assertEquals("示範機關", page.text("F1-08.name").getText());
        });
    }

    @Test
    void radioButton_withDelete_takesTheChoiceBack() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.click("F2-05.no");
            var press = new Event();
            press.keyCode = SWT.DEL;
            page.button("F2-05.no").notifyListeners(SWT.KeyDown, press);
            assertEquals("", editing.answers().option(AnswerPath.of("F2-05")));
            assertFalse(page.button("F2-05.no").getSelection());
        });
    }

    @Test
    void noneBox_ticked_clearsAndLocksTheField() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.REPORT, page -> {
            page.type("6C", "https://www.example.org/");
            page.click("6C.none");
            assertTrue(editing.answers().none(AnswerPath.of("6C")));
            assertEquals("", page.text("6C").getText());
            assertFalse(page.text("6C").isEnabled());
            editing.undo();
            assertEquals("https://www.example.org/", page.text("6C").getText());
            assertTrue(page.text("6C").isEnabled());
        });
    }

    @Test
    void checkItem_ticked_opensItsPartsThreeDeep() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, page -> {
            page.click("5C.search-engines");
            page.click("5C.search-engines.engines.other");
            page.type("5C.search-engines.engines.other.text", "某業者");
            var path = AnswerPath.of("5C.search-engines")
                    .part("engines")
                    .choice("other")
                    .part("text");
            assertEquals("某業者", editing.answers().text(path));
            page.click("5C.search-engines");
            assertFalse(page.shows("5C.search-engines.engines.other"));
            assertEquals(List.of(), editing.incident().getAnswers());
        });
    }

    @Test
    void number_typedWrong_isMarkedKeptAndNotInTheIncident() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.REPORT, page -> {
            page.type("6A.computers", "3");
            assertEquals(Optional.of(3L), editing.answers().number(AnswerPath.of("6A.computers")));
            page.type("6A.computers", "three");
            assertNotEquals("", page.pane().problem("6A.computers"));
            assertEquals("three", page.text("6A.computers").getText());
            assertEquals(1, page.pane().unreadable().size());
            assertEquals(Optional.of(3L), editing.answers().number(AnswerPath.of("6A.computers")));
            page.type("6A.computers", "4");
            assertEquals("", page.pane().problem("6A.computers"));
        });
    }

    @Test
    void addresses_typed_areCheckedLineByLine() throws Exception {
        Page.with(Case.editing(), Stage.REPORT, page -> {
            var good = List.of(
                    "192.0.2.1",
                    "198.51.100.0/24",
                    "2001:db8::1",
                    "::",
                    "2001:db8::/32",
                    "::ffff:192.0.2.1",
                    "2001:db8:1:2:3:4:5:6",
                    "192.0.2.1\n\n203.0.113.9");
            var bad = List.of(
                    "192.0.2",
                    "192.0.2.256",
                    "192.0.2.1.",
                    "198.51.100.0/33",
                    "2001:db8::1::2",
                    "2001:db8:1",
                    "::/129",
                    "example.org",
                    "192.0.2.1, 192.0.2.2",
                    "2001:db8:1:2:3:4:5:6:7");
            for (var text : good) {
                page.type("6B.external", text);
                assertEquals("", page.pane().problem("6B.external"), text);
            }
            for (var text : bad) {
                page.type("6B.external", text);
                assertNotEquals("", page.pane().problem("6B.external"), text);
                assertEquals(text, page.text("6B.external").getText());
            }
        });
    }

    @Test
    void addresses_oneBadLine_areNamedByLine() throws Exception {
        Page.with(Case.editing(), Stage.REPORT, page -> {
            page.type("6B.external", "192.0.2.1\n300.1.1.1");
            var problem = page.pane().problem("6B.external");
            assertTrue(problem.contains("2") && problem.contains("300.1.1.1"), problem);
        });
    }

    @Test
    void limitedText_tooLong_isCountedInCodePointsAndKept() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.type("F4-02", "𠮷".repeat(200));
            var within = page.label("F4-02.counter").getForeground();
            assertTrue(page.label("F4-02.counter").getText().contains("200"));
            page.type("F4-02", "𠮷".repeat(201));
            assertTrue(page.label("F4-02.counter").getText().contains("201"));
            assertNotEquals(within, page.label("F4-02.counter").getForeground());
            assertEquals(402, editing.answers().text(AnswerPath.of("F4-02")).length());
        });
    }

    @Test
    void date_typedEitherWay_isStoredAsIsoAndEchoed() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.type("F1-01", "115/3/13 22:40");
            assertEquals("2026-03-13T22:40+08:00", editing.answers().text(AnswerPath.of("F1-01")));
            page.type("F1-01", "2026-03-13 22:45");
            assertEquals("2026-03-13T22:45+08:00", editing.answers().text(AnswerPath.of("F1-01")));
            page.type("F1-01", "next week");
            assertNotEquals("", page.pane().problem("F1-01"));
            assertEquals("next week", page.text("F1-01").getText());
            assertEquals("2026-03-13T22:45+08:00", editing.answers().text(AnswerPath.of("F1-01")));
        });
    }

    @Test
    void findings_ofTheEngine_markTheirFieldsUntilAnswered() throws Exception {
        var editing = Case.editing();
        editing.facts().setTime("awareness", "知悉", Optional.of(Instant.parse("2026-03-13T14:40:00Z")));
        Page.with(editing, Stage.NOTIFICATION, page -> {
            assertEquals("", page.pane().problem("F1-04"));
            page.assess();
            assertNotEquals("", page.pane().problem("F1-04"));
            assertEquals("", page.pane().problem("F1-06"));
            page.type("F1-04", "人員06");
            page.assess();
            assertEquals("", page.pane().problem("F1-04"));
        });
    }

    @Test
    void reveal_field_givesItTheFocusInView() throws Exception {
        Page.with(Case.editing(), Stage.NOTIFICATION, 700, page -> {
            assertTrue(page.pane().reveal("F4-02"));
            page.pump();
            var text = page.text("F4-02");
            var top = page.shell().getDisplay().map(text, page.shell(), 0, 0);
            assertTrue(top.y >= 0 && top.y < page.shell().getClientArea().height, "in view: " + top);
            assertFalse(page.pane().reveal("6J"));
            assertTrue(page.pane().contains("F1-08.name"), "a hidden sub-answer belongs to its field");
        });
    }

    @Test
    void severity_chosenByTheOfficialText_isTheRating() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.click("F3-I.2");
            page.click("F3-A.1");
            assertEquals(Optional.of(2), Ratings.of(editing, "integrity"));
            assertEquals(Optional.of(1), Ratings.of(editing, "availability"));
            var arrow = new Event();
            arrow.detail = SWT.TRAVERSE_ARROW_PREVIOUS;
            arrow.keyCode = SWT.ARROW_UP;
            page.button("F3-I.2").notifyListeners(SWT.Traverse, arrow);
            assertEquals(Optional.of(3), Ratings.of(editing, "integrity"));
            assertTrue(page.button("F3-I.3").getSelection());
            editing.undo();
            assertTrue(page.button("F3-I.2").getSelection());
        });
    }

    @Test
    void severity_atTheWorstText_staysThereOnUp() throws Exception {
        var editing = Case.editing();
        Ratings.choose(editing, "confidentiality", 4);
        Page.with(editing, Stage.NOTIFICATION, page -> {
            var arrow = new Event();
            arrow.detail = SWT.TRAVERSE_ARROW_PREVIOUS;
            arrow.keyCode = SWT.ARROW_UP;
            page.button("F3-C.4").notifyListeners(SWT.Traverse, arrow);
            assertEquals(Optional.of(4), Ratings.of(editing, "confidentiality"));
        });
    }

    @Test
    void nowButton_pressed_entersThePresentMinute() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.click("F2-01.now");
            assertEquals(Optional.of(Case.NOW), editing.facts().time("discovery"));
            page.type("F2-01", "");
            assertEquals(Optional.empty(), editing.facts().time("discovery"));
        });
    }

    @Test
    void finding_aboutAnEvent_marksTheFieldThatShowsIt() throws Exception {
        var editing = Case.editing();
        editing.facts().setTime("awareness", "知悉", Optional.of(Instant.parse("2026-03-13T14:00:00Z")));
        editing.facts().setTime("discovery", "發現", Optional.of(Instant.parse("2026-03-13T14:30:00Z")));
        Page.with(editing, Stage.NOTIFICATION, page -> {
            page.assess();
            var about = editing.facts().current("discovery").orElseThrow().getId();
            assertTrue(page.pane().contains(about));
            assertTrue(page.pane().reveal(about));
        });
    }

    @Test
    void recordedTime_isShownAndCorrectedWithAReason() throws Exception {
        var incident = Case.incident();
        var event = Case.event("e1", "discovery", "2026-03-13T14:30:00Z");
        event.setRecorded(Instant.parse("2026-03-13T14:50:00Z"));
        incident.getEvents().add(event);
        var editing = new IncidentEditing(incident, Case.CLOCK, () -> "人員06");
        Page.with(editing, Stage.NOTIFICATION, page -> {
            assertFalse(page.shows("F2-01"));
            assertTrue(page.shows("F2-01.correct"));
            var link = page.find("F2-01.correct", Control.class);
            link.notifyListeners(SWT.MouseDown, click());
            link.notifyListeners(SWT.MouseUp, click());
            page.pump();
            var dialog = Arrays.stream(page.shell().getShells()).findFirst().orElseThrow();
            ((Text) Page.search(dialog, "F2-01.correct.time").orElseThrow()).setText("115/3/13 22:35");
            ((Text) Page.search(dialog, "F2-01.correct.reason").orElseThrow()).setText("看錯時鐘");
            var ok = dialog.getDefaultButton();
            assertTrue(ok == null || ok.isEnabled());
            Page.search(dialog, "F2-01.correct.ok").orElseThrow().notifyListeners(SWT.Selection, new Event());
            page.pump();
            assertEquals(
                    Optional.of(Instant.parse("2026-03-13T14:35:00Z")),
                    editing.facts().time("discovery"));
            assertEquals(2, editing.incident().getEvents().size());
            assertTrue(page.shows("F2-01"), "a correction not yet saved may be edited");
        });
    }

    private static Event click() {
        var event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = 2;
        event.y = 2;
        return event;
    }

    @Test
    void labels_atEveryWidth_areNotCut() throws Exception {
        for (int width : new int[] {700, 1000, 1400}) {
            for (var stage : Stage.VALUES) {
                Page.with(
                        Case.editing(),
                        stage,
                        width,
                        page -> assertWide(page.pane().control()));
            }
        }
    }

    private static void assertWide(Control control) {
        if (control instanceof Label label && !label.getText().isEmpty() && label.isVisible()) {
            var size = label.getSize();
            var needed = label.computeSize(size.x, SWT.DEFAULT);
            assertTrue(size.y >= needed.y && size.x >= needed.x, label.getText() + " " + size + " needs " + needed);
        }
        if (control instanceof Button button && button.isVisible()) {
            var size = button.getSize();
            boolean wraps = (button.getStyle() & SWT.WRAP) != 0;
            var needed = button.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
            assertTrue(
                    size.y >= needed.y && (wraps || size.x >= needed.x),
                    button.getText() + " " + size + " needs " + needed);
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var bounds = child.getBounds();
                var room = composite.getSize();
                boolean inside = bounds.x + bounds.width <= room.x && bounds.y + bounds.height <= room.y;
                assertTrue(
                        inside || !child.getVisible() || composite instanceof ScrolledComposite,
                        child.getData("org.eclipse.swtbot.widget.key") + " " + child + bounds + " cut by " + room);
                assertWide(child);
            }
        }
    }
}
