package org.tongbao.category.ui.tests;

import org.tongbao.category.contract.ui.KeyboardContractTest;

final class EquipmentKeyboardTest extends KeyboardContractTest {

    @Override
    protected String category() {
        return "equipment";
    }
}
