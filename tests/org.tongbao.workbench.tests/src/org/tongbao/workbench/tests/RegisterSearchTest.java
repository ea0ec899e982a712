package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBot;

/** From words of a description, and from conditions, to the incident. */
final class RegisterSearchTest extends WorkbenchTest {

    @AfterEach
    void forgetConditions() {
        SWTBot register = bench.bot.openView(Bench.REGISTER).bot();
        register.textWithId("register.search").setText("");
        register.comboBoxWithId("register.state").setSelection(0);
        register.comboBoxWithId("register.organization").setSelection(0);
    }

    @Test
    void wordsOfTheDescription_typed_findTheIncidentAlsoAfterItWasChanged() {
        for (String name : List.of("鼓山測試機關", "旗津測試機關", "左營測試機關")) {
            var editor = bench.create(name, "115/3/13 22:40");
            bench.page(editor, "通報").textWithId("F2-04").setText(name.startsWith("旗津") ? "主機遭勒索加密" : "首頁遭置換");
            bench.save(editor);
        }
        var table = bench.register(3);
        SWTBot register = bench.bot.openView(Bench.REGISTER).bot();
        var search = register.textWithId("register.search");
        search.setText("勒索");
        bench.bot.waitUntil(() -> table.rowCount() == 1 && table.indexOf("旗津測試機關") == 0, Bench.SLOW);
        assertTrue(register.labelWithId("register.counts").getText().contains("顯示 1／共 3 件"));

        search.setText("首頁 遭置換");
        bench.bot.waitUntil(() -> table.rowCount() == 2, Bench.SLOW);
        register.comboBoxWithId("register.organization").setSelection("左營測試機關");
        bench.bot.waitUntil(() -> table.rowCount() == 1 && table.indexOf("左營測試機關") == 0, Bench.SLOW);
        register.comboBoxWithId("register.organization").setSelection(0);

        // what is saved while one looks is found as it is now
        var editor = bench.bot.activeEditor();
        editor.show();
        bench.page(editor, "通報").textWithId("F2-04").setText("網站無法連線");
        bench.save(editor);
        bench.bot.waitUntil(() -> table.rowCount() == 1 && table.indexOf("鼓山測試機關") == 0, Bench.SLOW);

        search.setText("沒有這種詞語");
        bench.bot.waitUntil(() -> register.exists("register.filter.clear"), Bench.SLOW);
        register.buttonWithId("register.filter.clear").click();
        bench.bot.waitUntil(() -> table.rowCount() == 3, Bench.SLOW);
        assertFalse(register.labelWithId("register.counts").getText().contains("顯示"));
    }
}
