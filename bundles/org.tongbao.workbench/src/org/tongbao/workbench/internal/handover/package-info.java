/** Handing incidents over to partners by files, and taking in theirs. */
@NonNullByDefault
package org.tongbao.workbench.internal.handover;

import org.eclipse.jdt.annotation.NonNullByDefault;
