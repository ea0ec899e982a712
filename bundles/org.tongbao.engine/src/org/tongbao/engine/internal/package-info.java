/** How facts become an assessment. */
@NonNullByDefault
package org.tongbao.engine.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
