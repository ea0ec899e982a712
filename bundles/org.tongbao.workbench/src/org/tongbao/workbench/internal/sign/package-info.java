/** Windows in which somebody signs, gives back or approves. */
@NonNullByDefault
package org.tongbao.workbench.internal.sign;

import org.eclipse.jdt.annotation.NonNullByDefault;
