/** Which database the window opens. */
@NonNullByDefault
package org.tongbao.workbench.internal.database;

import org.eclipse.jdt.annotation.NonNullByDefault;
