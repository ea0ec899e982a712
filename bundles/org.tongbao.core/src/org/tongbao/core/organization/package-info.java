/** Organizations: what one does with them before and after the store. */
@NonNullByDefault
package org.tongbao.core.organization;

import org.eclipse.jdt.annotation.NonNullByDefault;
