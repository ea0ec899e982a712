/** Colours, icons and the page of a failed part. UI thread only. */
@NonNullByDefault
package org.tongbao.ui.look;

import org.eclipse.jdt.annotation.NonNullByDefault;
