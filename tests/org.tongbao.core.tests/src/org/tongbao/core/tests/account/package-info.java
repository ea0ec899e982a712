/** Tests of accounts and rights. */
@NonNullByDefault
package org.tongbao.core.tests.account;

import org.eclipse.jdt.annotation.NonNullByDefault;
