/** How tools change a procedure. */
@NonNullByDefault
package org.tongbao.flow.internal.tool;

import org.eclipse.jdt.annotation.NonNullByDefault;
