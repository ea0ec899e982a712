/** Procedures: reading, checking and joining what categories add to them. */
@NonNullByDefault
package org.tongbao.core.procedure;

import org.eclipse.jdt.annotation.NonNullByDefault;
