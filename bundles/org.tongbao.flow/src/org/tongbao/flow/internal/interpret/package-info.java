/** The description applied to a procedure. */
@NonNullByDefault
package org.tongbao.flow.internal.interpret;

import org.eclipse.jdt.annotation.NonNullByDefault;
