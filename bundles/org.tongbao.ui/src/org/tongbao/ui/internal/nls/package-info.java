/** Texts of the user-interface kit. */
@NonNullByDefault
package org.tongbao.ui.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
