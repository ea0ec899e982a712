/** The perspective and what its parts share: the directory as it is known here. */
@NonNullByDefault
package org.tongbao.directory.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
