/** Dates of the Republic of China calendar and durations, in words people use. */
@NonNullByDefault
package org.tongbao.core.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
