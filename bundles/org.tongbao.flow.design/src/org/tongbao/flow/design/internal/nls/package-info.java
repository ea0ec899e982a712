/** Texts for people. */
@NonNullByDefault
package org.tongbao.flow.design.internal.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
