/** The deadline board: the open clocks of all incidents. */
@NonNullByDefault
package org.tongbao.workbench.internal.deadline;

import org.eclipse.jdt.annotation.NonNullByDefault;
