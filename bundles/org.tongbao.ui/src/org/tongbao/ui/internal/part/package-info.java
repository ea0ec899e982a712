/** Finding the editor parts that bundles contribute, and standing between them and the page. UI thread only. */
@NonNullByDefault
package org.tongbao.ui.internal.part;

import org.eclipse.jdt.annotation.NonNullByDefault;
