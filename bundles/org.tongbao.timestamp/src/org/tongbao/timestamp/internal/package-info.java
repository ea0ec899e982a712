/** Time stamps of anchors by RFC 3161: requests written, answers checked. */
@NonNullByDefault
package org.tongbao.timestamp.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
