/** Texts. */
@NonNullByDefault
package org.tongbao.directory.ui.lists.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
