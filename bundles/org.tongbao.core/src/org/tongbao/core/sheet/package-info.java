/** Tables of typed cells, and the formats of files that hold them. */
@NonNullByDefault
package org.tongbao.core.sheet;

import org.eclipse.jdt.annotation.NonNullByDefault;
