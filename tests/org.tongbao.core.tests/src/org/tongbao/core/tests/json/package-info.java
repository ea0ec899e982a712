/** JSON as the exchange format uses it. */
@NonNullByDefault
package org.tongbao.core.tests.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
