/** Scenes as files. */
@NonNullByDefault
package org.tongbao.flow.internal.write;

import org.eclipse.jdt.annotation.NonNullByDefault;
