/** The deadline board: the open clocks of all incidents, kept with them in the store and ordered by urgency. */
@NonNullByDefault
package org.tongbao.core.board;

import org.eclipse.jdt.annotation.NonNullByDefault;
