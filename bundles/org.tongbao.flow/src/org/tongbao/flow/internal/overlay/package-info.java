/** Asks plugins for their marks. */
@NonNullByDefault
package org.tongbao.flow.internal.overlay;

import org.eclipse.jdt.annotation.NonNullByDefault;
