/** Words of core in English and Traditional Chinese. */
@NonNullByDefault
package org.tongbao.core.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
