/** A scene to be looked at: zoomed, moved, searched, gone through with keys. UI thread only. */
@NonNullByDefault
package org.tongbao.flow.ui.viewer;

import org.eclipse.jdt.annotation.NonNullByDefault;
