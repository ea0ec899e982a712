package org.tongbao.category.tests;

import org.tongbao.category.contract.CategoryContractTest;

/** The contract for 設備異常. */
final class EquipmentContractTest extends CategoryContractTest {

    @Override
    protected String category() {
        return "equipment";
    }
}
