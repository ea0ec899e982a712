/** Tests of the reminders. */
@NonNullByDefault
package org.tongbao.core.tests.reminder;

import org.eclipse.jdt.annotation.NonNullByDefault;
