package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.UserData;

/** What was typed and not saved survives the death of the program. */
final class DraftRecoveryTest extends WorkbenchTest {

    private static final String ORGANIZATION = "前鎮測試機關";
    private static final String TYPED = "尚未儲存的說明";

    private final Bench bench = new Bench();
    private final Path drafts = UserData.current().drafts();

    @Test
    void draft_leftByARunThatDied_isOfferedAndContinued() throws IOException {
        leaveDraft(false);
        var register = bench.bot.openView(Bench.REGISTER);
        register.bot().buttonWithId("drafts.recover").click();
        bench.bot.waitUntil(() -> bench.bot.editors().size() == 1, Bench.SLOW);
        var recovered = bench.bot.activeEditor();
        assertEquals(TYPED, bench.page(recovered, "通報").textWithId("F2-04").getText());
        assertTrue(recovered.isDirty());
        bench.save(recovered);
        bench.bot.waitUntil(() -> files().isEmpty(), Bench.SLOW);
    }

    @Test
    void incident_openedWithADraftLeft_goesOnWithIt() throws IOException {
        leaveDraft(true);
        var register = bench.bot.openView(Bench.REGISTER);
        register.bot().buttonWithId("drafts.recover");
        var editor = bench.openFromRegister(ORGANIZATION);
        editor.bot().buttonWithId("draft.continued.discard");
        bench.bot.waitUntil(() -> !register.bot().exists("drafts.recover"), Bench.SLOW);
        assertEquals(TYPED, bench.page(editor, "通報").textWithId("F2-04").getText());
        assertTrue(editor.isDirty());
        bench.save(editor);
        bench.bot.waitUntil(() -> files().isEmpty(), Bench.SLOW);
        bench.bot.waitUntil(() -> !editor.bot().exists("draft.continued.discard"), Bench.SLOW);
    }

    @Test
    void incident_openedWithADraftLeft_showsWhatIsStored_onceThatIsDiscarded() throws IOException {
        leaveDraft(true);
        var editor = bench.openFromRegister(ORGANIZATION);
        editor.bot().buttonWithId("draft.continued.discard").click();
        editor.bot().buttonWithId("draft.continued.no").click();
        assertEquals(1, files().size());
        editor.bot().buttonWithId("draft.continued.discard").click();
        editor.bot().buttonWithId("draft.continued.yes").click();
        bench.bot.waitUntil(() -> files().isEmpty() && !editor.isDirty(), Bench.SLOW);
        bench.bot.waitUntil(
                () -> bench.page(editor, "通報").textWithId("F2-04").getText().isEmpty(), Bench.SLOW);
        assertFalse(editor.bot().exists("draft.continued.discard"));
    }

    @Test
    void draft_discarded_asksFirst() throws IOException {
        leaveDraft(false);
        var register = bench.bot.openView(Bench.REGISTER);
        register.bot().buttonWithId("drafts.discard").click();
        register.bot().buttonWithId("drafts.question.no").click();
        assertEquals(1, files().size());

        register.bot().buttonWithId("drafts.discard").click();
        register.bot().buttonWithId("drafts.question.yes").click();
        bench.bot.waitUntil(() -> files().isEmpty(), Bench.SLOW);
    }

    /** As after the death of a program that was typed into; the register is closed. */
    private void leaveDraft(boolean saved) throws IOException {
        var editor = bench.create(ORGANIZATION, "115/3/14 11:30");
        if (saved) {
            bench.save(editor);
        }
        bench.page(editor, "通報").textWithId("F2-04").setText(TYPED);
        bench.bot.waitUntil(() -> contains(TYPED), Bench.SLOW);
        var atDeath = copyAside();
        editor.close();
        bench.bot.waitUntil(() -> files().isEmpty(), Bench.SLOW);
        putBack(atDeath);
        bench.bot.openView(Bench.REGISTER).close();
    }

    private boolean contains(String text) throws IOException {
        for (Path file : files()) {
            if (Files.readString(file).contains(text)) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        try (var all = Files.list(drafts)) {
            // What is still being written has another ending.
            return all.filter(file -> file.toString().endsWith(".draft")).toList();
        }
    }

    private List<Path> copyAside() throws IOException {
        Path aside = Files.createDirectory(folder.resolve("aside"));
        for (Path file : files()) {
            Files.copy(file, aside.resolve(file.getFileName()));
        }
        try (var all = Files.list(aside)) {
            return all.toList();
        }
    }

    private void putBack(List<Path> kept) throws IOException {
        for (Path file : kept) {
            Files.copy(file, drafts.resolve(file.getFileName()));
        }
    }
}
