package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.handover.HandoverDesk;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.store.UserData;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.SWTBotTable;
import org.tongbao.workbench.internal.store.StoreAccess;

/** An incident goes to the superior as a file and comes back, through the window; the superior is a second installation. */
final class HandoverTest extends WorkbenchTest {

    private static final String OFFICE = "高雄市鼓山戶政事務所";
    private static final String BUREAU = "高雄市政府民政局";

    @BeforeEach
    @AfterEach
    void forgetKeys() throws IOException {
        bench.bot.closeAllShells();
        Files.deleteIfExists(UserData.current().handover());
    }

    @Test
    void incident_goesToThePartnerOnceConfirmed_andComesBack_mergedAndContradicted() throws Exception {
        var editor = bench.create(OFFICE, "115/3/14 10:00");
        bench.save(editor);
        SWTBotShell window = opened();
        assertFalse(window.bot().buttonWithId("handover.send").isEnabled());
        window.bot().textWithId("handover.name").setText(OFFICE);
        window.bot().buttonWithId("handover.make").click();
        said(window, "已產生金鑰");
        Place bureau = meet(window);
        Path sent = folder.resolve("sent.handover");
        window.bot().tableWithId("handover.partners").select(0);
        bench.bot.waitUntil(() -> window.bot().buttonWithId("handover.send").isEnabled(), Bench.SLOW);
        try (var chosen = Chosen.always(sent)) {
            window.bot().buttonWithId("handover.send").click();
            said(window, "已寫出 sent.handover");
            assertEquals("115-鼓山-001.handover", chosen.name);
        }

        Path touched = folder.resolve("touched.handover");
        byte[] other = Files.readAllBytes(sent);
        other[other.length / 2] ^= 1;
        Files.write(touched, other);
        Path back = folder.resolve("back.handover");
        Path again = folder.resolve("again.handover");
        try (IncidentStore there = PlatformUI.getWorkbench()
                .getService(IncidentStores.class)
                .open(folder.resolve("there").toString())
                .get()) {
            assertFalse(desk().receive(there, bureau, touched, "人員01", HandoverDesk.Chooser.NOTHING)
                    .done());
            assertTrue(desk().receive(there, bureau, sent, "人員01", HandoverDesk.Chooser.NOTHING)
                    .done());
            answer(there, bureau, "審核機關所改", back);
            receive(window, back);
            bench.bot.waitUntil(() -> "審核機關所改".equals(here().incident().getTitle()), Bench.SLOW);
            rename(store(), "本機關所改");
            answer(there, bureau, "審核機關又改", again);
        }

        receive(window, again);
        SWTBotShell conflict = bench.bot.shellWithWidget("conflict.window");
        assertEquals("本機關所改", here().incident().getTitle(), "it stays until somebody chooses");
        conflict.bot().buttonWithId("conflict.all.theirs").click();
        bench.bot.waitUntil(() -> conflict.bot().buttonWithId("conflict.save").isEnabled(), Bench.SLOW);
        conflict.bot().buttonWithId("conflict.save").click();
        conflict.waitUntilClosed();
        bench.bot.waitUntil(() -> "審核機關又改".equals(here().incident().getTitle()), Bench.SLOW);
        String remark = store().history(here().incident().getId()).get().stream()
                .filter(record -> record.subject().equals("merge/title"))
                .map(HistoryRecord::to)
                .findFirst()
                .orElseThrow();
        assertTrue(remark.contains("\"chosen\":\"theirs\""), remark);
        assertTrue(remark.contains("\"mine\":\"本機關所改\""), remark);
    }

    private SWTBotShell opened() {
        bench.bot.menu("檔案").menu("事件交換…").click();
        SWTBotShell window = bench.bot.shellWithWidget("handover");
        bench.bot.waitUntil(() -> hint(window).contains("尚無金鑰"), Bench.SLOW);
        return window;
    }

    /** Cards go both ways; the fingerprint heard wrong confirms nobody. */
    private Place meet(SWTBotShell window) {
        Place bureau = new Place(folder.resolve("bureau.json"), Optional.empty());
        String fingerprint = keys().make(bureau, BUREAU).get().groups();
        Path theirs = folder.resolve("bureau.card");
        keys().writeCard(bureau, theirs).get();
        try (var chosen = Chosen.always(theirs)) {
            window.bot().buttonWithId("handover.add").click();
            said(window, "已加入 " + BUREAU);
            assertEquals(List.of(), chosen.kinds);
        }
        SWTBotTable partners = window.bot().tableWithId("handover.partners");
        bench.bot.waitUntil(() -> partners.rowCount() == 1 && hint(window).contains("致電" + BUREAU), Bench.SLOW);
        assertFalse(window.bot().buttonWithId("handover.send").isEnabled());
        window.bot()
                .textWithId("handover.read")
                .setText(fingerprint.replace('1', '2').replace('3', '4'));
        window.bot().buttonWithId("handover.confirm").click();
        said(window, "沒有任何名片");
        assertTrue(partners.row(0).toString().contains("尚未確認"));
        window.bot().textWithId("handover.read").setText(fingerprint);
        window.bot().buttonWithId("handover.confirm").click();
        said(window, "已確認 " + BUREAU);
        bench.bot.waitUntil(() -> !partners.row(0).toString().contains("尚未確認"), Bench.SLOW);
        Path ours = folder.resolve("office.card");
        try (var chosen = Chosen.always(ours)) {
            window.bot().buttonWithId("handover.card").click();
            said(window, "已寫出名片");
            assertEquals(OFFICE + ".card", chosen.name);
        }
        keys().add(bureau, ours).get();
        keys().confirm(
                        bureau,
                        keys().own(Place.beside(store())).get().orElseThrow().groups())
                .get();
        return bureau;
    }

    private void receive(SWTBotShell window, Path file) {
        try (var chosen = Chosen.always(file)) {
            window.bot().buttonWithId("handover.receive").click();
            SWTBotShell look = bench.bot.shellWithWidget("handover.look");
            String lines = look.bot().textWithId("handover.look.list").getText();
            assertTrue(lines.contains("115-鼓山-001"), lines);
            assertFalse(lines.contains("title"), lines);
            look.bot().buttonWithId("handover.look.yes").click();
            look.waitUntilClosed();
            assertEquals(1, chosen.kinds.size());
        }
    }

    private static void answer(IncidentStore there, Place bureau, String title, Path file) {
        rename(there, title);
        var letter = new HandoverDesk.Letter(List.of("115-鼓山-001"), OFFICE, "", "人員01");
        assertTrue(desk().send(there, bureau, letter, file, new NullProgressMonitor())
                .done());
    }

    private static void rename(IncidentStore store, String title) {
        StoredIncident stored = only(store);
        stored.incident().setTitle(title);
        assertTrue(store.save(stored.incident(), stored.revision(), "人員01").done());
    }

    private static StoredIncident here() {
        return only(store());
    }

    private static StoredIncident only(IncidentStore store) {
        return store.load(store.list(IncidentQuery.newest(1)).get().getFirst().id())
                .get()
                .orElseThrow();
    }

    private void said(SWTBotShell window, String words) {
        bench.bot.waitUntil(
                () -> window.bot().labelWithId("handover.words").getText().contains(words), Bench.SLOW);
    }

    private static String hint(SWTBotShell window) {
        return window.bot().labelWithId("handover.hint").getText();
    }

    private static IncidentStore store() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
    }

    private static HandoverKeys keys() {
        return PlatformUI.getWorkbench().getService(HandoverKeys.class);
    }

    private static HandoverDesk desk() {
        return PlatformUI.getWorkbench().getService(HandoverDesk.class);
    }
}
