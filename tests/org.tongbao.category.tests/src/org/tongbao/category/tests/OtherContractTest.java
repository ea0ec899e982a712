package org.tongbao.category.tests;

import org.tongbao.category.contract.CategoryContractTest;

/** The contract for 其他. */
final class OtherContractTest extends CategoryContractTest {

    @Override
    protected String category() {
        return "other";
    }
}
