package org.tongbao.category.tests;

import org.tongbao.category.contract.CategoryContractTest;

/** The contract for 網頁攻擊. */
final class WebContractTest extends CategoryContractTest {

    @Override
    protected String category() {
        return "web";
    }
}
