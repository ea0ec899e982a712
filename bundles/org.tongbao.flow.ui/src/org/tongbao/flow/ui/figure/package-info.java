/** Parts of a scene as figures on the screen, in the colours of the theme. UI thread only. */
@NonNullByDefault
package org.tongbao.flow.ui.figure;

import org.eclipse.jdt.annotation.NonNullByDefault;
