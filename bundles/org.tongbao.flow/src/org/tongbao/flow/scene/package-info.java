/** What a diagram looks like: immutable, in pixels, without any toolkit. */
@NonNullByDefault
package org.tongbao.flow.scene;

import org.eclipse.jdt.annotation.NonNullByDefault;
