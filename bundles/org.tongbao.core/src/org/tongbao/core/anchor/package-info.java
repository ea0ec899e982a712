/** Heads of the history's chains kept outside the database, signed. */
@NonNullByDefault
package org.tongbao.core.anchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
