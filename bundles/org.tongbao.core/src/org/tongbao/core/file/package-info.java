/** Files of the user. */
@NonNullByDefault
package org.tongbao.core.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
