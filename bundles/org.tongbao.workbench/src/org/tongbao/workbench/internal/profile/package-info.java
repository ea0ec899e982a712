/** Who sits in front of the workbench. */
@NonNullByDefault
package org.tongbao.workbench.internal.profile;

import org.eclipse.jdt.annotation.NonNullByDefault;
