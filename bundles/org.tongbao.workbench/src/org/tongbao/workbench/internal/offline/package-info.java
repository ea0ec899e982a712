/** What people see while the shared database cannot be reached, and when it is back. */
@NonNullByDefault
package org.tongbao.workbench.internal.offline;

import org.eclipse.jdt.annotation.NonNullByDefault;
