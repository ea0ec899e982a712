/** How lists come into the directory. */
@NonNullByDefault
package org.tongbao.core.internal.directory;

import org.eclipse.jdt.annotation.NonNullByDefault;
