package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotCombo;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.SWTBotTree;
import org.tongbao.ui.testkit.SWTWorkbenchBot;

/** Two rule packs side by side. */
@ExtendWith(SWTBotJunit5Extension.class)
final class PackComparisonTest {

    private static final String VIEW = "org.tongbao.workbench.packs";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    private SWTBot view = new SWTBot();

    @BeforeEach
    void open() {
        bot.closeAllShells();
        var opened = bot.openView(VIEW);
        opened.show();
        view = opened.bot();
        bot.waitUntil(() -> !view.comboBoxWithId("packs.left").items().isEmpty(), Bench.SLOW);
    }

    @AfterEach
    void close() {
        bot.openView(VIEW).close();
    }

    @Test
    void onlyDifferences_switchedOff_showsWhatIsTheSameAsWell() {
        choose("packs.left", "bureau-110");
        choose("packs.right", "tw-115");
        long differences = entries();
        assertTrue(differences > 0);
        view.checkBoxWithId("packs.differences").click();
        bot.waitUntil(() -> entries() > differences);
    }

    @Test
    void packAgainstItself_hasNoDifference() {
        choose("packs.left", "idc");
        choose("packs.right", "idc");
        assertEquals(0, entries());
    }

    @Test
    void entry_chosen_tellsWhatBothPacksSayOfIt() {
        choose("packs.left", "bureau-110");
        choose("packs.right", "idc");
        SWTBotTree tree = view.treeWithId("packs.tree");
        String group = tree.items().getLast();
        tree.getTreeItem(group).getNode("CLK-01 通報").select();
        bot.waitUntil(() -> view.textWithId("packs.first").getText().contains("K:390"));
    }

    @Test
    void eventOfAPack_inItsClock_isNamedByThePack() {
        choose("packs.left", "bureau-110");
        choose("packs.right", "idc");
        SWTBotTree tree = view.treeWithId("packs.tree");
        tree.getTreeItem(tree.items().getLast()).getNode("CLK-I3 定期提報委員會").select();
        bot.waitUntil(() -> view.textWithId("packs.second").getText().contains("提報資訊安全委員會"));
    }

    private void choose(String combo, String pack) {
        SWTBotCombo packs = view.comboBoxWithId(combo);
        List<String> names = packs.items();
        int index = -1;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(pack)) {
                index = i;
            }
        }
        assertTrue(index >= 0, () -> pack + " is not in " + names);
        packs.setSelection(index);
    }

    private long entries() {
        SWTBotTree tree = view.treeWithId("packs.tree");
        return tree.items().stream()
                .mapToLong(group -> tree.getTreeItem(group).getNodes().size())
                .sum();
    }
}
