/** From facts to assessment: timeline first, then the value at an instant. */
@NonNullByDefault
package org.tongbao.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
