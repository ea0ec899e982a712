/** Texts. */
@NonNullByDefault
package org.tongbao.directory.ui.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
