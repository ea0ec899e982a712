/** Reading what other bundles contribute to extension points, without starting them. */
@NonNullByDefault
package org.tongbao.core.extension;

import org.eclipse.jdt.annotation.NonNullByDefault;
