/** Texts of the editor parts. */
@NonNullByDefault
package org.tongbao.category.intrusion.ui.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
