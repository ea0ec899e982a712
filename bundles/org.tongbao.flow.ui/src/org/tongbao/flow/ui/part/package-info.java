/** A scene in a viewer of GEF: its parts as edit parts that live on when the scene is painted anew. UI thread only. */
@NonNullByDefault
package org.tongbao.flow.ui.part;

import org.eclipse.jdt.annotation.NonNullByDefault;
