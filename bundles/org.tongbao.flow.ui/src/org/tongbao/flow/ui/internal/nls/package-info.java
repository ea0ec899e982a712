/** Texts. */
@NonNullByDefault
package org.tongbao.flow.ui.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
