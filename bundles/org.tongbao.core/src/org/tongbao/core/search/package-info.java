/** Finding incidents by what is written in them; implemented elsewhere. */
@NonNullByDefault
package org.tongbao.core.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
