/** Reminders of deadlines in the workbench, on the desktop and by mail. */
@NonNullByDefault
package org.tongbao.workbench.internal.reminder;

import org.eclipse.jdt.annotation.NonNullByDefault;
