/** Who may use the database: the page of accounts and the windows for one of them. */
@NonNullByDefault
package org.tongbao.workbench.internal.account;

import org.eclipse.jdt.annotation.NonNullByDefault;
