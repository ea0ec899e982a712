package org.tongbao.category.ui.tests;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.tongbao.category.contract.GivenPlugin;
import org.tongbao.category.contract.ui.KeyboardContractTest;

/** The contract on the screen for the plugin of somebody else, see {@link GivenPlugin}. Run when asked for by name only. */
final class GivenCategoryKeyboard extends KeyboardContractTest {

    @RegisterExtension
    final GivenPlugin given = new GivenPlugin();

    @Override
    protected String category() {
        return given.category();
    }
}
