/** Tests of the incident service and the exchange format. */
@NonNullByDefault
package org.tongbao.core.tests.incident;

import org.eclipse.jdt.annotation.NonNullByDefault;
