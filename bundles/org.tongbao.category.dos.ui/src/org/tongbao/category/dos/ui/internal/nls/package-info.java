/** Texts of the editor parts. */
@NonNullByDefault
package org.tongbao.category.dos.ui.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
