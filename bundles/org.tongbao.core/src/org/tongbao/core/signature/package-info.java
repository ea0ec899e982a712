/** Who signed what of an incident (K:577-579): the signed content is frozen by its hash, a later change is a visible amendment. */
@NonNullByDefault
package org.tongbao.core.signature;

import org.eclipse.jdt.annotation.NonNullByDefault;
