package org.tongbao.category.tests;

import org.tongbao.category.contract.CategoryContractTest;

/** The contract for 阻斷服務. */
final class DosContractTest extends CategoryContractTest {

    @Override
    protected String category() {
        return "dos";
    }
}
