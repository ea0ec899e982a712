/** Reminders of deadlines: when, through which channel, never twice. */
@NonNullByDefault
package org.tongbao.core.reminder;

import org.eclipse.jdt.annotation.NonNullByDefault;
