/** The tools of the description, at work on a procedure; every use of one is undone and redone as a whole. */
@NonNullByDefault
package org.tongbao.flow.tool;

import org.eclipse.jdt.annotation.NonNullByDefault;
