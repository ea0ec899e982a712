/** Ending, reopening and linking incidents, each with its reason. */
@NonNullByDefault
package org.tongbao.workbench.internal.life;

import org.eclipse.jdt.annotation.NonNullByDefault;
