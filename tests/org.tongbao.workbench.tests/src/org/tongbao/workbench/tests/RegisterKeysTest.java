package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.Keyboard;
import org.tongbao.ui.testkit.SWTBot;

/** From the search to the incident found, with the keyboard alone. */
final class RegisterKeysTest extends WorkbenchTest {

    @BeforeEach
    void recordTwo() {
        for (String name : new String[] {"Bureau 192.0.2.1", "Bureau 192.0.2.2"}) {
            bench.save(bench.create(name, "115/3/13 22:40"));
        }
        bench.bot.closeAllEditors();
    }

    @AfterEach
    void forgetSearch() {
        bench.bot.openView(Bench.REGISTER).bot().textWithId("register.search").setText("");
    }

    @Test
    void searched_arrowDownAndEnter_openWhatIsFound() {
        var register = search("192.0.2.1");
        Keyboard.pressKeyCode(0, SWT.ARROW_DOWN);
        openChosen(register, "192.0.2.1");
    }

    @Test
    void searched_enterTwice_opensWhatIsFound() {
        var register = search("192.0.2.2");
        Keyboard.pressShortcut(0, '\r');
        openChosen(register, "192.0.2.2");
    }

    private SWTBot search(String text) {
        var table = bench.register(2);
        var register = bench.bot.openView(Bench.REGISTER).bot();
        Keyboard.pressShortcut(SWT.CTRL, 'f');
        bench.bot.waitUntil(register.textWithId("register.search")::isActive);
        Keyboard.typeText(text);
        bench.bot.waitUntil(() -> table.rowCount() == 1);
        return register;
    }

    private void openChosen(SWTBot register, String text) {
        bench.bot.waitUntil(() -> register.focusedId().equals("register.table"));
        Keyboard.pressShortcut(0, '\r');
        bench.bot.waitUntil(() -> bench.bot.editors().size() == 1, Bench.SLOW);
        var editor = bench.bot.activeEditor();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.header.level"), Bench.SLOW);
        assertEquals(
                "Bureau " + text,
                editor.bot().textWithId("overview.organization").getText());
    }
}
