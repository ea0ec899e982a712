package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.directory.ui.chart.ChartView;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.TextLine;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.VisibleTexts;

/**
 * An administrator begins with nothing: adds an organization, a contact and people, drags one into a function, takes that
 * back and does it again, saves, and finds all of it after a restart. In both languages.
 */
final class JourneyTest extends DirectoryTest {

    private static final String NAME = say("岡山示範機關", "Gangshan Demo Agency");
    private static final String ONE = say("人員甲", "Person One");
    private static final String TWO = say("人員乙", "Person Two");
    private static final String TEAM = say("通報窗口與應變小組", "Contact Points and Team");
    private static final String PEOPLE = say("人員", "People");
    private static final String UNSAID = say("是否全天候：未記載", "any hour? not recorded");
    private static final String ALWAYS = say("全天候（24 小時）", "answered at any hour (24 h)");
    private static final String COMMANDER = say("事件指揮官", "Incident commander");
    private static final String CONTACT = say("通報窗口", "Contact point");

    @Test
    void organization_withContactAndTeam_isMadeFromNothing() throws ReflectiveOperationException {
        bot.waitUntil(() -> tree().exists("directory.new"), SLOW);
        tree().buttonWithId("directory.new").click();
        bot.waitUntil(() -> bot.editors().size() == 1, SLOW);
        SWTBotEditor editor = bot.activeEditor();
        bot.waitUntil(() -> editor.bot().exists("organization.name"), SLOW);
        editor.bot().textWithId("organization.name").setText(NAME);
        editor.bot()
                .comboBoxWithId("organization.responsibility")
                .setSelection(say("責任等級 C 級", "Responsibility level C"));

        SWTBot team = page(editor, TEAM);
        addPerson(team, ONE);
        addPerson(team, TWO);
        assign(team, ONE, CONTACT);
        bot.waitUntil(() -> holders(team, CONTACT).contains(ONE), SLOW);

        drag(team, TWO, COMMANDER);
        bot.waitUntil(() -> holders(team, COMMANDER).contains(TWO), SLOW);
        editor.show();
        bot.menuBar().menuAt(1).menuAt(0).click();
        bot.waitUntil(() -> holders(team, COMMANDER).isEmpty(), SLOW);
        bot.menuBar().menuAt(1).menuAt(1).click();
        bot.waitUntil(() -> holders(team, COMMANDER).contains(TWO), SLOW);

        SWTBot people = page(editor, PEOPLE);
        people.tableWithId("organization.people").select(0);
        bot.waitUntil(
                () -> people.textWithId("organization.person.name").getText().equals(ONE), SLOW);
        people.textWithId("organization.phone.new").setText("07-9000001 分機 5252");
        people.buttonWithId("organization.phone.add").click();
        bot.waitUntil(() -> people.exists("organization.phone.parts"), SLOW);
        assertTrue(people.labelWithId("organization.phone.parts").getText().contains("5252"));
        assertEquals(UNSAID, people.comboBoxWithId("organization.phone.hours").getText());
        people.comboBoxWithId("organization.phone.hours").setSelection(ALWAYS);

        editor.save();
        bot.waitUntil(() -> !editor.isDirty(), SLOW);
        restart();
        bot.waitUntil(() -> tree().exists("directory.tree") && !names().isEmpty(), SLOW);
        assertEquals(List.of(NAME), names());
        tree().treeWithId("directory.tree").getTreeItem(NAME).doubleClick();
        bot.waitUntil(() -> !bot.editors().isEmpty() && bot.activeEditor().bot().exists("organization.pages"), SLOW);
        SWTBotEditor again = bot.activeEditor();
        SWTBot roster = page(again, TEAM);
        assertTrue(
                holders(roster, CONTACT).contains(ONE),
                () -> holders(roster, CONTACT).toString());
        assertTrue(
                holders(roster, COMMANDER).contains(TWO),
                () -> holders(roster, COMMANDER).toString());
        assertFalse(again.isDirty());
        look(roster, "2020-01-01");
        bot.waitUntil(() -> holders(roster, CONTACT).isEmpty(), SLOW);
        assertFalse(roster.labelWithId("organization.team.past").getText().isEmpty());
        assertFalse(roster.buttonWithId("organization.team.add").isEnabled());
        look(roster, "");
        bot.waitUntil(() -> holders(roster, CONTACT).contains(ONE), SLOW);
        bot.waitUntil(() -> charted().contains(NAME), SLOW);
        oneLanguage();
        SWTBot kept = page(again, PEOPLE);
        kept.tableWithId("organization.people").select(0);
        bot.waitUntil(
                () -> kept.exists("organization.phone.hours")
                        && kept.comboBoxWithId("organization.phone.hours")
                                .getText()
                                .equals(ALWAYS),
                SLOW);
        oneLanguage();
        page(again, say("檢查", "Checks"));
        oneLanguage();
    }

