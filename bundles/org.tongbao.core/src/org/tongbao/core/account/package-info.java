/** Who may do what: accounts, their roles and passwords, and the rights that guard an open store. */
@NonNullByDefault
package org.tongbao.core.account;

import org.eclipse.jdt.annotation.NonNullByDefault;
