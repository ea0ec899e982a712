package org.tongbao.category.tests;

import org.tongbao.category.contract.CategoryContractTest;

/** The contract for 非法入侵. */
final class IntrusionContractTest extends CategoryContractTest {

    @Override
    protected String category() {
        return "intrusion";
    }
}
