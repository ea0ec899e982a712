/** Looking at another instant than now. */
@NonNullByDefault
package org.tongbao.workbench.internal.asof;

import org.eclipse.jdt.annotation.NonNullByDefault;
