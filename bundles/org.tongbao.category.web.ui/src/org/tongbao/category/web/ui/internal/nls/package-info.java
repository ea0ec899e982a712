/** Texts of the editor parts. */
@NonNullByDefault
package org.tongbao.category.web.ui.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
