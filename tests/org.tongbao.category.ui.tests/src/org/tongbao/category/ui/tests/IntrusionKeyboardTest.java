package org.tongbao.category.ui.tests;

import org.tongbao.category.contract.ui.KeyboardContractTest;

final class IntrusionKeyboardTest extends KeyboardContractTest {

    @Override
    protected String category() {
        return "intrusion";
    }
}
