package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.ui.testkit.Keyboard;
import org.tongbao.ui.testkit.Mouse;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.SWTBotPreferences;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.TimeoutException;
import org.tongbao.ui.testkit.UIThreadRunnable;
import org.tongbao.ui.testkit.WidgetNotFoundException;

/** The kit that drives the user interface does what a user's hand does. */
@ExtendWith(SWTBotJunit5Extension.class)
final class TestkitTest {

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private SWTBotShell shell = new SWTBot().activeShell();

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void openShell() {
        syncExec(() -> build(new Shell(UIThreadRunnable.display())));
        shell = new SWTBot().shell("試驗窗");
        shell.activate();
    }

    private void build(Shell window) {
        window.setText("試驗窗");
        window.setLayout(new GridLayout());
        new Label(window, SWT.NONE).setText("姓名(&N)：");
        var name = new Text(window, SWT.BORDER);
        name.setData(SWTBotPreferences.DEFAULT_KEY, "name");
        name.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'k') {
                happened.add("key");
            }
        });
        var first = new Button(window, SWT.RADIO);
        first.setText("甲");
        first.setSelection(true);
        var second = new Button(window, SWT.RADIO);
        second.setText("乙");
        second.addListener(SWT.Selection, event -> happened.add("radio " + second.getSelection()));
        var check = new Button(window, SWT.CHECK);
        check.setText("勾選(&C)");
        check.addListener(SWT.Selection, event -> happened.add("check " + check.getSelection()));
        var hidden = new Button(window, SWT.PUSH);
        hidden.setText("確定");
        hidden.setVisible(false);
        var ok = new Button(window, SWT.PUSH);
        ok.setText("確定(&O)");
        ok.addListener(SWT.Selection, event -> {
            happened.add("pressed");
            happened.add("answer " + MessageDialog.openQuestion(window, "詢問", "？"));
        });
        var combo = new Combo(window, SWT.READ_ONLY);
        combo.setItems("一", "二");
        combo.setData(SWTBotPreferences.DEFAULT_KEY, "combo");
        var menu = new Menu(window, SWT.POP_UP);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText("複製(&C)\tCtrl+C");
            item.addListener(SWT.Selection, chosen -> happened.add("menu"));
        });
        check.setMenu(menu);
        window.pack();
        window.setLocation(100, 100);
        window.open();
    }

    @AfterEach
    void closeShell() {
        asyncExec(() -> shell.widget.dispose());
    }

    @Test
    void button_thatOpensAModalDialog_doesNotBlockTheTest() {
        var bot = shell.bot();
        bot.button("確定").click();
        var question = bot.shell("詢問");
        question.bot().button("是").click();
        bot.waitUntil(() -> happened.contains("answer true"));
        assertEquals(List.of("pressed", "answer true"), happened);
        assertFalse(question.isOpen());
    }

    @Test
    void widgets_foundByLabelTextAndId_carryWhatIsEntered() {
        var bot = shell.bot();
        bot.textWithLabel("姓名：").setText("人員01");
        assertEquals("人員01", bot.textWithId("name").getText());
        bot.radio("乙").click();
        assertTrue(bot.radio("乙").isSelected());
        assertFalse(bot.radio("甲").isSelected());
        bot.checkBox("勾選").select();
        bot.comboBoxWithId("combo").setSelection("二");
        assertEquals("二", bot.comboBox(0).selection());
        assertEquals(List.of("radio true", "check true"), happened);
    }

    @Test
    void contextMenu_filledWhenShown_offersItsItems() {
        shell.bot().checkBox("勾選").contextMenu("複製").click();
        assertEquals(List.of("menu"), happened);
    }

    @Test
    void keyboard_typedIntoAFocusedField_arrivesThroughTheWindowSystem() {
        var bot = shell.bot();
        var name = bot.textWithId("name");
        name.typeText("Abc 203.0.113.9");
        bot.waitUntil(() -> name.getText().equals("Abc 203.0.113.9"));
        Keyboard.pressShortcut(SWT.CTRL, 'k');
        bot.waitUntil(() -> happened.contains("key"));
        Keyboard.pressKeyCode(0, SWT.HOME);
        bot.waitUntil(() -> syncExec(() -> name.widget.getCaretPosition()) == 0);
    }

    @Test
    void mouse_whatCameUnderTheRestingPointer_isClicked() {
        var check = shell.bot().checkBox("勾選").widget;
        var name = shell.bot().textWithId("name").widget;
        var mouse = new Mouse();
        mouse.click(name, new Point(9, 9));
        // As when a page scrolls: no motion of the pointer tells of it.
        syncExec(() -> check.setLocation(name.getLocation()));
        syncExec(() -> name.setLocation(0, 0));
        syncExec(() -> name.setVisible(false));
        mouse.click(check, new Point(9, 9));
        shell.bot().waitUntil(() -> happened.contains("check true"));
        assertEquals(List.of("check true"), happened);
    }

    @Test
    void mouse_thatMetWhatCameInBetween_letsGoOfItAndTriesAgain() {
        var check = shell.bot().checkBox("勾選").widget;
        var other = syncExec(() -> {
            var button = new Button(check.getParent(), SWT.PUSH);
            button.setBounds(check.getBounds());
            button.moveAbove(check);
            button.addListener(SWT.Selection, event -> happened.add("other"));
            button.addListener(SWT.MouseDown, event -> button.setLocation(0, 400));
            return button;
        });
        new Mouse().click(check, new Point(9, 9));
        shell.bot().waitUntil(() -> happened.contains("check true"));
        assertEquals(List.of("check true"), happened);
        syncExec(() -> check.setVisible(false));
        var mouse = new Mouse();
        assertThrows(IllegalStateException.class, () -> mouse.click(check, new Point(9, 9)));
        syncExec(() -> check.setVisible(true));
        mouse.click(check, new Point(9, 9));
        shell.bot().waitUntil(() -> happened.contains("check false"));
        syncExec(other::dispose);
    }

    @Test
    void missingWidget_askedFor_saysWhatThereIs() {
        var bot = shell.bot();
        var failure = assertThrows(WidgetNotFoundException.class, () -> bot.button("沒有這個"));
        assertTrue(failure.getMessage().contains("Button 勾選"), failure::getMessage);
        var late = assertThrows(TimeoutException.class, () -> bot.waitUntil(() -> false, 100));
        assertTrue(late.getMessage().contains("100 ms"), late::getMessage);
    }

    @Test
    void screenshot_ofTheScreen_isAPictureWithColours() throws Exception {
        Path file = folder.resolve("screen.png");
        shell.bot().captureScreenshot(file);
        var picture = new ImageData(file.toString());
        assertEquals(syncExec(() -> UIThreadRunnable.display().getBounds().width), picture.width);
        var colours = new HashSet<Integer>();
        for (int y = 100; y < 300; y++) {
            colours.add(picture.getPixel(150, y));
        }
        assertTrue(colours.size() > 1, "the window is not in the picture");
    }
}
