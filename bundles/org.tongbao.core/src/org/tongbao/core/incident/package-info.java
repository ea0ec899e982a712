/** Incidents outside the store: drafts, the exchange format, assessment. */
@NonNullByDefault
package org.tongbao.core.incident;

import org.eclipse.jdt.annotation.NonNullByDefault;
