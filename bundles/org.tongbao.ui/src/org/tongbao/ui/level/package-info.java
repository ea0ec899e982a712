/** Choosing the severity level by the official texts. UI thread only. */
@NonNullByDefault
package org.tongbao.ui.level;

import org.eclipse.jdt.annotation.NonNullByDefault;
