/** Texts for people. */
@NonNullByDefault
package org.tongbao.flow.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
