/** Bringing files of incidents into a store. */
@NonNullByDefault
package org.tongbao.core.intake;

import org.eclipse.jdt.annotation.NonNullByDefault;
