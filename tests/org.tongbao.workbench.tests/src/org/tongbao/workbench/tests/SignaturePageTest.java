package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.signature.Signature;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Officer and supervisor sign on the page 簽核; a later change is shown there as an amendment. */
final class SignaturePageTest extends WorkbenchTest {

    @Test
    void signedOneAfterTheOther_thenChanged_isAnAmendment_andGivenBackSignedAnew() {
        var editor = bench.create("高雄市大社戶政事務所", "115/3/14 10:00");
        bench.save(editor);
        bench.page(editor, "簽核");
        assertTrue(editor.bot().exists("signatures.notification.sign"));
        assertEquals(
                1,
                Mnemonics.of(editor.bot()).stream()
                        .filter(text -> text.contains("(&S)"))
                        .count(),
                "one letter, one button");
        editor.bot().buttonWithId("signatures.notification.sign").click();
        var first = bench.bot.shellWithWidget("sign.window");

        sign(editor, "人員06");
        assertFalse(first.isOpen());
        bench.bot.waitUntil(() -> label(editor, "officer").startsWith("✔"), Bench.SLOW);
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        editor.bot().buttonWithId("signatures.notification.sign").click();
        var window = bench.bot.shellWithWidget("sign.window");
        window.bot().textWithId("sign.name").setText("人員06");
        window.bot().buttonWithId("sign.do").click();
        bench.bot.waitUntil(
                () -> !window.bot().labelWithId("sign.problem").getText().isEmpty(), Bench.SLOW);
        window.bot().textWithId("sign.name").setText("人員02");
        bench.bot.waitUntil(() -> window.bot().buttonWithId("sign.do").isEnabled());
        window.bot().buttonWithId("sign.do").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> label(editor, "supervisor").startsWith("✔"), Bench.SLOW);
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        assertFalse(editor.bot().exists("signatures.notification.amendment"));
        assertEquals(
                2,
                PlatformUI.getWorkbench()
                        .getService(StoreAccess.class)
                        .store()
                        .orElseThrow()
                        .load("115-大社-001")
                        .get()
                        .orElseThrow()
                        .incident()
                        .getEvents()
                        .stream()
                        .filter(event -> Signature.of(event).isPresent())
                        .count());

        bench.page(editor, "總覽").textWithId("overview.title").setText("首頁遭置換");
        bench.page(editor, "簽核");
        bench.bot.waitUntil(() -> editor.bot().exists("signatures.notification.amendment"), Bench.SLOW);
        assertTrue(label(editor, "difference.title").contains("首頁遭置換"));
        bench.page(editor, "總覽");
        bench.bot.waitUntil(() -> editor.bot().exists("editor.header.signing"), Bench.SLOW);
        editor.bot()
                .link(editor.bot().labelWithId("editor.header.signing").getText())
                .click();
        bench.bot.waitUntil(() -> editor.bot().exists("signatures.notification.amendment"), Bench.SLOW);
        bench.save(editor);

        editor.bot().buttonWithId("signatures.notification.return").click();
        var back = bench.bot.shellWithWidget("sign.window");
        back.bot().textWithId("sign.name").setText("人員02");
        back.bot().textWithId("sign.reason").setText("說明不足");
        back.bot().buttonWithId("sign.do").click();
        back.waitUntilClosed();
        bench.bot.waitUntil(() -> editor.bot().exists("signatures.notification.returned"), Bench.SLOW);
        assertTrue(label(editor, "returned").contains("說明不足"));
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
    }

    private void sign(SWTBotEditor editor, String name) {
        editor.bot().buttonWithId("signatures.notification.sign").click();
        var window = bench.bot.shellWithWidget("sign.window");
        window.bot().textWithId("sign.name").setText(name);
        window.bot().buttonWithId("sign.do").click();
        window.waitUntilClosed();
    }

    private static String label(SWTBotEditor editor, String key) {
        return editor.bot().labelWithId("signatures.notification." + key).getText();
    }
}
