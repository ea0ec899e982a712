/** How procedures are checked, joined and found. */
@NonNullByDefault
package org.tongbao.core.internal.procedure;

import org.eclipse.jdt.annotation.NonNullByDefault;
