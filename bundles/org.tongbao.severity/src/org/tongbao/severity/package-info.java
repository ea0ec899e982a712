/** The severity calculator: an impact and a scale give a level with its explanation. */
@NonNullByDefault
package org.tongbao.severity;

import org.eclipse.jdt.annotation.NonNullByDefault;
