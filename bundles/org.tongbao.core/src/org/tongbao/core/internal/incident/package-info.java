/** The incident service: drafts, the exchange format, assessment, columns of the register. */
@NonNullByDefault
package org.tongbao.core.internal.incident;

import org.eclipse.jdt.annotation.NonNullByDefault;