    private void addPerson(SWTBot team, String name) {
        team.buttonWithId("organization.team.add").click();
        var asked = bot.shellWithWidget("name.text");
        asked.bot().textWithId("name.text").setText(name);
        asked.bot().buttonWithId("name.ok").click();
        asked.waitUntilClosed();
        bot.waitUntil(() -> team.tableWithId("organization.team.persons").indexOf(name) >= 0, SLOW);
    }

    /** By the keyboard's way: the person chosen, a function from the menu. */
    private void assign(SWTBot team, String person, String function) {
        var table = team.tableWithId("organization.team.persons");
        table.select(table.indexOf(person));
        syncExec(() -> {
            var control =
                    team.find(Table.class, widget -> "organization.team.persons".equals(id(widget)), 0, "persons");
            control.notifyListeners(SWT.DefaultSelection, new Event());
        });
        syncExec(() -> {
            var button = team.find(Button.class, widget -> "organization.team.assign".equals(id(widget)), 0, "assign");
            Arrays.stream(button.getMenu().getItems())
                    .filter(item -> item.getText().equals(function))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Object id(Widget widget) {
        return widget.getData("org.eclipse.swtbot.widget.key");
    }

    /** What the drag and drop of the window system tells both sides. */
    private void drag(SWTBot team, String person, String function) throws ReflectiveOperationException {
        var table = team.tableWithId("organization.team.persons");
        table.select(table.indexOf(person));
        Table from = team.find(Table.class, widget -> "organization.team.persons".equals(id(widget)), 0, "persons");
        Tree to = team.find(Tree.class, widget -> "organization.team".equals(id(widget)), 0, "team");
        bot.waitUntil(() -> syncExec(() -> from.getSelectionCount()) == 1, SLOW);
        var drag = new DragAndDrop();
        syncExec(() -> {
            DragSource source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
            DropTarget target = (DropTarget) to.getData(DND.DROP_TARGET_KEY);
            TreeItem item = Arrays.stream(to.getItems())
                    .filter(each -> each.getText().startsWith(function))
                    .findFirst()
                    .orElseThrow();
            drag.drop(source, target, item);
        });
    }

    private List<String> holders(SWTBot team, String function) {
        return syncExec(() -> Arrays.stream(
                        team.find(Tree.class, widget -> "organization.team".equals(id(widget)), 0, "team")
                                .getItems())
                .filter(item -> item.getText().startsWith(function))
                .flatMap(item -> Stream.of(item.getItems()))
                .map(TreeItem::getText)
                .filter(text -> text.endsWith(ONE) || text.endsWith(TWO))
                .map(text -> text.endsWith(ONE) ? ONE : TWO)
                .toList());
    }

    /** Looks at the roster of another day; empty is today's. */
    private static void look(SWTBot roster, String day) {
        Text text = roster.find(Text.class, widget -> "organization.team.day".equals(id(widget)), 0, "day");
        syncExec(() -> {
            text.setText(day);
            text.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /** What stands in the boxes of the chart. */
    private static List<String> charted() {
        return syncExec(() -> {
            var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            return page.findView("org.tongbao.directory.ui.chart") instanceof ChartView chart
                    ? chart.scene().map(Scene::nodes).orElse(List.of()).stream()
                            .flatMap(node -> node.texts().stream())
                            .map(TextLine::text)
                            .toList()
                    : List.of();
        });
    }

    private List<String> names() {
        return tree().treeWithId("directory.tree").items();
    }

    /** No words of the other language; Latin letters stand in names of keys and levels only. */
    private static void oneLanguage() {
        List<String> wrong = VisibleTexts.texts(VisibleTexts.ofAllShells()).stream()
                .filter(text -> CHINESE
                        ? text.replaceAll("Enter|Ctrl|Apache Derby|\\S*/\\S*", "")
                                .matches("(?s).*[A-Za-z]{2}.*")
                        : text.matches("(?s).*\\p{IsHan}.*") && !text.contains("分機"))
                .toList();
        assertEquals(List.of(), wrong);
    }
}
