/** JSON as the exchange format and the command line use it. */
@NonNullByDefault
package org.tongbao.core.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
