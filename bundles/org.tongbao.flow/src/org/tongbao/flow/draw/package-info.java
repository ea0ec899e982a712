/** How a scene becomes lines, areas and texts, whatever it is drawn on: a file, a page, a screen. */
@NonNullByDefault
package org.tongbao.flow.draw;

import org.eclipse.jdt.annotation.NonNullByDefault;
