package org.tongbao.category.tests;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.tongbao.category.contract.CategoryContractTest;
import org.tongbao.category.contract.GivenPlugin;

/** The contract for the plugin of somebody else, see {@link GivenPlugin}. Run when asked for by name only. */
final class GivenCategory extends CategoryContractTest {

    @RegisterExtension
    final GivenPlugin given = new GivenPlugin();

    @Override
    protected String category() {
        return given.category();
    }
}
