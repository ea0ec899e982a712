/** The viewpoint description, read. */
@NonNullByDefault
package org.tongbao.flow.internal.description;

import org.eclipse.jdt.annotation.NonNullByDefault;
