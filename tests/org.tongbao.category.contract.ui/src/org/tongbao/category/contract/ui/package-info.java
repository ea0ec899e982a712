/**
 * The contract of categories on the screen as tests: extend {@link org.tongbao.category.contract.ui.KeyboardContractTest}
 * once for each category you write.
 */
@NonNullByDefault
package org.tongbao.category.contract.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
