/** Clocks: what starts and stops them, when they are due, and how a change of level moves them. */
@NonNullByDefault
package org.tongbao.engine.internal.clock;

import org.eclipse.jdt.annotation.NonNullByDefault;
