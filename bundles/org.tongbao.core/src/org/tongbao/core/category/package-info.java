/** Categories of incidents and who contributes them. */
@NonNullByDefault
package org.tongbao.core.category;

import org.eclipse.jdt.annotation.NonNullByDefault;
