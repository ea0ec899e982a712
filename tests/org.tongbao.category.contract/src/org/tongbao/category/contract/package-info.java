/**
 * The contract of categories as tests: extend {@link org.tongbao.category.contract.CategoryContractTest} once for each
 * category you write.
 */
@NonNullByDefault
package org.tongbao.category.contract;

import org.eclipse.jdt.annotation.NonNullByDefault;
