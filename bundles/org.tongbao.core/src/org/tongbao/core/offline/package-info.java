/** A shared database that cannot be reached: work goes on in a copy on this computer and comes back to it afterwards. */
@NonNullByDefault
package org.tongbao.core.offline;

import org.eclipse.jdt.annotation.NonNullByDefault;
